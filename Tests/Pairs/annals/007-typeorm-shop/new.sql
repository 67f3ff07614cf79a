CREATE TABLE "migrations" (
    "id" SERIAL NOT NULL,
    "timestamp" bigint NOT NULL,
    "name" character varying NOT NULL,
    CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY ("id")
);
CREATE EXTENSION "uuid-ossp";
CREATE TABLE "category" (
    "id" SERIAL NOT NULL,
    "name" character varying NOT NULL,
    "parentId" integer,
    CONSTRAINT "PK_9c4e4a89e3674fc9f382d733f03" PRIMARY KEY ("id")
);
CREATE TABLE "product" (
    "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
    "sku" character varying NOT NULL,
    "price" integer NOT NULL,
    "categoryId" integer,
    "createdAt" TIMESTAMP NOT NULL DEFAULT now(),
    CONSTRAINT "UQ_34f6ca1cd897cc926bdcca1ca39" UNIQUE ("sku"),
    CONSTRAINT "PK_bebc9158e480b949565b4dc7a82" PRIMARY KEY ("id")
);
CREATE TYPE "public"."order_status_enum" AS ENUM('cart', 'paid', 'shipped');
CREATE TABLE "order" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "status" "public"."order_status_enum" NOT NULL DEFAULT 'cart', "total" numeric(12,2) NOT NULL DEFAULT '0', "customerEmail" character varying, CONSTRAINT "PK_1031171c13130102495201e3e20" PRIMARY KEY ("id"));
CREATE TABLE "order_products_product" (
    "orderId" uuid NOT NULL,
    "productId" uuid NOT NULL,
    CONSTRAINT "PK_e1f4a8b6d7c4a6f9c2b3d5e7a90" PRIMARY KEY ("orderId", "productId")
);
CREATE INDEX "IDX_1f9ea0b0e59e0d98ade4f2d5e9" ON "order_products_product" ("orderId");
CREATE INDEX "IDX_d6c66c08b9c7e84a1b657797df" ON "order_products_product" ("productId");
ALTER TABLE "category" ADD CONSTRAINT "FK_d5456fd7e4c4866fec8ada1fa10" FOREIGN KEY ("parentId") REFERENCES "category"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "product" ADD CONSTRAINT "FK_ff0c0301a95e517153df97f6812" FOREIGN KEY ("categoryId") REFERENCES "category"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "order_products_product" ADD CONSTRAINT "FK_1f9ea0b0e59e0d98ade4f2d5e99" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "order_products_product" ADD CONSTRAINT "FK_d6c66c08b9c7e84a1b657797dff" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TABLE "typeorm_metadata" (
    "type" character varying NOT NULL,
    "database" character varying,
    "schema" character varying,
    "table" character varying,
    "name" character varying,
    "value" text
);
CREATE VIEW "order_summary" AS SELECT "o"."id", "o"."status", count("op"."productId") AS "items" FROM "order" "o" LEFT JOIN "order_products_product" "op" ON "op"."orderId" = "o"."id" GROUP BY "o"."id";
-- 1600000000001 enum change
DROP VIEW "order_summary";
ALTER TYPE "public"."order_status_enum" RENAME TO "order_status_enum_old";
CREATE TYPE "public"."order_status_enum" AS ENUM('cart', 'pending', 'paid', 'shipped', 'refunded');
ALTER TABLE "order" ALTER COLUMN "status" DROP DEFAULT;
ALTER TABLE "order" ALTER COLUMN "status" TYPE "public"."order_status_enum" USING "status"::"text"::"public"."order_status_enum";
ALTER TABLE "order" ALTER COLUMN "status" SET DEFAULT 'pending';
DROP TYPE "public"."order_status_enum_old";
-- 1600000000002 TypeORM drops and re-adds a column on type change
ALTER TABLE "product" DROP COLUMN "price";
ALTER TABLE "product" ADD "price" numeric(10,2) NOT NULL DEFAULT '0';
ALTER TABLE "product" ADD "tags" text array NOT NULL DEFAULT '{}';
ALTER TABLE "product" ADD "searchName" character varying GENERATED ALWAYS AS (lower(sku)) STORED;
-- 1600000000003 junction to entity
ALTER TABLE "order_products_product" RENAME TO "order_line";
ALTER TABLE "order_line" ADD "quantity" integer NOT NULL DEFAULT '1';
ALTER TABLE "order_line" ADD CONSTRAINT "CHK_9d7e" CHECK ("quantity" > 0);
DROP INDEX "public"."IDX_1f9ea0b0e59e0d98ade4f2d5e9";
ALTER TABLE "order_line" DROP CONSTRAINT "FK_d6c66c08b9c7e84a1b657797dff";
ALTER TABLE "order_line" ADD CONSTRAINT "FK_0a1b2c" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;
-- 1600000000004 closure table
CREATE TABLE "category_closure" (
    "id_ancestor" integer NOT NULL,
    "id_descendant" integer NOT NULL,
    CONSTRAINT "PK_8da8666fc72217687e9b4f4c7e9" PRIMARY KEY ("id_ancestor", "id_descendant")
);
CREATE INDEX "IDX_4aa1348fc4b7da9bef0fae8ff4" ON "category_closure" ("id_ancestor");
ALTER TABLE "category_closure" ADD CONSTRAINT "FK_4aa1348fc4b7da9bef0fae8ff48" FOREIGN KEY ("id_ancestor") REFERENCES "category"("id") ON DELETE CASCADE;
CREATE VIEW "order_summary" AS SELECT "o"."id", "o"."status", sum("ol"."quantity") AS "items" FROM "order" "o" LEFT JOIN "order_line" "ol" ON "ol"."orderId" = "o"."id" GROUP BY "o"."id";
ALTER TABLE "order" ALTER COLUMN "customerEmail" SET NOT NULL;
COMMENT ON COLUMN "order"."total" IS 'incl. VAT';
