CREATE FUNCTION norm(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'select lower(t)';
CREATE FUNCTION norm(txt text, n int DEFAULT 4) RETURNS varchar LANGUAGE sql IMMUTABLE AS 'select left(lower(txt), n)::varchar';
CREATE FUNCTION code() RETURNS bigint LANGUAGE sql STABLE AS 'select 7::bigint';
COMMENT ON FUNCTION norm(text) IS 'one-arg';
COMMENT ON FUNCTION norm(text, int) IS 'two-arg!';
CREATE DOMAIN slug AS text CHECK (norm(VALUE, 10) = VALUE);
CREATE TABLE p (
  id int PRIMARY KEY DEFAULT code(),
  nm text NOT NULL,
  sl slug,
  nn text GENERATED ALWAYS AS (norm(nm, 4)) STORED,
  CONSTRAINT nm_norm CHECK (norm(nm, 2) <> ''),
  EXCLUDE USING btree (norm(nm, 1) WITH =)
);
CREATE INDEX p_expr ON p (norm(nm, 5), id DESC) WHERE norm(nm, 6) > 'b';
CREATE STATISTICS p_st ON (norm(nm, 7)), id FROM p;
CREATE VIEW pv AS SELECT id, norm(nm, 8) AS n8, code() + id AS c FROM p;
CREATE MATERIALIZED VIEW pm AS SELECT n8, max(c) AS mc FROM pv GROUP BY 1;
CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN new.sl := norm(new.nm, 2); RETURN new; END$$;
CREATE TRIGGER trg BEFORE INSERT OR UPDATE OF nm ON p FOR EACH ROW WHEN (norm(new.nm, 9) IS NOT NULL) EXECUTE FUNCTION tf();
