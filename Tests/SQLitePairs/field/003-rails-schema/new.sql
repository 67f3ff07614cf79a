CREATE TABLE IF NOT EXISTS "schema_migrations" ("version" varchar NOT NULL PRIMARY KEY);
CREATE TABLE IF NOT EXISTS "ar_internal_metadata" ("key" varchar NOT NULL PRIMARY KEY, "value" varchar, "created_at" datetime(6) NOT NULL, "updated_at" datetime(6) NOT NULL);
CREATE TABLE IF NOT EXISTS "accounts" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "name" varchar NOT NULL, "plan" varchar DEFAULT 'free' NOT NULL, "created_at" datetime(6) NOT NULL, "settings" json DEFAULT '{}');
CREATE UNIQUE INDEX "index_accounts_on_lower_name" ON "accounts" (lower("name"));
CREATE TABLE IF NOT EXISTS "memberships" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "account_id" integer NOT NULL, "role" integer DEFAULT 0, "user_id" bigint, CONSTRAINT "fk_rails_1" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE, CONSTRAINT chk_role CHECK (role IN (0, 1, 2)));
CREATE INDEX "index_memberships_on_account_id" ON "memberships" ("account_id");
