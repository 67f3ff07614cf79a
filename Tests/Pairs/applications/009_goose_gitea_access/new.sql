CREATE TABLE "access" (
  "id" BIGSERIAL PRIMARY KEY NOT NULL,
  "user_id" BIGINT,
  "repo_id" BIGINT,
  "mode" INTEGER
);
CREATE UNIQUE INDEX "UQE_access_s" ON "access" ("user_id","repo_id");
CREATE TABLE "user" (
  "id" BIGSERIAL PRIMARY KEY NOT NULL,
  "lower_name" VARCHAR(255) NOT NULL,
  "name" VARCHAR(255) NOT NULL,
  "email" VARCHAR(255) NOT NULL,
  "keep_email_private" BOOL DEFAULT FALSE NOT NULL,
  "passwd" VARCHAR(255) NOT NULL,
  "passwd_hash_algo" VARCHAR(255) DEFAULT 'argon2' NOT NULL,
  "created_unix" BIGINT,
  "updated_unix" BIGINT,
  "last_login_unix" BIGINT,
  "prohibit_login" BOOL DEFAULT FALSE NOT NULL,
  "avatar" VARCHAR(2048) NOT NULL,
  "type" INTEGER,
  "visibility" INTEGER DEFAULT 0 NOT NULL
);
CREATE UNIQUE INDEX "UQE_user_lower_name" ON "user" ("lower_name");
CREATE UNIQUE INDEX "UQE_user_name" ON "user" ("name");
CREATE INDEX "IDX_user_last_login_unix" ON "user" ("last_login_unix");
CREATE TABLE "external_login_user" (
  "external_id" VARCHAR(255) NOT NULL,
  "user_id" BIGINT NOT NULL,
  "login_source_id" BIGINT NOT NULL,
  "raw_data" TEXT NULL,
  PRIMARY KEY ("external_id", "login_source_id")
);
CREATE INDEX "IDX_external_login_user_user_id" ON "external_login_user" ("user_id");
