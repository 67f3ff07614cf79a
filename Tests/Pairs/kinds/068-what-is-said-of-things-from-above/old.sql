CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE firm (id integer PRIMARY KEY);
CREATE TABLE bill (id integer, at date NOT NULL, firm integer, total numeric,
  CONSTRAINT bill_pk PRIMARY KEY (id, at), CONSTRAINT positive CHECK (total > 0),
  CONSTRAINT bill_firm FOREIGN KEY (firm) REFERENCES firm) PARTITION BY RANGE (at);
CREATE TRIGGER stamped BEFORE INSERT ON bill FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER checked AFTER INSERT ON bill FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TABLE bill_25 PARTITION OF bill FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE bill_26 PARTITION OF bill FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE bill_27 PARTITION OF bill FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
COMMENT ON CONSTRAINT bill_25_pkey ON bill_25 IS 'key of 25';
COMMENT ON CONSTRAINT bill_26_pkey ON bill_26 IS 'key of 26';
COMMENT ON CONSTRAINT positive ON bill_26 IS 'check of 26';
COMMENT ON CONSTRAINT bill_firm ON bill_26 IS 'reference of 26';
COMMENT ON TRIGGER stamped ON bill_26 IS 'trigger of 26';
ALTER TABLE bill_27 DISABLE TRIGGER checked;
COMMENT ON TRIGGER checked ON bill_27 IS 'off in 27';
COMMENT ON TRIGGER stamped ON bill_27 IS 'goes with 27';
COMMENT ON CONSTRAINT positive ON bill_27 IS 'goes with 27';
CREATE TABLE thing (id integer, CONSTRAINT named CHECK (id > 1), CONSTRAINT apart CHECK (id < 100));
CREATE TABLE device () INHERITS (thing);
COMMENT ON CONSTRAINT named ON device IS 'of devices';
COMMENT ON CONSTRAINT apart ON device IS 'of devices, too';
CREATE TABLE lamp (CONSTRAINT named CHECK (id > 1)) INHERITS (thing);
COMMENT ON CONSTRAINT named ON lamp IS 'of lamps';
