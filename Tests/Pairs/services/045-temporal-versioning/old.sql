CREATE EXTENSION btree_gist;
CREATE SCHEMA hist;
CREATE TABLE part (part_no text NOT NULL, descr text NOT NULL, price numeric(10,2), sys_period tstzrange NOT NULL DEFAULT tstzrange(now(), NULL)
, PRIMARY KEY (part_no)
);
CREATE TABLE hist.part (LIKE part);
CREATE INDEX part_hist_key ON hist.part (part_no, upper(sys_period) DESC);
CREATE INDEX part_hist_period ON hist.part USING gist (sys_period);
CREATE FUNCTION hist.versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO hist.%I SELECT ($1).*', TG_TABLE_NAME) USING OLD;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER versioning BEFORE UPDATE OR DELETE ON part FOR EACH ROW EXECUTE FUNCTION hist.versioning();
CREATE TABLE supplier (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE part_supplier (part_no text REFERENCES part ON UPDATE CASCADE, supplier_id int REFERENCES supplier, valid daterange NOT NULL, EXCLUDE USING gist (part_no WITH =,
  valid WITH &&));
CREATE VIEW part_all AS SELECT * FROM part UNION ALL SELECT * FROM hist.part;
CREATE FUNCTION part_as_of(ts timestamptz) RETURNS SETOF part_all LANGUAGE sql STABLE AS $$ SELECT * FROM part_all WHERE sys_period @> ts $$;
CREATE VIEW price_changes AS SELECT part_no, lower(sys_period) AS at, price, price - lag(price) OVER w AS delta FROM part_all WINDOW w AS (PARTITION BY part_no ORDER BY lower(sys_period))
;

