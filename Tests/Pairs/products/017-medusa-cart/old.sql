CREATE TYPE cart_type_enum AS ENUM ('default', 'swap', 'draft_order', 'payment_link', 'claim');
CREATE TYPE order_status_enum AS ENUM ('pending', 'completed', 'archived', 'canceled', 'requires_action');
CREATE TYPE order_fulfillment_status_enum AS ENUM ('not_fulfilled', 'partially_fulfilled', 'fulfilled', 'shipped', 'returned');
CREATE TABLE currency (code varchar PRIMARY KEY, symbol varchar NOT NULL, symbol_native varchar NOT NULL, name varchar NOT NULL);
CREATE TABLE region (id varchar CONSTRAINT "PK_5f48ffc3af96bc486f5f3f3a6da" PRIMARY KEY, name varchar NOT NULL, currency_code varchar NOT NULL CONSTRAINT "FK_3bdd5896ec93be2f1c62a3309a5" REFERENCES currency(code), tax_rate 
numeric
 NOT NULL, tax_code varchar, created_at timestamptz NOT NULL DEFAULT now(), deleted_at timestamptz, metadata jsonb
);
CREATE TABLE customer (id varchar CONSTRAINT "PK_a7a13f4cacb744524e44dfdad32" PRIMARY KEY, email varchar NOT NULL, first_name varchar, last_name varchar, password_hash varchar, has_account boolean NOT NULL DEFAULT false
, CONSTRAINT "UQ_fdb2f3ad8115da4c7718109a6eb" UNIQUE (email)
);
CREATE TABLE cart (id varchar CONSTRAINT "PK_c524ec48751b9b5bcfbf6e59be7" PRIMARY KEY, email varchar, region_id varchar NOT NULL REFERENCES region, customer_id varchar REFERENCES customer, type cart_type_enum NOT NULL DEFAULT 'default', completed_at timestamptz, idempotency_key varchar, context jsonb);
CREATE INDEX "IDX_484c329f4783be4e18e5e2ff09" ON cart (region_id);
CREATE TABLE "order" (id varchar PRIMARY KEY, status order_status_enum NOT NULL DEFAULT 'pending', fulfillment_status order_fulfillment_status_enum NOT NULL DEFAULT 'not_fulfilled', display_id serial NOT NULL, cart_id varchar, customer_id varchar NOT NULL REFERENCES customer, email varchar NOT NULL, tax_rate numeric NOT NULL, CONSTRAINT "REL_c99a206eb11ad45f6b7f04f2dc" UNIQUE (cart_id));
ALTER TABLE "order" ADD CONSTRAINT "FK_c99a206eb11ad45f6b7f04f2dcc" FOREIGN KEY (cart_id) REFERENCES cart(id);
CREATE TABLE line_item (id varchar PRIMARY KEY, cart_id varchar REFERENCES cart, order_id varchar REFERENCES "order", title varchar NOT NULL, unit_price integer NOT NULL, quantity integer NOT NULL, fulfilled_quantity integer, returned_quantity integer, shipped_quantity integer,
 CONSTRAINT "CHK_0cd85e15610d11b553d5e8fda6" CHECK (shipped_quantity <= fulfilled_quantity),
 CONSTRAINT "CHK_64eef00a5064887634f1680866" CHECK (quantity > 0)
);
CREATE VIEW order_totals AS SELECT o.id, o.display_id, o.fulfillment_status, r.currency_code, sum(li.unit_price * li.quantity) * (1 + 
o.tax_rate
 / 100) AS total FROM "order" o JOIN cart c ON c.id = o.cart_id JOIN region r ON r.id = c.region_id JOIN line_item li ON li.order_id = o.id GROUP BY o.id, o.display_id, o.fulfillment_status, r.currency_code, o.tax_rate
;
