CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TABLE "migrations" ("id" SERIAL NOT NULL, "timestamp" bigint NOT NULL, "name" character varying NOT NULL, CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY ("id"));
CREATE TABLE "typeorm_metadata" ("type" character varying NOT NULL, "database" character varying, "schema" character varying, "table" character varying, "name" character varying, "value" text);
CREATE TYPE "public"."order_status_enum" AS ENUM('pending', 'paid', 'shipped', 'cancelled');
CREATE TYPE "public"."customer_gender_enum" AS ENUM('m', 'f');
CREATE TABLE "customer" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "email" character varying NOT NULL, "firstName" character varying NOT NULL, "lastName" character varying NOT NULL, "gender" "public"."customer_gender_enum", "createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), CONSTRAINT "UQ_fdb2f3ad8115da4c7718109a6eb" UNIQUE ("email"), CONSTRAINT "PK_a7a13f4cacb744524e44dfdad32" PRIMARY KEY ("id"));
CREATE TABLE "category" ("id" SERIAL NOT NULL, "name" character varying NOT NULL, "mpath" character varying DEFAULT '', "parentId" integer, CONSTRAINT "PK_9c4e4a89e3674fc9f382d733f03" PRIMARY KEY ("id"));
CREATE TABLE "product" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "sku" character varying(40) NOT NULL, "name" character varying NOT NULL, "price" double precision NOT NULL, "attributes" json, "isActive" boolean NOT NULL DEFAULT true, "deletedAt" TIMESTAMP, CONSTRAINT "UQ_34f6ca1cd897cc926bdcca1ca39" UNIQUE ("sku"), CONSTRAINT "PK_bebc9158e480b949565b4dc7a82" PRIMARY KEY ("id"));
CREATE TABLE "product_categories_category" ("productId" uuid NOT NULL, "categoryId" integer NOT NULL, CONSTRAINT "PK_17f2a361443184000ee8d79f240" PRIMARY KEY ("productId", "categoryId"));
CREATE INDEX "IDX_342d06dd0583aafc156e076379" ON "product_categories_category" ("productId") ;
CREATE INDEX "IDX_15520e638eb4c46c4fb2c61c4b" ON "product_categories_category" ("categoryId") ;
CREATE TABLE "order" ("id" SERIAL NOT NULL, "number" character varying NOT NULL, "status" "public"."order_status_enum" NOT NULL DEFAULT 'pending', "total" double precision NOT NULL DEFAULT '0', "shippingStreet" character varying, "shippingCity" character varying, "shippingZip" character varying, "customerId" uuid, "createdAt" TIMESTAMP NOT NULL DEFAULT now(), CONSTRAINT "PK_1031171c13130102495201e3e20" PRIMARY KEY ("id"));
CREATE TABLE "order_item" ("id" SERIAL NOT NULL, "quantity" integer NOT NULL, "price" double precision NOT NULL, "orderId" integer, "productId" uuid, CONSTRAINT "PK_d01158fe15b1ead5c26fd7f4e90" PRIMARY KEY ("id"));
CREATE VIEW "order_totals" AS SELECT "o"."id" AS "orderId", SUM("i"."quantity" * "i"."price") AS "sum" FROM "order" "o" LEFT JOIN "order_item" "i" ON "i"."orderId" = "o"."id" GROUP BY "o"."id";
ALTER TABLE "category" ADD CONSTRAINT "FK_d5456fd7e4c4866fec8ada1fa10" FOREIGN KEY ("parentId") REFERENCES "category"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "product_categories_category" ADD CONSTRAINT "FK_342d06dd0583aafc156e0763790" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "product_categories_category" ADD CONSTRAINT "FK_15520e638eb4c46c4fb2c61c4b4" FOREIGN KEY ("categoryId") REFERENCES "category"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "order" ADD CONSTRAINT "FK_124456e637cca7a415897dce659" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "order_item" ADD CONSTRAINT "FK_646bf9ece6f45dbe41c203e06e0" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "order_item" ADD CONSTRAINT "FK_904370c093ceea4369659a3c810" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- Money1690000000001
DROP VIEW "order_totals";
ALTER TABLE "product" ALTER COLUMN "price" TYPE numeric(12,2);
ALTER TABLE "order_item" ALTER COLUMN "price" TYPE numeric(12,2);
ALTER TABLE "order" ALTER COLUMN "total" TYPE numeric(12,2);
ALTER TABLE "order" ALTER COLUMN "total" SET DEFAULT '0';
CREATE VIEW "order_totals" AS SELECT "o"."id" AS "orderId", "o"."status", COALESCE(SUM("i"."quantity" * "i"."price"), 0) AS "sum" FROM "order" "o" LEFT JOIN "order_item" "i" ON "i"."orderId" = "o"."id" GROUP BY "o"."id", "o"."status";
INSERT INTO "typeorm_metadata"("database", "schema", "table", "type", "name", "value") VALUES (DEFAULT, 'public', DEFAULT, 'VIEW', 'order_totals', 'SELECT 1');

