CREATE EXTENSION "uuid-ossp";
CREATE TYPE alarm_status AS ENUM ('ACTIVE_UNACK', 'ACTIVE_ACK', 'CLEARED_UNACK', 'CLEARED_ACK');
CREATE TABLE admin_settings (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body varchar,
    search_text varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE audit_log_types (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body varchar,
    search_text varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE widget_types (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body varchar,
    search_text varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE rule_chains (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body varchar,
    search_text varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE ota_packages (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body varchar,
    search_text varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE queues (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    body varchar,
    search_text varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE tenant_profile (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    name varchar(255) NOT NULL,
    profile_data varchar,
    is_default boolean,
    PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE tenant (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    title varchar(255) NOT NULL,
    region varchar(255),
    tenant_profile_id uuid NOT NULL,
    country varchar(255),
    email varchar(255),
    phone varchar(255),
    search_text varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE customer (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    title varchar(255) NOT NULL,
    email varchar(255),
    additional_info varchar,
    search_text varchar(255),
    PRIMARY KEY (id),
    UNIQUE (tenant_id, title)
);
CREATE TABLE tb_user (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid,
    customer_id uuid,
    authority varchar(255) NOT NULL,
    email varchar(255) NOT NULL,
    first_name varchar(255),
    last_name varchar(255),
    search_text varchar(255),
    PRIMARY KEY (id),
    UNIQUE (email)
);
CREATE TABLE user_credentials (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    user_id uuid NOT NULL,
    password varchar(255),
    activate_token varchar(255),
    enabled boolean,
    reset_token varchar(255),
    PRIMARY KEY (id),
    UNIQUE (user_id),
    UNIQUE (activate_token)
);
CREATE TABLE device_profile (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    transport_type varchar(255),
    profile_data varchar,
    default_rule_chain_id uuid,
    is_default boolean,
    search_text varchar(255),
    PRIMARY KEY (id),
    UNIQUE (tenant_id, name)
);
CREATE TABLE device (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    device_profile_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    label varchar(255),
    type varchar(255),
    device_data varchar,
    search_text varchar(255),
    PRIMARY KEY (id),
    UNIQUE (tenant_id, name)
);
CREATE TABLE device_credentials (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    device_id uuid NOT NULL,
    credentials_id varchar(255),
    credentials_type varchar(255),
    credentials_value text,
    PRIMARY KEY (id),
    UNIQUE (device_id),
    UNIQUE (credentials_id)
);
CREATE TABLE asset_profile (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    is_default boolean,
    PRIMARY KEY (id)
);
CREATE TABLE asset (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    asset_profile_id uuid,
    name varchar(255) NOT NULL,
    additional_info varchar,
    search_text varchar(255),
    PRIMARY KEY (id),
    UNIQUE (tenant_id, name)
);
CREATE TABLE entity_view (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    entity_id uuid,
    entity_type varchar(255),
    name varchar(255),
    keys varchar,
    start_ts bigint,
    end_ts bigint,
    PRIMARY KEY (id)
);
CREATE INDEX entity_view_tenant_id_entity_id_idx ON entity_view USING btree (tenant_id, entity_id);
CREATE TABLE relation (
    from_id uuid NOT NULL,
    from_type varchar(255) NOT NULL,
    to_id uuid NOT NULL,
    to_type varchar(255) NOT NULL,
    relation_type_group varchar(255) NOT NULL,
    relation_type varchar(255) NOT NULL,
    additional_info varchar,
    PRIMARY KEY (from_id, from_type, relation_type_group, relation_type, to_id, to_type)
);
CREATE TABLE alarm (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    originator_id uuid NOT NULL,
    originator_type integer NOT NULL,
    type varchar(255) NOT NULL,
    severity varchar(255) NOT NULL,
    status varchar(255),
    start_ts bigint,
    end_ts bigint,
    ack_ts bigint,
    clear_ts bigint,
    propagate boolean,
    PRIMARY KEY (id)
);
CREATE INDEX alarm_tenant_id_originator_id_type_idx ON alarm USING btree (tenant_id, originator_id, type);
CREATE TABLE alarm_comment (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    alarm_id uuid NOT NULL,
    user_id uuid,
    type varchar(255) NOT NULL,
    comment varchar,
    PRIMARY KEY (id)
);
CREATE TABLE dashboard (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    title varchar(255) NOT NULL,
    configuration text,
    assigned_customers text,
    mobile_hide boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE TABLE widgets_bundle (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    alias varchar(255) NOT NULL,
    title varchar(255) NOT NULL,
    tenant_id uuid,
    image text,
    PRIMARY KEY (id)
);
CREATE TABLE widget_type (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    bundle_id uuid,
    alias varchar(255),
    name varchar(255),
    descriptor varchar,
    bundle_alias varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE rule_node (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    rule_chain_id uuid NOT NULL,
    type varchar(255) NOT NULL,
    name varchar(255),
    configuration text,
    debug_mode boolean,
    layout varchar,
    PRIMARY KEY (id)
);
CREATE TABLE rule_node_state (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    rule_node_id uuid NOT NULL,
    entity_id uuid NOT NULL,
    state_data varchar(16384) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (rule_node_id, entity_id)
);
CREATE TABLE edge (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    root_rule_chain_id uuid,
    name varchar(255) NOT NULL,
    routing_key varchar(255),
    secret varchar(255),
    PRIMARY KEY (id),
    UNIQUE (routing_key)
);
CREATE TABLE edge_event (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    edge_id uuid NOT NULL,
    seq bigint,
    body varchar,
    uid varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE rpc (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    device_id uuid NOT NULL,
    expiration_time bigint,
    request varchar NOT NULL,
    response varchar,
    status varchar(255) NOT NULL,
    retries integer,
    PRIMARY KEY (id)
);
CREATE TABLE api_usage_state (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    entity_id uuid,
    transport varchar(255),
    db_storage varchar(255),
    js_exec varchar(255),
    PRIMARY KEY (id),
    UNIQUE (tenant_id)
);
CREATE TABLE oauth2_params (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    enabled boolean,
    tenant_id uuid,
    PRIMARY KEY (id)
);
CREATE TABLE oauth2_registration (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    oauth2_params_id uuid NOT NULL,
    client_id varchar(255),
    client_secret varchar(2048),
    scope varchar(255),
    platforms varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE notification_target (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    configuration varchar NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (tenant_id, name)
);
CREATE TABLE notification_rule (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    name varchar(255) NOT NULL,
    trigger_type varchar(255) NOT NULL,
    target_id uuid,
    PRIMARY KEY (id)
);
CREATE TABLE notification (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    recipient_id uuid NOT NULL,
    subject varchar(255),
    body varchar(255),
    status varchar(255),
    PRIMARY KEY (id)
);
CREATE TABLE resource (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    created_time bigint NOT NULL,
    tenant_id uuid NOT NULL,
    title varchar(255) NOT NULL,
    resource_key varchar(255) NOT NULL,
    resource_type varchar(32) NOT NULL,
    data text,
    PRIMARY KEY (id),
    UNIQUE (tenant_id, resource_type, resource_key)
);
ALTER TABLE ONLY tenant ADD CONSTRAINT tenant_tenant_profile_id_fkey FOREIGN KEY (tenant_profile_id) REFERENCES tenant_profile(id);
ALTER TABLE ONLY customer ADD CONSTRAINT customer_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY user_credentials ADD CONSTRAINT user_credentials_user_id_fkey FOREIGN KEY (user_id) REFERENCES tb_user(id);
ALTER TABLE ONLY device_profile ADD CONSTRAINT device_profile_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY device_profile ADD CONSTRAINT device_profile_default_rule_chain_id_fkey FOREIGN KEY (default_rule_chain_id) REFERENCES rule_chains(id);
ALTER TABLE ONLY device ADD CONSTRAINT device_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY device ADD CONSTRAINT device_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer(id);
ALTER TABLE ONLY device ADD CONSTRAINT device_device_profile_id_fkey FOREIGN KEY (device_profile_id) REFERENCES device_profile(id);
ALTER TABLE ONLY device_credentials ADD CONSTRAINT device_credentials_device_id_fkey FOREIGN KEY (device_id) REFERENCES device(id) ON DELETE CASCADE;
ALTER TABLE ONLY asset_profile ADD CONSTRAINT asset_profile_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY asset ADD CONSTRAINT asset_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY asset ADD CONSTRAINT asset_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer(id);
ALTER TABLE ONLY asset ADD CONSTRAINT asset_asset_profile_id_fkey FOREIGN KEY (asset_profile_id) REFERENCES asset_profile(id);
ALTER TABLE ONLY entity_view ADD CONSTRAINT entity_view_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY alarm ADD CONSTRAINT alarm_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY alarm_comment ADD CONSTRAINT alarm_comment_alarm_id_fkey FOREIGN KEY (alarm_id) REFERENCES alarm(id) ON DELETE CASCADE;
ALTER TABLE ONLY alarm_comment ADD CONSTRAINT alarm_comment_user_id_fkey FOREIGN KEY (user_id) REFERENCES tb_user(id);
ALTER TABLE ONLY dashboard ADD CONSTRAINT dashboard_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY widget_type ADD CONSTRAINT widget_type_bundle_id_fkey FOREIGN KEY (bundle_id) REFERENCES widgets_bundle(id);
ALTER TABLE ONLY rule_node ADD CONSTRAINT rule_node_rule_chain_id_fkey FOREIGN KEY (rule_chain_id) REFERENCES rule_chains(id) ON DELETE CASCADE;
ALTER TABLE ONLY rule_node_state ADD CONSTRAINT rule_node_state_rule_node_id_fkey FOREIGN KEY (rule_node_id) REFERENCES rule_node(id) ON DELETE CASCADE;
ALTER TABLE ONLY edge ADD CONSTRAINT edge_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY edge ADD CONSTRAINT edge_root_rule_chain_id_fkey FOREIGN KEY (root_rule_chain_id) REFERENCES rule_chains(id);
ALTER TABLE ONLY edge_event ADD CONSTRAINT edge_event_edge_id_fkey FOREIGN KEY (edge_id) REFERENCES edge(id) ON DELETE CASCADE;
ALTER TABLE ONLY rpc ADD CONSTRAINT rpc_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY rpc ADD CONSTRAINT rpc_device_id_fkey FOREIGN KEY (device_id) REFERENCES device(id) ON DELETE CASCADE;
ALTER TABLE ONLY api_usage_state ADD CONSTRAINT api_usage_state_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY oauth2_registration ADD CONSTRAINT oauth2_registration_oauth2_params_id_fkey FOREIGN KEY (oauth2_params_id) REFERENCES oauth2_params(id) ON DELETE CASCADE;
ALTER TABLE ONLY notification_target ADD CONSTRAINT notification_target_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY notification_rule ADD CONSTRAINT notification_rule_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE ONLY notification_rule ADD CONSTRAINT notification_rule_target_id_fkey FOREIGN KEY (target_id) REFERENCES notification_target(id);
ALTER TABLE ONLY notification ADD CONSTRAINT notification_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES tb_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY resource ADD CONSTRAINT resource_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(id);
CREATE TABLE ts_kv_dictionary (key varchar(255) PRIMARY KEY, key_id serial UNIQUE);
CREATE TABLE ts_kv (entity_id uuid NOT NULL, key int NOT NULL, ts bigint NOT NULL, bool_v boolean, str_v varchar(10000000), long_v bigint, dbl_v double precision, json_v json, CONSTRAINT ts_kv_pkey PRIMARY KEY (entity_id, key, ts)) PARTITION BY RANGE (ts);
CREATE TABLE ts_kv_indefinite PARTITION OF ts_kv DEFAULT;
CREATE TABLE ts_kv_latest (entity_id uuid NOT NULL, key int NOT NULL, ts bigint NOT NULL, bool_v boolean, str_v varchar, long_v bigint, dbl_v double precision, json_v json, PRIMARY KEY (entity_id, key));
CREATE TABLE attribute_kv (entity_type varchar(255), entity_id uuid, attribute_type varchar(255), attribute_key varchar(255), str_v text, last_update_ts bigint, PRIMARY KEY (entity_type, entity_id, attribute_type, attribute_key));
CREATE TABLE event (id uuid PRIMARY KEY, tenant_id uuid, event_type varchar(255), event_uid varchar(255), body text, ts bigint NOT NULL);
CREATE VIEW device_info AS SELECT d.id, d.name, d.type, c.title AS customer_title, p.name AS profile_name FROM device d LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN device_profile p ON p.id = d.device_profile_id;
CREATE VIEW device_activity AS SELECT i.*, l.ts AS last_activity FROM device_info i LEFT JOIN ts_kv_latest l ON l.entity_id = i.id AND l.key = 1;
CREATE VIEW alarm_info AS SELECT a.id, a.type, a.severity, a.status::varchar AS status, d.name AS originator FROM alarm a LEFT JOIN device d ON d.id = a.originator_id;
CREATE FUNCTION to_uuid(entity_id varchar, OUT uuid_id uuid) LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN uuid_id := substring(entity_id, 8, 8) || '-' || substring(entity_id, 4, 4) || '-1' || substring(entity_id, 1, 3) || '-' || substring(entity_id, 16, 4) || '-' || substring(entity_id, 20, 12); END $$;
CREATE FUNCTION cleanup_timeseries_by_ttl(null_uuid varchar(31), system_ttl bigint, OUT deleted bigint) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM ts_kv WHERE ts < extract(epoch FROM now()) * 1000 - system_ttl * 1000; GET DIAGNOSTICS deleted = ROW_COUNT; END $$;
CREATE FUNCTION create_or_update_active_alarm(t uuid, o uuid, typ varchar, sev varchar) RETURNS varchar LANGUAGE plpgsql AS $$ DECLARE n int; BEGIN SELECT count(*) INTO n FROM alarm WHERE tenant_id = t AND originator_id = o AND type = typ; RETURN n::varchar; END $$;
