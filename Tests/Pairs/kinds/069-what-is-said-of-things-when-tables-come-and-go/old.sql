CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE firm (id integer PRIMARY KEY);
CREATE TABLE bill (id integer, at date NOT NULL, firm integer, total numeric,
  CONSTRAINT bill_pk PRIMARY KEY (id, at), CONSTRAINT positive CHECK (total > 0),
  CONSTRAINT bill_firm FOREIGN KEY (firm) REFERENCES firm) PARTITION BY RANGE (at);
CREATE TRIGGER stamped BEFORE INSERT ON bill FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TABLE bill_25 PARTITION OF bill FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
COMMENT ON CONSTRAINT bill_25_pkey ON bill_25 IS 'key of 25';
COMMENT ON CONSTRAINT positive ON bill_25 IS 'check of 25';
COMMENT ON CONSTRAINT bill_firm ON bill_25 IS 'reference of 25';
COMMENT ON TRIGGER stamped ON bill_25 IS 'trigger of 25';
CREATE TABLE bill_26 (id integer NOT NULL, at date NOT NULL, firm integer, total numeric,
  CONSTRAINT bill_26_key PRIMARY KEY (id, at), CONSTRAINT positive CHECK (total > 0),
  CONSTRAINT bill_firm FOREIGN KEY (firm) REFERENCES firm);
COMMENT ON CONSTRAINT bill_26_key ON bill_26 IS 'key of 26';
COMMENT ON CONSTRAINT positive ON bill_26 IS 'check of 26';
COMMENT ON CONSTRAINT bill_firm ON bill_26 IS 'reference of 26';
CREATE TABLE bill_27 (id integer NOT NULL, at date NOT NULL, firm integer, total numeric,
  CONSTRAINT bill_27_key PRIMARY KEY (id, at), CONSTRAINT positive CHECK (total > 0),
  CONSTRAINT bill_firm FOREIGN KEY (firm) REFERENCES firm);
COMMENT ON CONSTRAINT bill_27_key ON bill_27 IS 'key of 27';
COMMENT ON CONSTRAINT positive ON bill_27 IS 'check of 27';
COMMENT ON CONSTRAINT bill_firm ON bill_27 IS 'reference of 27';
CREATE TABLE thing (id integer, CONSTRAINT named CHECK (id > 1));
CREATE TABLE device () INHERITS (thing);
COMMENT ON CONSTRAINT named ON device IS 'of devices';
CREATE TABLE lamp (id integer, CONSTRAINT named CHECK (id > 1));
COMMENT ON CONSTRAINT named ON lamp IS 'of lamps';
CREATE TABLE lower (v integer, CONSTRAINT small CHECK (v < 9));
CREATE TABLE leaf () INHERITS (lower);
COMMENT ON CONSTRAINT small ON leaf IS 'from above';
