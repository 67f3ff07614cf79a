CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE "product_producttype" (
    "id" serial NOT NULL PRIMARY KEY,
    "name" varchar(128) NOT NULL,
    "has_variants" boolean NOT NULL,
    "is_shipping_required" boolean NOT NULL
);
CREATE TABLE "product_category" (
    "id" serial NOT NULL PRIMARY KEY,
    "name" varchar(128) NOT NULL,
    "slug" varchar(50) NOT NULL,
    "description" text NOT NULL,
    "lft" integer NOT NULL CHECK ("lft" >= 0),
    "rght" integer NOT NULL CHECK ("rght" >= 0),
    "tree_id" integer NOT NULL CHECK ("tree_id" >= 0),
    "level" integer NOT NULL CHECK ("level" >= 0),
    "parent_id" integer NULL
);
CREATE TABLE "product_product" (
    "id" serial NOT NULL PRIMARY KEY,
    "name" varchar(128) NOT NULL,
    "description" text NOT NULL,
    "price" numeric(12, 2) NOT NULL,
    "available_on" date NULL,
    "attributes" hstore NOT NULL,
    "updated_at" timestamp with time zone NULL,
    "is_featured" boolean NOT NULL,
    "category_id" integer NOT NULL,
    "product_type_id" integer NOT NULL
);
CREATE TABLE "product_productvariant" (
    "id" serial NOT NULL PRIMARY KEY,
    "sku" varchar(32) NOT NULL UNIQUE,
    "name" varchar(255) NOT NULL,
    "price_override" numeric(12, 2) NULL,
    "product_id" integer NOT NULL,
    "quantity" integer NOT NULL CHECK ("quantity" >= 0)
);
CREATE TABLE "order_order" (
    "id" serial NOT NULL PRIMARY KEY,
    "created" timestamp with time zone NOT NULL,
    "status" varchar(32) NOT NULL,
    "total_net" numeric(12, 2) NOT NULL,
    "token" varchar(36) NOT NULL UNIQUE,
    "language_code" varchar(35) NOT NULL
);
ALTER TABLE "product_category" ADD CONSTRAINT "product_category_parent_id_f6860923_fk_product_category_id" FOREIGN KEY ("parent_id") REFERENCES "product_category" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "product_product" ADD CONSTRAINT "product_product_category_id_0c725779_fk" FOREIGN KEY ("category_id") REFERENCES "product_category" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "product_product" ADD CONSTRAINT "product_product_product_type_id_4bfbbfda_fk_product_p" FOREIGN KEY ("product_type_id") REFERENCES "product_producttype" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "product_productvariant" ADD CONSTRAINT "product_productvariant_product_id_43c5a310_fk" FOREIGN KEY ("product_id") REFERENCES "product_product" ("id") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "product_category_slug_e1f8ccc4" ON "product_category" ("slug");
CREATE INDEX "product_category_slug_e1f8ccc4_like" ON "product_category" ("slug" varchar_pattern_ops);
CREATE INDEX "product_category_tree_id_f3c46461" ON "product_category" ("tree_id");
CREATE INDEX "product_product_category_id_0c725779" ON "product_product" ("category_id");
CREATE INDEX "product_productvariant_sku_50706818_like" ON "product_productvariant" ("sku" varchar_pattern_ops);
CREATE INDEX "order_order_token_ddb7fb7b_like" ON "order_order" ("token" varchar_pattern_ops);
