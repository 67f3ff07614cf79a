CREATE SCHEMA dm;
CREATE DOMAIN dm.amt AS
  integer DEFAULT 0
  CONSTRAINT nonneg CHECK (VALUE >=
  0
  );
CREATE DOMAIN dm.fee AS dm.amt CONSTRAINT small CHECK (VALUE < 100
  );
CREATE DOMAIN dm.code AS
  text COLLATE "C"
  CONSTRAINT upper_c CHECK (VALUE ~ '^[A-Z]+$');
CREATE DOMAIN dm.fees AS dm.fee[] CHECK (cardinality(VALUE) <
  5
  );
ALTER DOMAIN dm.amt OWNER TO k21_do;
REVOKE USAGE ON TYPE dm.fee FROM PUBLIC;
GRANT USAGE ON DOMAIN dm.fee TO k21_do;
COMMENT ON DOMAIN dm.amt IS 'amount';
COMMENT ON CONSTRAINT nonneg ON DOMAIN dm.amt IS 'not negative';
COMMENT ON CONSTRAINT small ON DOMAIN dm.fee IS 'small';
CREATE TYPE dm.line AS (a dm.amt, c dm.code, fs dm.fees);
CREATE FUNCTION dm.total(dm.amt, dm.fee DEFAULT 1) RETURNS dm.amt LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION dm.codes() RETURNS TABLE (c dm.code, n dm.amt) LANGUAGE sql STABLE AS $$ SELECT 'A'::dm.code, 1::dm.amt $$;
CREATE TABLE dm.t (
  id integer PRIMARY KEY,
  a dm.amt,
  f dm.fee DEFAULT 3,
  c dm.code UNIQUE,
  fs dm.fees,
  l dm.line[],
  g dm.amt GENERATED ALWAYS AS (dm.total(a, f)) STORED,
  CONSTRAINT af CHECK (dm.total(a) > f)
);
CREATE INDEX t_tot ON dm.t (dm.total(a, f), c text_pattern_ops);
CREATE TABLE dm.ref (c dm.code REFERENCES dm.t (c) ON UPDATE CASCADE);
CREATE TABLE dm.part (c dm.code NOT NULL, a dm.amt) PARTITION BY LIST (c);
CREATE TABLE dm.part_a PARTITION OF dm.part FOR VALUES IN ('A', 'B');
CREATE TABLE dm.kid (x dm.fee) INHERITS (dm.t);
CREATE VIEW dm.v AS SELECT t.id, t.a + t.f AS s, cc.c, cc.n FROM dm.t JOIN dm.codes() cc ON cc.c = t.c;
GRANT SELECT ON dm.v TO k21_do;
CREATE MATERIALIZED VIEW dm.mv AS SELECT c, sum(a) AS s FROM dm.t GROUP BY c;
CREATE TYPE dm.arange AS RANGE (subtype = dm.amt);
CREATE TABLE dm.rr (r dm.arange, EXCLUDE USING gist (r WITH &&));
CREATE POLICY pol ON dm.t TO k21_do USING (a > (SELECT max(n) FROM dm.codes()));
CREATE RULE ru AS ON UPDATE TO dm.t WHERE new.c = 'X'::dm.code DO INSTEAD NOTHING;
CREATE STATISTICS dm.st ON a, c FROM dm.t;
CREATE TRIGGER tr BEFORE UPDATE OF a ON dm.t FOR EACH ROW WHEN (NEW.a > OLD.f) EXECUTE FUNCTION suppress_redundant_updates_trigger();
