CREATE EXTENSION btree_gist;
CREATE TYPE alarm_status AS ENUM ('ACTIVE_UNACK', 'ACTIVE_ACK', 'CLEARED_UNACK', 'CLEARED_ACK');
CREATE TABLE admin_settings (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body jsonb,
    external_id uuid,
    version bigint DEFAULT 1,
    constraint pk_admin_settings PRIMARY KEY (id)
);
CREATE TABLE audit_log_types (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body jsonb,
    external_id uuid,
    version bigint DEFAULT 1,
    constraint pk_audit_log_types PRIMARY KEY (id)
);
CREATE TABLE widget_types (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body jsonb,
    external_id uuid,
    version bigint DEFAULT 1,
    constraint pk_widget_types PRIMARY KEY (id)
);
CREATE TABLE rule_chains (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body jsonb,
    external_id uuid,
    version bigint DEFAULT 1,
    constraint pk_rule_chains PRIMARY KEY (id)
);
CREATE TABLE ota_packages (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body jsonb,
    external_id uuid,
    version bigint DEFAULT 1,
    constraint pk_ota_packages PRIMARY KEY (id)
);
CREATE TABLE queues (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body jsonb,
    external_id uuid,
    version bigint DEFAULT 1,
    constraint pk_queues PRIMARY KEY (id)
);
CREATE TABLE tenant_profile (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    name varchar(255) NOT NULL,
    profile_data jsonb,
    is_default boolean,
    constraint pk_tenant_profile PRIMARY KEY (id),
    CONSTRAINT uq_tenant_profile_name UNIQUE (name)
);
CREATE TABLE tenant (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    title varchar(255) NOT NULL,
    region varchar(255),
    tenant_profile_id uuid NOT NULL,
    country varchar(255),
    email varchar(255),
    phone varchar(255),
    version bigint DEFAULT 1,
    constraint pk_tenant PRIMARY KEY (id)
);
CREATE TABLE customer (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    title varchar(255) NOT NULL,
    email varchar(255),
    additional_info jsonb,
    external_id uuid,
    is_public boolean,
    constraint pk_customer PRIMARY KEY (id),
    CONSTRAINT uq_customer_tenant_id_title UNIQUE (tenant_id, title)
);
CREATE TABLE tb_user (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid,
    customer_id uuid,
    authority varchar(255) NOT NULL,
    email varchar(255) NOT NULL,
    first_name varchar(255),
    last_name varchar(255),
    phone varchar(255),
    constraint pk_tb_user PRIMARY KEY (id),
    CONSTRAINT uq_tb_user_email UNIQUE (email)
);
CREATE TABLE user_credentials (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    user_id uuid NOT NULL,
    password varchar(255),
    activate_token varchar(255),
    enabled boolean,
    reset_token varchar(255),
    last_login timestamptz,
    failed integer DEFAULT 0,
    constraint pk_user_credentials PRIMARY KEY (id),
    CONSTRAINT uq_user_credentials_user_id UNIQUE (user_id),
    CONSTRAINT uq_user_credentials_activate_token UNIQUE (activate_token)
);
CREATE TABLE device_profile (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    transport_type varchar(255),
    profile_data jsonb,
    default_rule_chain_id uuid,
    is_default boolean,
    image varchar(255),
    constraint pk_device_profile PRIMARY KEY (id),
    CONSTRAINT uq_device_profile_tenant_id_name UNIQUE (tenant_id, name)
);
CREATE TABLE device (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    device_profile_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    label varchar(255),
    type varchar(255),
    device_data jsonb,
    firmware_id uuid,
    external_id uuid,
    constraint pk_device PRIMARY KEY (id),
    CONSTRAINT uq_device_tenant_id_name UNIQUE (tenant_id, name)
);
CREATE TABLE device_credentials (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    device_id uuid NOT NULL,
    credentials_id varchar(255),
    credentials_type varchar(255),
    credentials_value text,
    constraint pk_device_credentials PRIMARY KEY (id),
    CONSTRAINT uq_device_credentials_device_id UNIQUE (device_id),
    CONSTRAINT uq_device_credentials_credentials_id UNIQUE (credentials_id)
);
CREATE TABLE asset_profile (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    is_default boolean,
    constraint pk_asset_profile PRIMARY KEY (id)
);
CREATE TABLE asset (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    asset_profile_id uuid,
    name varchar(255) NOT NULL,
    additional_info jsonb,
    constraint pk_asset PRIMARY KEY (id),
    CONSTRAINT uq_asset_tenant_id_name UNIQUE (tenant_id, name)
);
CREATE TABLE entity_view (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    entity_id uuid,
    entity_type varchar(255),
    name varchar(255),
    keys jsonb,
    start_ts bigint,
    end_ts bigint,
    constraint pk_entity_view PRIMARY KEY (id)
);
CREATE INDEX ix_entity_view_tenant_id_entity_id ON entity_view USING btree (tenant_id, entity_id);
CREATE TABLE relation (
    from_id uuid NOT NULL,
    from_type varchar(255) NOT NULL,
    to_id uuid NOT NULL,
    to_type varchar(255) NOT NULL,
    relation_type_group varchar(255) NOT NULL,
    relation_type varchar(255) NOT NULL,
    additional_info jsonb,
    constraint pk_relation PRIMARY KEY (from_id, from_type, relation_type_group, relation_type, to_id, to_type)
);
CREATE TABLE alarm (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    originator_id uuid NOT NULL,
    originator_type smallint NOT NULL,
    type varchar(255) NOT NULL,
    severity varchar(255) NOT NULL,
    status alarm_status,
    start_ts bigint,
    end_ts bigint,
    ack_ts bigint,
    clear_ts bigint,
    propagate boolean,
    acknowledged boolean DEFAULT false NOT NULL,
    assignee_id uuid,
    constraint pk_alarm PRIMARY KEY (id)
);
CREATE TABLE alarm_comment (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    alarm_id uuid NOT NULL,
    user_id uuid,
    type varchar(255) NOT NULL,
    comment jsonb,
    constraint pk_alarm_comment PRIMARY KEY (id)
);
CREATE TABLE dashboard (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    title varchar(255) NOT NULL,
    configuration jsonb,
    assigned_customers uuid[],
    mobile_hide boolean DEFAULT false,
    constraint pk_dashboard PRIMARY KEY (id)
);
CREATE TABLE widgets_bundle (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    alias varchar(255) NOT NULL,
    title varchar(255) NOT NULL,
    tenant_id uuid,
    image text,
    constraint pk_widgets_bundle PRIMARY KEY (id)
);
CREATE TABLE widget_type (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    bundle_id uuid,
    alias varchar(255),
    name varchar(255),
    descriptor jsonb,
    tags text[],
    fqn varchar(255),
    constraint pk_widget_type PRIMARY KEY (id),
    CONSTRAINT uq_widget_type_fqn UNIQUE (fqn)
);
CREATE TABLE rule_node (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    rule_chain_id uuid NOT NULL,
    type varchar(255) NOT NULL,
    name varchar(255),
    configuration jsonb,
    debug_mode boolean,
    layout jsonb,
    singleton_mode boolean DEFAULT false,
    constraint pk_rule_node PRIMARY KEY (id)
);
CREATE TABLE rule_node_state (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    rule_node_id uuid NOT NULL,
    entity_id uuid NOT NULL,
    state_data jsonb NOT NULL,
    constraint pk_rule_node_state PRIMARY KEY (id),
    CONSTRAINT uq_rule_node_state_rule_node_id_entity_id UNIQUE (rule_node_id, entity_id)
);
CREATE TABLE edge (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    root_rule_chain_id uuid,
    name varchar(255) NOT NULL,
    routing_key varchar(255),
    secret varchar(255),
    constraint pk_edge PRIMARY KEY (id),
    CONSTRAINT uq_edge_routing_key UNIQUE (routing_key)
);
CREATE TABLE edge_event (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    edge_id uuid NOT NULL,
    seq bigint,
    body jsonb,
    uid varchar(255),
    constraint pk_edge_event PRIMARY KEY (id)
);
CREATE TABLE rpc (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    device_id uuid NOT NULL,
    expiration_time bigint,
    request jsonb NOT NULL,
    response jsonb,
    status varchar(255) NOT NULL,
    retries integer,
    constraint pk_rpc PRIMARY KEY (id)
);
CREATE TABLE api_usage_state (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    entity_id uuid,
    transport varchar(255),
    db_storage varchar(255),
    js_exec varchar(255),
    tbel_exec varchar(255),
    alarm_exec varchar(255),
    constraint pk_api_usage_state PRIMARY KEY (id),
    CONSTRAINT uq_api_usage_state_tenant_id UNIQUE (tenant_id)
);
CREATE TABLE oauth2_params (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    enabled boolean,
    tenant_id uuid,
    constraint pk_oauth2_params PRIMARY KEY (id)
);
CREATE TABLE oauth2_registration (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    oauth2_params_id uuid NOT NULL,
    client_id varchar(255),
    client_secret varchar(2048),
    scope varchar(255),
    platforms varchar(255),
    constraint pk_oauth2_registration PRIMARY KEY (id)
);
CREATE TABLE notification_target (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    configuration jsonb NOT NULL,
    constraint pk_notification_target PRIMARY KEY (id),
    CONSTRAINT uq_notification_target_tenant_id_name UNIQUE (tenant_id, name)
);
CREATE TABLE notification_rule (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    trigger_type varchar(255) NOT NULL,
    target_id uuid,
    enabled boolean DEFAULT true NOT NULL,
    constraint pk_notification_rule PRIMARY KEY (id)
);
CREATE TABLE notification (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    recipient_id uuid NOT NULL,
    subject varchar(255),
    body text,
    status varchar(255),
    constraint pk_notification PRIMARY KEY (id)
);
CREATE TABLE resource (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_time timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    title varchar(255) NOT NULL,
    resource_key varchar(255) NOT NULL,
    resource_type varchar(32) NOT NULL,
    data bytea,
    etag varchar(255),
    constraint pk_resource PRIMARY KEY (id),
    CONSTRAINT uq_resource_tenant_id_resource_type_resource_key UNIQUE (tenant_id, resource_type, resource_key)
);
ALTER TABLE ONLY tenant ADD CONSTRAINT fk_tenant_tenant_profile_id FOREIGN KEY (tenant_profile_id) REFERENCES tenant_profile(id);
ALTER TABLE ONLY customer ADD CONSTRAINT fk_customer_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY user_credentials ADD CONSTRAINT fk_user_credentials_user_id FOREIGN KEY (user_id) REFERENCES tb_user(id);
ALTER TABLE ONLY device_profile ADD CONSTRAINT fk_device_profile_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY device_profile ADD CONSTRAINT fk_device_profile_default_rule_chain_id FOREIGN KEY (default_rule_chain_id) REFERENCES rule_chains(id);
ALTER TABLE ONLY device ADD CONSTRAINT fk_device_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY device ADD CONSTRAINT fk_device_customer_id FOREIGN KEY (customer_id) REFERENCES customer(id);
ALTER TABLE ONLY device ADD CONSTRAINT fk_device_device_profile_id FOREIGN KEY (device_profile_id) REFERENCES device_profile(id);
ALTER TABLE ONLY device ADD CONSTRAINT fk_device_firmware_id FOREIGN KEY (firmware_id) REFERENCES ota_packages(id);
ALTER TABLE ONLY device_credentials ADD CONSTRAINT fk_device_credentials_device_id FOREIGN KEY (device_id) REFERENCES device(id) ON DELETE CASCADE;
ALTER TABLE ONLY asset_profile ADD CONSTRAINT fk_asset_profile_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY asset ADD CONSTRAINT fk_asset_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY asset ADD CONSTRAINT fk_asset_customer_id FOREIGN KEY (customer_id) REFERENCES customer(id);
ALTER TABLE ONLY asset ADD CONSTRAINT fk_asset_asset_profile_id FOREIGN KEY (asset_profile_id) REFERENCES asset_profile(id);
ALTER TABLE ONLY entity_view ADD CONSTRAINT fk_entity_view_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY alarm ADD CONSTRAINT fk_alarm_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY alarm ADD CONSTRAINT fk_alarm_assignee_id FOREIGN KEY (assignee_id) REFERENCES tb_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY alarm_comment ADD CONSTRAINT fk_alarm_comment_alarm_id FOREIGN KEY (alarm_id) REFERENCES alarm(id) ON DELETE CASCADE;
ALTER TABLE ONLY alarm_comment ADD CONSTRAINT fk_alarm_comment_user_id FOREIGN KEY (user_id) REFERENCES tb_user(id);
ALTER TABLE ONLY dashboard ADD CONSTRAINT fk_dashboard_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY widget_type ADD CONSTRAINT fk_widget_type_bundle_id FOREIGN KEY (bundle_id) REFERENCES widgets_bundle(id);
ALTER TABLE ONLY rule_node ADD CONSTRAINT fk_rule_node_rule_chain_id FOREIGN KEY (rule_chain_id) REFERENCES rule_chains(id) ON DELETE CASCADE;
ALTER TABLE ONLY rule_node_state ADD CONSTRAINT fk_rule_node_state_rule_node_id FOREIGN KEY (rule_node_id) REFERENCES rule_node(id) ON DELETE CASCADE;
ALTER TABLE ONLY edge ADD CONSTRAINT fk_edge_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY edge ADD CONSTRAINT fk_edge_root_rule_chain_id FOREIGN KEY (root_rule_chain_id) REFERENCES rule_chains(id);
ALTER TABLE ONLY edge_event ADD CONSTRAINT fk_edge_event_edge_id FOREIGN KEY (edge_id) REFERENCES edge(id) ON DELETE CASCADE;
ALTER TABLE ONLY rpc ADD CONSTRAINT fk_rpc_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY rpc ADD CONSTRAINT fk_rpc_device_id FOREIGN KEY (device_id) REFERENCES device(id) ON DELETE CASCADE;
ALTER TABLE ONLY api_usage_state ADD CONSTRAINT fk_api_usage_state_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY oauth2_registration ADD CONSTRAINT fk_oauth2_registration_oauth2_params_id FOREIGN KEY (oauth2_params_id) REFERENCES oauth2_params(id) ON DELETE CASCADE;
ALTER TABLE ONLY notification_target ADD CONSTRAINT fk_notification_target_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY notification_rule ADD CONSTRAINT fk_notification_rule_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY notification_rule ADD CONSTRAINT fk_notification_rule_target_id FOREIGN KEY (target_id) REFERENCES notification_target(id);
ALTER TABLE ONLY notification ADD CONSTRAINT fk_notification_recipient_id FOREIGN KEY (recipient_id) REFERENCES tb_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY resource ADD CONSTRAINT fk_resource_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenant(id);
CREATE TABLE key_dictionary (key varchar(255) PRIMARY KEY, key_id integer GENERATED BY DEFAULT AS IDENTITY UNIQUE);
CREATE TABLE ts_kv (entity_id uuid NOT NULL, key int NOT NULL, ts bigint NOT NULL, bool_v boolean, str_v varchar(10000000), long_v bigint, dbl_v double precision, json_v jsonb, CONSTRAINT ts_kv_pkey PRIMARY KEY (entity_id, key, ts)) PARTITION BY RANGE (ts);
CREATE TABLE ts_kv_2023_01 PARTITION OF ts_kv FOR VALUES FROM (1672531200000) TO (1675209600000);
CREATE TABLE ts_kv_2023_02 PARTITION OF ts_kv FOR VALUES FROM (1675209600000) TO (1677628800000) WITH (autovacuum_enabled=off);
CREATE TABLE ts_kv_latest (entity_id uuid NOT NULL, key int NOT NULL, ts bigint NOT NULL, bool_v boolean, str_v varchar, long_v bigint, dbl_v double precision, json_v jsonb, version bigint DEFAULT 0, PRIMARY KEY (entity_id, key));
CREATE TABLE attribute_kv (entity_type varchar(255), entity_id uuid, attribute_type integer, attribute_key integer, str_v text, last_update_ts bigint, PRIMARY KEY (entity_id, attribute_type, attribute_key));
CREATE TABLE error_event (id uuid NOT NULL, tenant_id uuid NOT NULL, ts bigint NOT NULL, entity_id uuid NOT NULL, service_id varchar NOT NULL, e_error varchar) PARTITION BY RANGE (ts);
CREATE TABLE lc_event (id uuid NOT NULL, tenant_id uuid NOT NULL, ts bigint NOT NULL, entity_id uuid NOT NULL, service_id varchar NOT NULL, e_lc varchar) PARTITION BY RANGE (ts);
CREATE TABLE stats_event (id uuid NOT NULL, tenant_id uuid NOT NULL, ts bigint NOT NULL, entity_id uuid NOT NULL, service_id varchar NOT NULL, e_stats varchar) PARTITION BY RANGE (ts);
CREATE TABLE rule_node_debug_event (id uuid NOT NULL, tenant_id uuid NOT NULL, ts bigint NOT NULL, entity_id uuid NOT NULL, service_id varchar NOT NULL, e_rule_node_debug varchar) PARTITION BY RANGE (ts);
CREATE INDEX idx_error_event_main ON error_event (tenant_id ASC, entity_id ASC, ts DESC NULLS LAST) WITH (fillfactor=95);
CREATE INDEX idx_lc_event_main ON lc_event (tenant_id ASC, entity_id ASC, ts DESC NULLS LAST) WITH (fillfactor=95);
CREATE INDEX idx_stats_event_main ON stats_event (tenant_id ASC, entity_id ASC, ts DESC NULLS LAST) WITH (fillfactor=95);
CREATE INDEX idx_rule_node_debug_event_main ON rule_node_debug_event (tenant_id ASC, entity_id ASC, ts DESC NULLS LAST) WITH (fillfactor=95);
CREATE TABLE error_event_default PARTITION OF error_event DEFAULT;
CREATE TABLE lc_event_default PARTITION OF lc_event DEFAULT;
CREATE UNIQUE INDEX alarm_active ON alarm (tenant_id, originator_id, type) WHERE clear_ts IS NULL;
CREATE VIEW device_info AS SELECT d.id, d.name, d.type, c.title AS customer_title, p.name AS profile_name, (d.device_data ->> 'gateway')::boolean AS gateway FROM device d LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN device_profile p ON p.id = d.device_profile_id;
CREATE VIEW device_activity AS SELECT i.*, l.ts AS last_activity FROM device_info i LEFT JOIN ts_kv_latest l ON l.entity_id = i.id AND l.key = 17;
CREATE VIEW alarm_info AS SELECT a.id, a.type, a.severity, CASE WHEN a.acknowledged THEN 'ACK' ELSE 'UNACK' END AS status, d.name AS originator FROM alarm a LEFT JOIN device d ON d.id = a.originator_id;
CREATE FUNCTION to_uuid(entity_id text, OUT uuid_id uuid) LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN uuid_id := substring(entity_id, 8, 8) || '-' || substring(entity_id, 4, 4) || '-1' || substring(entity_id, 1, 3) || '-' || substring(entity_id, 16, 4) || '-' || substring(entity_id, 20, 12); END $$;
CREATE PROCEDURE cleanup_timeseries_by_ttl(IN null_uuid uuid, IN system_ttl bigint, INOUT deleted bigint) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM ts_kv WHERE ts < extract(epoch FROM now()) * 1000 - system_ttl * 1000; GET DIAGNOSTICS deleted = ROW_COUNT; END $$;
CREATE FUNCTION create_or_update_active_alarm(t uuid, o uuid, typ varchar, sev varchar, enabled boolean DEFAULT true) RETURNS jsonb LANGUAGE plpgsql AS $$ DECLARE n int; BEGIN SELECT count(*) INTO n FROM alarm WHERE tenant_id = t AND originator_id = o AND type = typ; RETURN jsonb_build_object('success', enabled, 'n', n); END $$;
