CREATE TABLE org (id serial PRIMARY KEY, version integer NOT NULL, name varchar(190) NOT NULL, created timestamp NOT NULL, updated timestamp NOT NULL);
CREATE UNIQUE INDEX "UQE_org_name" ON org (name);
CREATE TABLE "user" (id serial PRIMARY KEY, version integer NOT NULL, login varchar(190) NOT NULL, email varchar(190) NOT NULL, name varchar(255), password varchar(255), salt varchar(50), org_id bigint NOT NULL, is_admin boolean NOT NULL, created timestamp NOT NULL, is_disabled boolean DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX "UQE_user_login" ON "user" (login);
CREATE UNIQUE INDEX "UQE_user_email" ON "user" (email);
CREATE TABLE dashboard (id serial PRIMARY KEY, version integer NOT NULL, slug varchar(189) NOT NULL, title varchar(189) NOT NULL, data text NOT NULL, org_id bigint NOT NULL, created timestamp NOT NULL, folder_id bigint DEFAULT 0 NOT NULL, is_folder boolean DEFAULT false NOT NULL, uid varchar(40)
);
CREATE UNIQUE INDEX "UQE_dashboard_org_id_uid" ON dashboard (org_id, uid);
CREATE UNIQUE INDEX "UQE_dashboard_org_id_folder_id_title" ON dashboard (org_id, folder_id, title);
CREATE TABLE alert (id serial PRIMARY KEY, version bigint NOT NULL, dashboard_id bigint NOT NULL, name varchar(255) NOT NULL, message text NOT NULL, state varchar(190) NOT NULL, settings text NOT NULL, silenced boolean NOT NULL);
CREATE INDEX "IDX_alert_state" ON alert (state);
CREATE TABLE alert_notification (id serial PRIMARY KEY, org_id bigint NOT NULL, name varchar(190) NOT NULL, type varchar(255) NOT NULL, settings text NOT NULL);
CREATE TABLE alert_notification_state (id serial PRIMARY KEY, alert_id bigint NOT NULL, notifier_id bigint NOT NULL, state varchar(50) NOT NULL, UNIQUE (alert_id, notifier_id));
CREATE TABLE data_source (id serial PRIMARY KEY, org_id bigint NOT NULL, version integer NOT NULL, type varchar(255) NOT NULL, name varchar(190) NOT NULL, access varchar(255) NOT NULL, url varchar(255) NOT NULL,
  password varchar(255), "user" varchar(255), database varchar(255),
  is_default boolean NOT NULL, json_data text, with_credentials boolean DEFAULT false NOT NULL, secure_json_data text, read_only boolean, uid varchar(40) DEFAULT '0' NOT NULL
);
CREATE TABLE annotation (id serial PRIMARY KEY, org_id bigint NOT NULL, text text NOT NULL, epoch bigint NOT NULL, epoch_end bigint DEFAULT 0 NOT NULL, tags varchar(
500
));
CREATE INDEX "IDX_annotation_org_id_epoch" ON annotation (org_id, epoch);
CREATE TABLE permission (id serial PRIMARY KEY, role_id bigint NOT NULL, action varchar(190) NOT NULL, scope varchar(190) NOT NULL
);
CREATE UNIQUE INDEX "UQE_permission_action_scope_role_id" ON permission (action, scope, role_id);

