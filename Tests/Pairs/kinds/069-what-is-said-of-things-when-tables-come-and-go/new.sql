CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE firm (id integer PRIMARY KEY);
CREATE TABLE bill (id integer, at date NOT NULL, firm integer, total numeric,
  CONSTRAINT bill_pk PRIMARY KEY (id, at), CONSTRAINT positive CHECK (total > 0),
  CONSTRAINT bill_firm FOREIGN KEY (firm) REFERENCES firm) PARTITION BY RANGE (at);
CREATE TRIGGER stamped BEFORE INSERT ON bill FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TABLE bill_25 (id integer NOT NULL, at date NOT NULL, firm integer, total numeric,
  CONSTRAINT bill_25_pkey PRIMARY KEY (id, at), CONSTRAINT positive CHECK (total > 0),
  CONSTRAINT bill_firm FOREIGN KEY (firm) REFERENCES firm);
COMMENT ON CONSTRAINT bill_25_pkey ON bill_25 IS 'key of 25 alone';
COMMENT ON CONSTRAINT positive ON bill_25 IS 'check of 25';
CREATE TABLE bill_26 (id integer NOT NULL, at date NOT NULL, firm integer, total numeric,
  CONSTRAINT bill_26_key PRIMARY KEY (id, at), CONSTRAINT positive CHECK (total > 0),
  CONSTRAINT bill_firm FOREIGN KEY (firm) REFERENCES firm);
ALTER TABLE bill ATTACH PARTITION bill_26 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
COMMENT ON CONSTRAINT bill_26_key ON bill_26 IS 'key of 26';
COMMENT ON TRIGGER stamped ON bill_26 IS 'trigger of 26';
CREATE TABLE bill_27 (id integer NOT NULL, at date NOT NULL, firm integer, total numeric,
  CONSTRAINT bill_27_key PRIMARY KEY (id, at), CONSTRAINT positive CHECK (total > 0),
  CONSTRAINT bill_firm FOREIGN KEY (firm) REFERENCES firm);
ALTER TABLE bill ATTACH PARTITION bill_27 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
COMMENT ON CONSTRAINT positive ON bill_27 IS 'another check of 27';
CREATE TABLE thing (id integer, CONSTRAINT named CHECK (id > 1));
CREATE TABLE device (id integer, CONSTRAINT named CHECK (id > 1));
COMMENT ON CONSTRAINT named ON device IS 'of devices';
CREATE TABLE lamp () INHERITS (thing);
CREATE TABLE top (v integer, CONSTRAINT small CHECK (v < 9));
CREATE TABLE lower () INHERITS (top);
CREATE TABLE leaf () INHERITS (lower);
COMMENT ON CONSTRAINT small ON leaf IS 'from above';
COMMENT ON CONSTRAINT small ON lower IS 'between';
