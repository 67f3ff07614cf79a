CREATE SCHEMA prod; CREATE SCHEMA stage; CREATE SCHEMA legacy;
CREATE SCHEMA archive;
CREATE TYPE prod.state AS ENUM ('on','off');
CREATE TYPE stage.state AS ENUM ('on','off'
,'maybe'
);
CREATE TYPE state AS ENUM ('on','off','error');
CREATE TABLE prod.item (id int PRIMARY KEY, state prod.state DEFAULT 'on', other stage.state, third public.state);
CREATE TABLE archive.item (id int PRIMARY KEY, state text, price money, moved_at timestamptz);
CREATE TABLE stage.item (id int PRIMARY KEY, state stage.state DEFAULT 'on',
  prod_id int REFERENCES archive.item
);
CREATE TABLE item (id int PRIMARY KEY, state
state
, x int);
CREATE INDEX item_x ON public.item (x);
CREATE INDEX item_x ON prod.item (
third, state
);
CREATE INDEX item_x ON stage.item (prod_id)
WHERE state <> 'off'
;
CREATE SEQUENCE prod.seq; CREATE SEQUENCE stage.seq; CREATE SEQUENCE seq;
ALTER TABLE item ALTER id SET DEFAULT nextval(
'stage.seq'
);
ALTER TABLE prod.item ALTER id SET DEFAULT nextval(
'public.seq'
);
ALTER TABLE stage.item ALTER id SET DEFAULT nextval(
'prod.seq'
);
ALTER SEQUENCE stage.seq OWNED BY stage.item.prod_id;
CREATE FUNCTION prod.f(item) RETURNS text LANGUAGE sql AS 'SELECT $1.state::text';
CREATE FUNCTION stage.f(
stage.item
) RETURNS text LANGUAGE sql AS 'SELECT $1.state::text';
CREATE FUNCTION f(prod.item) RETURNS prod.state LANGUAGE sql AS 'SELECT $1.state';
CREATE FUNCTION f(stage.item) RETURNS
public.state
LANGUAGE sql AS
'SELECT $1.state::text::public.state';
CREATE VIEW prod.v AS SELECT f(i) AS a, stage.f(
s
) AS b FROM prod.item i
JOIN stage.item s USING (id)
;
CREATE VIEW v AS SELECT prod.f(item), item.* FROM item;
CREATE VIEW stage.v AS SELECT * FROM
public.v
;
CREATE TRIGGER item_t BEFORE UPDATE ON prod.item FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE TRIGGER item_t BEFORE UPDATE ON archive.item FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
