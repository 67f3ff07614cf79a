CREATE TABLE "up_users" (
    "id" serial PRIMARY KEY,
    "username" varchar(255) NOT NULL,
    "email" varchar(255) NOT NULL,
    "confirmed" boolean,
    "role" integer,
    "created_at" timestamptz DEFAULT CURRENT_TIMESTAMP,
    "updated_at" timestamptz DEFAULT CURRENT_TIMESTAMP
);
ALTER TABLE "up_users" ADD CONSTRAINT "users-permissions_user_username_unique" UNIQUE ("username");
CREATE TABLE "up_roles" ("id" serial PRIMARY KEY, "name" varchar(255) NOT NULL, "type" varchar(255) UNIQUE, "settings" json);
CREATE TABLE "core_store" ("id" serial PRIMARY KEY, "key" varchar(255), "value" text, "type" varchar(255), "environment" varchar(255), "tag" varchar(255));
