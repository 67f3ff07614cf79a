CREATE TABLE "up_users" (
    "id" serial PRIMARY KEY,
    "username" varchar(255) NULL,
    "email" varchar(255) NOT NULL,
    "confirmed" boolean,
    "created_at" timestamp(6) NULL,
    "updated_at" timestamp(6) NULL,
    "created_by_id" integer
);
CREATE TABLE "up_roles" ("id" serial PRIMARY KEY, "name" varchar(255), "type" varchar(255), "settings" jsonb DEFAULT '{}', "created_by_id" integer);
CREATE INDEX "up_roles_created_by_id_fk" ON "up_roles" ("created_by_id");
CREATE TABLE "up_users_role_links" (
    "id" serial PRIMARY KEY,
    "user_id" integer,
    "role_id" integer,
    "user_order" double precision,
    CONSTRAINT "up_users_role_links_unique" UNIQUE ("user_id", "role_id")
);
CREATE INDEX "up_users_role_links_fk" ON "up_users_role_links" ("user_id");
CREATE INDEX "up_users_role_links_inv_fk" ON "up_users_role_links" ("role_id");
ALTER TABLE "up_users_role_links" ADD CONSTRAINT "up_users_role_links_fk" FOREIGN KEY ("user_id") REFERENCES "up_users" ("id") ON DELETE CASCADE;
ALTER TABLE "up_users_role_links" ADD CONSTRAINT "up_users_role_links_inv_fk" FOREIGN KEY ("role_id") REFERENCES "up_roles" ("id") ON DELETE CASCADE;
ALTER TABLE "up_users" ADD CONSTRAINT "up_users_created_by_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "up_users" ("id") ON DELETE SET NULL;
CREATE TABLE "strapi_core_store_settings" ("id" serial PRIMARY KEY, "key" varchar(255), "value" text, "type" varchar(255), "environment" varchar(255), "tag" varchar(255));
