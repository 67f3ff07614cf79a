-- half a schema moves into another, including types, sequences, functions, extension and the things in between
CREATE SCHEMA core;
CREATE SCHEMA sales;
CREATE EXTENSION citext WITH SCHEMA core;
COMMENT ON SCHEMA core IS 'what all need';
COMMENT ON SCHEMA sales IS 'filled from legacy';
CREATE TYPE core.channel AS ENUM ('web', 'shop');
CREATE DOMAIN core.mail AS core.citext CHECK (VALUE OPERATOR(core.~) '@');
CREATE TABLE core.person (id serial PRIMARY KEY, mail core.mail NOT NULL, via core.channel DEFAULT 'web');
CREATE UNIQUE INDEX person_mail ON core.person (mail);
CREATE SEQUENCE sales.order_no START 5000;
CREATE FUNCTION core.order_label(n bigint, v core.channel) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT n || CASE v WHEN 'web' THEN 'W' ELSE 'S' END $$;
CREATE TABLE sales."order" (
  no bigint DEFAULT nextval('sales.order_no') PRIMARY KEY,
  person integer NOT NULL REFERENCES core.person,
  via core.channel NOT NULL,
  label text GENERATED ALWAYS AS (core.order_label(no, via)) STORED
);
ALTER SEQUENCE sales.order_no OWNED BY sales."order".no;
CREATE VIEW sales.web_orders AS SELECT o.no, o.label, p.mail FROM sales."order" o JOIN core.person p ON p.id = o.person WHERE o.via = 'web';
CREATE VIEW core.busy AS SELECT mail, count(*) AS n FROM sales.web_orders GROUP BY mail;
CREATE FUNCTION core.tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE INSERT ON sales."order" FOR EACH ROW EXECUTE FUNCTION core.tg();
COMMENT ON TABLE sales."order" IS 'orders';
COMMENT ON COLUMN sales."order".label IS 'printed';
COMMENT ON FUNCTION core.tg() IS 'does little';
COMMENT ON VIEW core.busy IS 'who buys much';
COMMENT ON INDEX core.person_mail IS 'no duplicates';
