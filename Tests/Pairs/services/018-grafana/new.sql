CREATE TABLE org (id serial PRIMARY KEY, version integer NOT NULL, name varchar(190) NOT NULL, created timestamp NOT NULL, updated timestamp NOT NULL);
CREATE UNIQUE INDEX "UQE_org_name" ON org (name);
CREATE TABLE "user" (id serial PRIMARY KEY, version integer NOT NULL, login varchar(190) NOT NULL, email varchar(190) NOT NULL, name varchar(255), password varchar(255), salt varchar(50), org_id bigint NOT NULL, is_admin boolean NOT NULL, created timestamp NOT NULL, is_disabled boolean DEFAULT false NOT NULL
, is_service_account boolean DEFAULT false, uid varchar(40), last_seen_at timestamp
);
CREATE UNIQUE INDEX "UQE_user_login" ON "user" (login);
CREATE UNIQUE INDEX "UQE_user_email" ON "user" (lower(email::text));
CREATE UNIQUE INDEX "UQE_user_uid" ON "user" (uid);
CREATE TABLE dashboard (id serial PRIMARY KEY, version integer NOT NULL, slug varchar(189) NOT NULL, title varchar(189) NOT NULL, data text NOT NULL, org_id bigint NOT NULL, created timestamp NOT NULL, folder_id bigint DEFAULT 0 NOT NULL, is_folder boolean DEFAULT false NOT NULL, uid varchar(40)
, is_public boolean DEFAULT false NOT NULL, folder_uid varchar(40), deleted timestamp
);
CREATE UNIQUE INDEX "UQE_dashboard_org_id_uid" ON dashboard (org_id, uid);
CREATE INDEX "IDX_dashboard_org_id_folder_id_title" ON dashboard (org_id, folder_id, title);
CREATE UNIQUE INDEX "UQE_dashboard_org_id_folder_uid_title_is_folder" ON dashboard (org_id, folder_uid, title, is_folder) NULLS NOT DISTINCT;
CREATE TABLE folder (id serial PRIMARY KEY, uid varchar(40) NOT NULL, org_id bigint NOT NULL, title varchar(255) NOT NULL, description varchar(255), parent_uid varchar(40), created timestamp NOT NULL, updated timestamp NOT NULL);
CREATE UNIQUE INDEX "UQE_folder_uid_org_id" ON folder (uid, org_id);
CREATE TABLE alert_rule (id serial PRIMARY KEY, org_id bigint NOT NULL, title varchar(190) NOT NULL, condition varchar(190) NOT NULL, data text, updated timestamp NOT NULL, interval_seconds bigint DEFAULT 60 NOT NULL, version integer DEFAULT 0 NOT NULL, uid varchar(40) DEFAULT '0' NOT NULL, namespace_uid varchar(40) NOT NULL, rule_group varchar(190) NOT NULL, no_data_state varchar(15) DEFAULT 'NoData' NOT NULL, "for" bigint DEFAULT 0 NOT NULL, labels text, is_paused boolean DEFAULT false NOT NULL);
CREATE UNIQUE INDEX "UQE_alert_rule_org_id_uid" ON alert_rule (org_id, uid);
CREATE TABLE alert_instance (rule_org_id bigint NOT NULL, rule_uid varchar(40) DEFAULT '0' NOT NULL, labels text NOT NULL, labels_hash varchar(190) NOT NULL, current_state varchar(190) NOT NULL, CONSTRAINT alert_instance_pkey PRIMARY KEY (rule_org_id, rule_uid, labels_hash));
CREATE TABLE data_source (id serial PRIMARY KEY, org_id bigint NOT NULL, version integer NOT NULL, type varchar(255) NOT NULL, name varchar(190) NOT NULL, access varchar(255) NOT NULL, url varchar(255) NOT NULL,
  is_default boolean NOT NULL, json_data text, with_credentials boolean DEFAULT false NOT NULL, secure_json_data text, read_only boolean, uid varchar(40) DEFAULT '0' NOT NULL
, is_prunable boolean DEFAULT false, api_version varchar(20)
);
CREATE TABLE annotation (id serial PRIMARY KEY, org_id bigint NOT NULL, text text NOT NULL, epoch bigint NOT NULL, epoch_end bigint DEFAULT 0 NOT NULL, tags varchar(
4096
));
CREATE INDEX "IDX_annotation_org_id_epoch_end_epoch" ON annotation (org_id, epoch_end, epoch) INCLUDE (tags);
CREATE TABLE permission (id serial PRIMARY KEY, role_id bigint NOT NULL, action varchar(190) NOT NULL, scope varchar(190) NOT NULL
, kind varchar(40) GENERATED ALWAYS AS (split_part(scope, ':', 1)) STORED, identifier varchar(40) DEFAULT '' NOT NULL
);
CREATE UNIQUE INDEX "UQE_permission_action_scope_role_id" ON permission (action, scope, role_id);

