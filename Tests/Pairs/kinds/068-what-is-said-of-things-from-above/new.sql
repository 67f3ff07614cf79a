CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE firm (id integer PRIMARY KEY);
CREATE TABLE bill (id integer, at date NOT NULL, firm integer, total numeric,
  CONSTRAINT bill_pk PRIMARY KEY (id, at), CONSTRAINT positive CHECK (total > 1),
  CONSTRAINT bill_firm FOREIGN KEY (firm) REFERENCES firm) PARTITION BY RANGE (at);
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE ON bill FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TRIGGER checked AFTER INSERT ON bill FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TABLE bill_25 PARTITION OF bill FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE bill_26 PARTITION OF bill FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE bill_28 PARTITION OF bill FOR VALUES FROM ('2028-01-01') TO ('2029-01-01');
COMMENT ON CONSTRAINT bill_25_pkey ON bill_25 IS 'key of the year 25';
COMMENT ON CONSTRAINT positive ON bill_26 IS 'check of 26';
COMMENT ON CONSTRAINT bill_firm ON bill_25 IS 'reference of 25';
COMMENT ON TRIGGER stamped ON bill_26 IS 'trigger of 26';
COMMENT ON TRIGGER checked ON bill_26 IS 'is on in 26';
ALTER TABLE bill_28 DISABLE TRIGGER checked;
COMMENT ON TRIGGER checked ON bill_28 IS 'off in 28';
COMMENT ON TRIGGER stamped ON bill_28 IS 'comes with 28';
COMMENT ON CONSTRAINT bill_28_pkey ON bill_28 IS 'comes with 28';
CREATE TABLE thing (id integer, CONSTRAINT named CHECK (id > 2), CONSTRAINT apart CHECK (id < 100));
CREATE TABLE device () INHERITS (thing);
COMMENT ON CONSTRAINT named ON device IS 'of devices';
CREATE TABLE lamp (CONSTRAINT named CHECK (id > 2)) INHERITS (thing);
COMMENT ON CONSTRAINT named ON lamp IS 'of lamps';
COMMENT ON CONSTRAINT apart ON lamp IS 'of lamps, too';
