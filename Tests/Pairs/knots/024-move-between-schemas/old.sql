-- half a schema moves into another, including types, sequences, functions, extension and the things in between
CREATE SCHEMA core;
CREATE SCHEMA legacy;
CREATE EXTENSION citext WITH SCHEMA legacy;
COMMENT ON SCHEMA core IS 'what all need';
COMMENT ON SCHEMA legacy IS 'to be emptied';
CREATE TYPE legacy.channel AS ENUM ('web', 'shop');
CREATE DOMAIN legacy.mail AS legacy.citext CHECK (VALUE ~ '@');
CREATE TABLE core.person (id serial PRIMARY KEY, mail legacy.mail NOT NULL, via legacy.channel DEFAULT 'web');
CREATE UNIQUE INDEX person_mail ON core.person (mail);
CREATE SEQUENCE legacy.order_no START 5000;
CREATE FUNCTION legacy.order_label(n bigint, v legacy.channel) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT n || CASE v WHEN 'web' THEN 'W' ELSE 'S' END $$;
CREATE TABLE legacy."order" (
  no bigint DEFAULT nextval('legacy.order_no') PRIMARY KEY,
  person integer NOT NULL REFERENCES core.person,
  via legacy.channel NOT NULL,
  label text GENERATED ALWAYS AS (legacy.order_label(no, via)) STORED
);
CREATE VIEW legacy.web_orders AS SELECT o.no, o.label, p.mail FROM legacy."order" o JOIN core.person p ON p.id = o.person WHERE o.via = 'web';
CREATE VIEW core.busy AS SELECT mail, count(*) AS n FROM legacy.web_orders GROUP BY mail;
CREATE FUNCTION legacy.tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE INSERT ON legacy."order" FOR EACH ROW EXECUTE FUNCTION legacy.tg();
COMMENT ON TABLE legacy."order" IS 'orders';
COMMENT ON COLUMN legacy."order".label IS 'printed';
COMMENT ON FUNCTION legacy.tg() IS 'does little';
COMMENT ON VIEW core.busy IS 'who buys much';
COMMENT ON INDEX core.person_mail IS 'no duplicates';
