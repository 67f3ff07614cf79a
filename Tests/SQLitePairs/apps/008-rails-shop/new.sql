CREATE TABLE "schema_migrations" ("version" varchar NOT NULL PRIMARY KEY);
CREATE TABLE "ar_internal_metadata" ("key" varchar NOT NULL PRIMARY KEY, "value" varchar, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL);
CREATE TABLE "customers" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "email" varchar DEFAULT '' NOT NULL, "name" varchar(100), "locale" varchar(5) DEFAULT 'en' NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL);
CREATE TABLE "products" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "sku" varchar NOT NULL, "title" varchar, "price" decimal(10,2) DEFAULT 0.0 NOT NULL, "currency" varchar DEFAULT 'EUR', "stock" integer DEFAULT 0, "description" text, "created_at" datetime NOT NULL);
CREATE TABLE "orders" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "customer_id" integer NOT NULL, "state" integer DEFAULT 0 NOT NULL, "total" decimal(12,2), "created_at" datetime(6) NOT NULL, CONSTRAINT "fk_rails_3dad120da9"
FOREIGN KEY ("customer_id")
  REFERENCES "customers" ("id")
);
CREATE TABLE "line_items" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "order_id" integer NOT NULL, "product_id" integer NOT NULL, "qty" integer DEFAULT 1 NOT NULL, CONSTRAINT "fk_rails_2dc2e5c22c"
FOREIGN KEY ("order_id")
  REFERENCES "orders" ("id")
 ON DELETE CASCADE, CONSTRAINT "fk_rails_11e1d5c6b0"
FOREIGN KEY ("product_id")
  REFERENCES "products" ("id")
, CONSTRAINT qty_positive CHECK (qty > 0));
CREATE UNIQUE INDEX "index_products_on_sku" ON "products" ("sku");
CREATE INDEX "index_line_items_on_product_id" ON "line_items" ("product_id");
CREATE UNIQUE INDEX "index_customers_on_lower_email" ON "customers" (lower(email)) WHERE email <> '';
CREATE INDEX "index_orders_on_customer_id" ON "orders" ("customer_id");
CREATE INDEX "index_line_items_on_order_id" ON "line_items" ("order_id");
