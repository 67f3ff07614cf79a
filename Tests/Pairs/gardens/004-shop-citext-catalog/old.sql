CREATE SCHEMA ext;
CREATE SCHEMA shop;
CREATE EXTENSION citext WITH SCHEMA ext;
CREATE EXTENSION pg_trgm WITH SCHEMA ext;
CREATE DOMAIN shop.email AS text CHECK (VALUE ~ '@');
CREATE TABLE shop.customer (
  id serial PRIMARY KEY,
  mail shop.email NOT NULL,
 nick text NOT NULL,
  bio text,
  CONSTRAINT customer_mail_uq UNIQUE (mail)
);
CREATE UNIQUE INDEX customer_nick_uq ON shop.customer (lower(nick));
CREATE TABLE shop.product (
  sku varchar(12) PRIMARY KEY,
  title text NOT NULL,
  shop_id integer NOT NULL,
  tags text[] NOT NULL DEFAULT '{}',
  price numeric(9,2) NOT NULL CHECK (price >= 0)
);
CREATE INDEX product_title_trgm ON shop.product USING
 gist (title ext.gist_trgm_ops);
CREATE INDEX product_tags ON shop.product USING gin (tags);
CREATE INDEX product_title_like ON shop.product (title text_pattern_ops);
CREATE TABLE shop.orders (
  id bigserial PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES shop.customer,
  coupon
 text,
  at timestamptz DEFAULT now()
);
CREATE TABLE shop.order_line (
  order_id bigint REFERENCES shop.orders ON DELETE CASCADE,
  line_no smallint,
  sku varchar(12) REFERENCES shop.product ON UPDATE CASCADE,
  qty integer NOT NULL DEFAULT 1,
  PRIMARY KEY (order_id, line_no)
);
CREATE VIEW shop.customer_orders AS
  SELECT c.id, c.mail, c.nick, count(o.id) AS orders, max(o.at) AS last_at
  FROM shop.customer c LEFT JOIN shop.orders o ON o.customer_id = c.id GROUP BY c.id;
CREATE FUNCTION shop.search(q text
) RETURNS SETOF shop.product LANGUAGE sql STABLE ROWS 20 AS $$
  SELECT * FROM shop.product p WHERE p.title OPERATOR(ext.%) q ORDER BY p.title OPERATOR(ext.<->) q
$$;
CREATE FUNCTION shop.find_customer(
 text
) RETURNS shop.customer LANGUAGE sql STABLE
  AS $$ SELECT * FROM shop.customer c WHERE c.nick = $1 $$;
GRANT SELECT ON shop.product TO PUBLIC;
COMMENT ON EXTENSION citext IS 'case does not matter';
