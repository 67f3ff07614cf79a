CREATE EXTENSION btree_gist;
CREATE SCHEMA hist;
CREATE TABLE part (part_no text NOT NULL, descr text NOT NULL, price numeric(10,2), sys_period tstzrange NOT NULL DEFAULT tstzrange(now(), NULL)
, CONSTRAINT part_pk PRIMARY KEY (part_no), unit varchar(8) NOT NULL DEFAULT 'ea'
);
CREATE TABLE hist.part (LIKE part);
CREATE INDEX part_hist_key ON hist.part (part_no, upper(sys_period) DESC);
ALTER TABLE hist.part ADD CONSTRAINT part_hist_excl EXCLUDE USING gist (part_no WITH =, sys_period WITH &&);
CREATE FUNCTION hist.versioning() RETURNS trigger LANGUAGE plpgsql AS $_$
DECLARE
  ts timestamptz := clock_timestamp();
BEGIN
  IF TG_OP <> 'INSERT' THEN
    OLD.sys_period := tstzrange(lower(OLD.sys_period), ts);
    EXECUTE format('INSERT INTO %I.%I SELECT ($1).*', TG_ARGV[0], TG_TABLE_NAME) USING OLD;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW.sys_period := tstzrange(ts, NULL);
  RETURN NEW;
END $_$;
CREATE TRIGGER versioning BEFORE INSERT OR UPDATE OR DELETE ON part FOR EACH ROW EXECUTE FUNCTION hist.versioning('hist');
CREATE TABLE supplier (id int PRIMARY KEY, name text NOT NULL);
ALTER TABLE supplier ADD sys_period tstzrange NOT NULL DEFAULT tstzrange(now(), NULL);
CREATE TABLE hist.supplier (LIKE supplier);
CREATE TRIGGER versioning BEFORE INSERT OR UPDATE OR DELETE ON supplier FOR EACH ROW EXECUTE FUNCTION hist.versioning('hist');
CREATE TABLE part_supplier (part_no text REFERENCES part ON UPDATE CASCADE, supplier_id int REFERENCES supplier, valid daterange NOT NULL, EXCLUDE USING gist (part_no WITH =,
  supplier_id WITH =,
  valid WITH &&));
CREATE VIEW part_all AS SELECT * FROM part UNION ALL SELECT * FROM hist.part;
CREATE FUNCTION part_as_of(ts timestamptz) RETURNS SETOF part_all LANGUAGE sql STABLE AS $$ SELECT * FROM part_all WHERE sys_period @> ts $$;
CREATE VIEW price_changes AS SELECT part_no, lower(sys_period) AS at, price, price - lag(price) OVER w AS delta FROM part_all WINDOW w AS (PARTITION BY part_no ORDER BY lower(sys_period))
  ORDER BY 1, 2
;

