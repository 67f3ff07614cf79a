CREATE FUNCTION ok(text) RETURNS boolean IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN RETURN $1 <> ''; END $$;
CREATE DOMAIN word AS text CHECK (ok(VALUE));
CREATE DOMAIN longword AS word CHECK (length(VALUE) > 5);
CREATE TABLE t (
  w word,
  l longword,
  g text GENERATED ALWAYS AS (upper(w)) STORED,
  CHECK (ok(w))
);
CREATE FUNCTION mk() RETURNS word LANGUAGE sql AS $$ SELECT 'hello'::word $$;
ALTER TABLE t ALTER w SET DEFAULT mk();
CREATE FUNCTION recount() RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t';
CREATE INDEX ti ON t (lower(l::text)) WHERE ok(w);
CREATE VIEW v AS SELECT * FROM recount();
