CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TYPE "public"."stock_movement_type_enum" AS ENUM('in', 'out'
);
CREATE TABLE "warehouse" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "name" character varying NOT NULL, "isActive" boolean NOT NULL DEFAULT true, CONSTRAINT "PK_965abf9f" PRIMARY KEY ("id"));
CREATE TABLE "article" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "sku" character varying(
32
) NOT NULL, "name" character varying NOT NULL, "price" numeric(10,2) NOT NULL DEFAULT '0', "attributes"
json
, "createdAt" TIMESTAMP NOT NULL DEFAULT now(), "deletedAt" TIMESTAMP, CONSTRAINT "UQ_article_sku" UNIQUE ("sku"), CONSTRAINT "PK_40808690" PRIMARY KEY ("id"));
CREATE TABLE "stock_movement" ("id" SERIAL NOT NULL, "type" "public"."stock_movement_type_enum" NOT NULL
, "quantity"
integer
 NOT NULL, "articleId" uuid, "warehouseId" uuid
, CONSTRAINT "PK_9fe1232f" PRIMARY KEY ("id"));
CREATE TABLE "supplier" ("id" SERIAL NOT NULL, "name" character varying NOT NULL, CONSTRAINT "PK_2bc0d2ca" PRIMARY KEY ("id"));
CREATE TABLE "category" ("id" SERIAL NOT NULL, "name" character varying NOT NULL, "mpath" character varying DEFAULT '', "parentId" integer, CONSTRAINT "PK_9c4e4a89" PRIMARY KEY ("id"));
CREATE TABLE "article_categories_category" ("articleId" uuid NOT NULL, "categoryId" integer NOT NULL, CONSTRAINT "PK_acc" PRIMARY KEY ("articleId", "categoryId"));
CREATE INDEX "IDX_acc_article" ON "article_categories_category" ("articleId");
CREATE INDEX "IDX_movement" ON "stock_movement" ("articleId", "warehouseId")
;
ALTER TABLE "stock_movement" ADD CONSTRAINT "FK_mov_article" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE
NO ACTION
 ON UPDATE NO ACTION;
ALTER TABLE "stock_movement" ADD CONSTRAINT "FK_mov_wh" FOREIGN KEY ("warehouseId") REFERENCES "warehouse"("id");
ALTER TABLE "category" ADD CONSTRAINT "FK_cat_parent" FOREIGN KEY ("parentId") REFERENCES "category"("id");
ALTER TABLE "article_categories_category" ADD CONSTRAINT "FK_acc_a" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE VIEW "stock_level" AS SELECT "articleId", "warehouseId", SUM(CASE "type" WHEN 'in' THEN "quantity" ELSE -"quantity" END) AS "level" FROM "stock_movement" GROUP BY 1, 2;
CREATE FUNCTION "touch"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW."createdAt" := now(); RETURN NEW; END';
CREATE TRIGGER "article_touch" BEFORE INSERT ON "article" FOR EACH ROW EXECUTE FUNCTION "touch"();
ALTER TABLE "article" DISABLE TRIGGER "article_touch";