-- OrderStatus1690000000002
DROP VIEW "order_totals";
ALTER TYPE "public"."order_status_enum" RENAME TO "order_status_enum_old";
CREATE TYPE "public"."order_status_enum" AS ENUM('cart', 'pending', 'paid', 'packed', 'shipped', 'delivered', 'refunded');
ALTER TABLE "order" ALTER COLUMN "status" DROP DEFAULT;
ALTER TABLE "order" ALTER COLUMN "status" TYPE "public"."order_status_enum" USING "status"::"text"::"public"."order_status_enum";
ALTER TABLE "order" ALTER COLUMN "status" SET DEFAULT 'cart';
DROP TYPE "public"."order_status_enum_old";
CREATE MATERIALIZED VIEW "order_totals" AS SELECT "o"."id" AS "orderId", "o"."status", COALESCE(SUM("i"."quantity" * "i"."price"), 0) AS "sum" FROM "order" "o" LEFT JOIN "order_item" "i" ON "i"."orderId" = "o"."id" GROUP BY "o"."id", "o"."status";
CREATE UNIQUE INDEX "IDX_order_totals_orderId" ON "order_totals" ("orderId");

-- Address1690000000003
CREATE TABLE "address" ("id" SERIAL NOT NULL, "street" character varying NOT NULL, "city" character varying NOT NULL, "zip" character varying, "country" character(2) NOT NULL DEFAULT 'DE', "customerId" uuid, CONSTRAINT "PK_d92de1f82754668b5f5f5dd4fd5" PRIMARY KEY ("id"));
ALTER TABLE "address" ADD CONSTRAINT "FK_dc34d382b493ade1f70e834c4d3" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "order" DROP COLUMN "shippingStreet";
ALTER TABLE "order" DROP COLUMN "shippingCity";
ALTER TABLE "order" DROP COLUMN "shippingZip";
ALTER TABLE "order" ADD "shippingAddressId" integer;
ALTER TABLE "order" ADD CONSTRAINT "FK_7bf70ac78d9a6f9e0fe1b1b5bd7" FOREIGN KEY ("shippingAddressId") REFERENCES "address"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "customer" DROP COLUMN "gender";
DROP TYPE "public"."customer_gender_enum";
ALTER TABLE "customer" ADD "fullName" character varying GENERATED ALWAYS AS ("firstName" || ' ' || "lastName") STORED NOT NULL;
ALTER TABLE "customer" ALTER COLUMN "createdAt" TYPE TIMESTAMP WITH TIME ZONE;
ALTER TABLE "product" DROP CONSTRAINT "UQ_34f6ca1cd897cc926bdcca1ca39";
CREATE UNIQUE INDEX "IDX_34f6ca1cd897cc926bdcca1ca3" ON "product" ("sku") WHERE "deletedAt" IS NULL;
ALTER TABLE "product" ALTER COLUMN "attributes" TYPE jsonb USING "attributes"::jsonb;
CREATE INDEX "IDX_product_brand" ON "product" (("attributes"->>'brand'));
ALTER TABLE "order_item" ADD CONSTRAINT "CHK_quantity" CHECK ("quantity" > 0);
ALTER TABLE "order" ADD CONSTRAINT "UQ_order_number" UNIQUE ("number");
ALTER TABLE "order_item" RENAME COLUMN "price" TO "unitPrice";
