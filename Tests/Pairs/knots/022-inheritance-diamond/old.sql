-- several parents, own and inherited columns, defaults, checks with NO INHERIT, a parent more and a parent less
CREATE TABLE base (
  id integer NOT NULL,
  created timestamptz DEFAULT now(),
  CONSTRAINT base_id CHECK (id > 0),
  CONSTRAINT base_only CHECK (id < 1000) NO INHERIT
);
CREATE TABLE named (id integer, name varchar(40) DEFAULT 'n/a', CONSTRAINT named_name CHECK (name <> ''));
CREATE TABLE priced (price numeric(10,2) CONSTRAINT price_pos CHECK (price >= 0));
CREATE TABLE thing (weight real) INHERITS (base, named);
ALTER TABLE thing ALTER name SET DEFAULT 'thing', ALTER created DROP DEFAULT, ADD CONSTRAINT thing_pk PRIMARY KEY (id);
CREATE TABLE ware (price numeric(10,2) NOT NULL, ean text, CONSTRAINT price_pos CHECK (price >= 0), CONSTRAINT ware_max CHECK (price < 1e6) NO INHERIT) INHERITS (thing);
ALTER TABLE ware INHERIT priced;
CREATE TABLE gadget (volts integer) INHERITS (ware);
ALTER TABLE gadget ADD CONSTRAINT gadget_pk PRIMARY KEY (id);
ALTER TABLE gadget ALTER price SET DEFAULT 9.99;
CREATE INDEX ware_price ON ware (price);
CREATE VIEW things AS SELECT tableoid::regclass AS kind, id, name FROM thing;
CREATE VIEW only_things AS SELECT t.id, t.name, b.id AS bid FROM ONLY thing t JOIN ONLY base b ON b.id = t.id;
CREATE FUNCTION title(thing) RETURNS text LANGUAGE sql STABLE AS $$ SELECT $1.name || ' ' || $1.weight $$;
CREATE VIEW gadget_titles AS SELECT g.id, title(g.*::thing) AS t, title((g.*)::ware::thing) AS t2 FROM gadget g;
COMMENT ON COLUMN base.id IS 'key of base';
COMMENT ON COLUMN gadget.id IS 'key of gadget';
COMMENT ON CONSTRAINT base_id ON ware IS 'inherited';
