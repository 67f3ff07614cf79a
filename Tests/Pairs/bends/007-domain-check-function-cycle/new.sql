CREATE FUNCTION ok(txt text, minlen int DEFAULT 1) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$ SELECT length(txt) >= minlen $$;
CREATE DOMAIN longword AS varchar(40) CHECK (ok(VALUE, 6)) DEFAULT 'defaulted';
CREATE DOMAIN word AS longword CHECK (ok(VALUE)) NOT NULL;
CREATE TABLE t (
  l longword,
  w word,
  g text GENERATED ALWAYS AS (upper(w) || lower(l)) STORED,
  CHECK (ok(w, 2))
);
CREATE FUNCTION mk(n int DEFAULT 1) RETURNS longword LANGUAGE sql AS $$ SELECT repeat('hello', n + 1)::longword $$;
ALTER TABLE t ALTER w SET DEFAULT mk(2), ALTER l SET DEFAULT mk();
CREATE FUNCTION recount(lim int) RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t LIMIT lim';
CREATE INDEX ti ON t (upper(l::text)) WHERE ok(w, 3);
CREATE VIEW v AS SELECT w, g FROM recount(5);
