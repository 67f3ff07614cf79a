CREATE TABLE "access" (
  "id" BIGSERIAL PRIMARY KEY NOT NULL,
  "user_id" BIGINT,
  "repo_id" BIGINT,
  "mode" INTEGER
);
CREATE UNIQUE INDEX "UQE_access_S" ON "access" ("user_id","repo_id");
CREATE TABLE "user" (
  "id" BIGSERIAL PRIMARY KEY NOT NULL,
  "lower_name" VARCHAR(255) NOT NULL,
  "name" VARCHAR(255) NOT NULL,
  "email" VARCHAR(255) NOT NULL,
  "passwd" VARCHAR(255) NOT NULL,
  "passwd_hash_algo" VARCHAR(255) DEFAULT 'pbkdf2' NOT NULL,
  "created_unix" INTEGER,
  "updated_unix" INTEGER,
  "is_prohibit" BOOL,
  "avatar" VARCHAR(2048) NOT NULL
);
CREATE UNIQUE INDEX "UQE_user_lower_name" ON "user" ("lower_name");
CREATE UNIQUE INDEX "UQE_user_name" ON "user" ("name");
CREATE INDEX "IDX_user_created_unix" ON "user" ("created_unix");
CREATE TABLE "oauth2_session" ("id" VARCHAR(100) PRIMARY KEY NOT NULL, "data" TEXT NULL, "created_unix" BIGINT NULL, "expires_unix" BIGINT NULL);
