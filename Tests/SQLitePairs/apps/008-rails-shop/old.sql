CREATE TABLE "schema_migrations" ("version" varchar NOT NULL PRIMARY KEY);
CREATE TABLE "ar_internal_metadata" ("key" varchar NOT NULL PRIMARY KEY, "value" varchar, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL);
CREATE TABLE "customers" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "email" varchar, "name" varchar(100), "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL);
CREATE TABLE "products" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "sku" varchar, "title" varchar, "price" float, "stock" integer DEFAULT 0, "description" text, "created_at" datetime NOT NULL);
CREATE TABLE "orders" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "customer_id" integer, "state" varchar DEFAULT 'new', "total" decimal(8,2), "note" text, "created_at" datetime NOT NULL);
CREATE TABLE "line_items" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "order_id" integer, "product_id" integer, "qty" integer);
CREATE INDEX "index_orders_on_customer_id" ON "orders" ("customer_id");
CREATE INDEX "index_line_items_on_order_id" ON "line_items" ("order_id");
