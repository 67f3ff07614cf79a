CREATE TABLE "dashboard" (
"id" SERIAL PRIMARY KEY  NOT NULL
, "version" INTEGER NOT NULL
, "slug" VARCHAR(189) NOT NULL
, "title" VARCHAR(255) NOT NULL
, "data" TEXT NOT NULL
, "org_id" BIGINT NOT NULL DEFAULT 1
, "created" TIMESTAMP NOT NULL
, "updated" TIMESTAMP NOT NULL
, "updated_by" INTEGER NULL
, "created_by" INTEGER NULL
, "gnet_id" BIGINT NULL
, "plugin_id" VARCHAR(189) NULL
, "folder_id" BIGINT NOT NULL DEFAULT 0
, "is_folder" BOOL NOT NULL DEFAULT false
, "has_acl" BOOL NOT NULL DEFAULT false
, "uid" VARCHAR(40) NULL
, "is_public" BOOL NOT NULL DEFAULT false
, "folder_uid" VARCHAR(40) NULL
, "deleted" TIMESTAMP NULL
);
CREATE INDEX "IDX_dashboard_gnet_id" ON "dashboard" ("gnet_id");
CREATE INDEX "IDX_dashboard_title" ON "dashboard" ("title");
CREATE INDEX "IDX_dashboard_is_folder" ON "dashboard" ("is_folder");
CREATE INDEX "IDX_dashboard_org_id" ON "dashboard" ("org_id");
CREATE UNIQUE INDEX "UQE_dashboard_org_id_uid" ON "dashboard" ("org_id","uid");
CREATE UNIQUE INDEX "UQE_dashboard_org_id_folder_uid_title_is_folder" ON "dashboard" ("org_id","folder_uid","title","is_folder");
CREATE TABLE "alert_rule" (
"id" SERIAL PRIMARY KEY  NOT NULL
, "org_id" BIGINT NOT NULL
, "title" VARCHAR(190) NOT NULL
, "condition" VARCHAR(190) NOT NULL
, "data" TEXT NULL
, "updated" TIMESTAMP NOT NULL
, "interval_seconds" BIGINT NOT NULL DEFAULT 60
, "version" INTEGER NOT NULL DEFAULT 0
, "uid" VARCHAR(40) NOT NULL DEFAULT 0
, "namespace_uid" VARCHAR(40) NOT NULL
, "rule_group" VARCHAR(190) NOT NULL
, "no_data_state" VARCHAR(15) NOT NULL DEFAULT 'NoData'
, "exec_err_state" VARCHAR(15) NOT NULL DEFAULT 'Alerting'
, "for" BIGINT NOT NULL DEFAULT 0
, "is_paused" BOOL NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX "UQE_alert_rule_org_id_namespace_uid_title" ON "alert_rule" ("org_id","namespace_uid","title");
CREATE INDEX "IDX_alert_rule_org_id_namespace_uid_rule_group" ON "alert_rule" ("org_id","namespace_uid","rule_group");
CREATE TABLE "data_source" (
"id" SERIAL PRIMARY KEY  NOT NULL
, "org_id" BIGINT NOT NULL
, "version" INTEGER NOT NULL
, "type" VARCHAR(255) NOT NULL
, "name" VARCHAR(190) NOT NULL
, "access" VARCHAR(255) NOT NULL
, "url" VARCHAR(255) NOT NULL
, "is_default" BOOL NOT NULL
, "json_data" TEXT NULL
, "secure_json_data" TEXT NULL
, "read_only" BOOL NULL
, "uid" VARCHAR(40) NOT NULL DEFAULT 0
, "is_prunable" BOOL NULL DEFAULT false
);
CREATE UNIQUE INDEX "UQE_data_source_org_id_uid" ON "data_source" ("org_id","uid");
CREATE INDEX "IDX_data_source_org_id_is_default" ON "data_source" ("org_id","is_default");
CREATE UNIQUE INDEX "UQE_data_source_org_id_name" ON "data_source" ("org_id","name");
CREATE TABLE "api_key" ("id" SERIAL PRIMARY KEY NOT NULL, "org_id" BIGINT NOT NULL, "name" VARCHAR(190) NOT NULL, "key" VARCHAR(190) NOT NULL, "role" VARCHAR(255) NOT NULL, "created" TIMESTAMP NOT NULL, "expires" BIGINT NULL, "service_account_id" BIGINT NULL, "last_used_at" TIMESTAMP NULL, "is_revoked" BOOL NULL DEFAULT false);
CREATE UNIQUE INDEX "UQE_api_key_key" ON "api_key" ("key");
CREATE UNIQUE INDEX "UQE_api_key_org_id_name" ON "api_key" ("org_id","name");
CREATE TABLE "migration_log" ("id" SERIAL PRIMARY KEY NOT NULL, "migration_id" VARCHAR(255) NOT NULL, "sql" TEXT NOT NULL, "success" BOOL NOT NULL, "error" TEXT NOT NULL, "timestamp" TIMESTAMP NOT NULL);

CREATE INDEX "UQE_migration_log_ts" ON "migration_log" ("timestamp");
