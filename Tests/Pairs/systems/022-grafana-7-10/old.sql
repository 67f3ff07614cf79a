CREATE TABLE "dashboard" (
"id" SERIAL PRIMARY KEY  NOT NULL
, "version" INTEGER NOT NULL
, "slug" VARCHAR(189) NOT NULL
, "title" VARCHAR(255) NOT NULL
, "data" TEXT NOT NULL
, "org_id" BIGINT NOT NULL
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
);
CREATE INDEX "IDX_dashboard_org_id" ON "dashboard" ("org_id");
CREATE UNIQUE INDEX "UQE_dashboard_org_id_uid" ON "dashboard" ("org_id","uid");
CREATE UNIQUE INDEX "UQE_dashboard_org_id_folder_id_title" ON "dashboard" ("org_id","folder_id","title");
CREATE TABLE "alert" (
"id" SERIAL PRIMARY KEY  NOT NULL
, "version" BIGINT NOT NULL
, "dashboard_id" BIGINT NOT NULL
, "panel_id" BIGINT NOT NULL
, "name" VARCHAR(255) NOT NULL
, "state" VARCHAR(190) NOT NULL
, "settings" TEXT NOT NULL
, "frequency" BIGINT NOT NULL
, "silenced" BOOL NOT NULL
);
CREATE INDEX "IDX_alert_state" ON "alert" ("state");
CREATE TABLE "data_source" (
"id" SERIAL PRIMARY KEY  NOT NULL
, "org_id" BIGINT NOT NULL
, "version" INTEGER NOT NULL
, "type" VARCHAR(255) NOT NULL
, "name" VARCHAR(190) NOT NULL
, "access" VARCHAR(255) NOT NULL
, "url" VARCHAR(255) NOT NULL
, "password" VARCHAR(255) NULL
, "is_default" BOOL NOT NULL
, "json_data" TEXT NULL
, "secure_json_data" TEXT NULL
);
CREATE UNIQUE INDEX "UQE_data_source_org_id_name" ON "data_source" ("org_id","name");
CREATE TABLE "api_key" ("id" SERIAL PRIMARY KEY NOT NULL, "org_id" BIGINT NOT NULL, "name" VARCHAR(190) NOT NULL, "key" VARCHAR(190) NOT NULL, "role" VARCHAR(255) NOT NULL, "created" TIMESTAMP NOT NULL, "expires" BIGINT NULL);
CREATE UNIQUE INDEX "UQE_api_key_org_id_name" ON "api_key" ("org_id","name");
CREATE TABLE "migration_log" ("id" SERIAL PRIMARY KEY NOT NULL, "migration_id" VARCHAR(255) NOT NULL, "sql" TEXT NOT NULL, "success" BOOL NOT NULL, "error" TEXT NOT NULL, "timestamp" TIMESTAMP NOT NULL);
