CREATE SCHEMA lib;
CREATE FUNCTION lib.norm(t text) RETURNS varchar LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.lower(t)::varchar $$;
CREATE FUNCTION lib.code(i int) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN i + 1; END $$;
CREATE FUNCTION lib.dflt() RETURNS smallint LANGUAGE sql STABLE AS 'SELECT 42::smallint';
CREATE FUNCTION lib.key(t text, i int DEFAULT lib.dflt()) RETURNS text LANGUAGE sql IMMUTABLE RETURN lib.norm(t) || lib.code(i)::text;
CREATE DOMAIN lib.name AS text CHECK (lib.norm(VALUE) = VALUE);
CREATE TABLE p (
  id int DEFAULT lib.dflt() NOT NULL,
  nm lib.name,
  c bigint GENERATED ALWAYS AS (lib.code(id)) STORED,
  k text GENERATED ALWAYS AS (lib.key(nm::text, id)) STORED,
  CONSTRAINT chk_code CHECK (lib.code(id) > 0) NOT VALID,
  CONSTRAINT ex EXCLUDE USING btree (lib.norm(nm::text) WITH =, (lib.code(id) % 7) WITH =) WHERE (lib.code(id) IS NOT NULL) DEFERRABLE
);
CREATE TABLE pc (x int CHECK (lib.code(x) <> 3) NO INHERIT) INHERITS (p);
ALTER TABLE pc ALTER id SET DEFAULT lib.dflt() + lib.code(3);
CREATE INDEX p_norm ON p (lib.norm(nm::text) text_pattern_ops, lib.code(id) DESC NULLS LAST) INCLUDE (c);
ALTER INDEX p_norm ALTER COLUMN 1 SET STATISTICS 77;
ALTER TABLE p CLUSTER ON p_norm;
CREATE TABLE rng (a int, b text) PARTITION BY RANGE (lib.code(a), lib.norm(b));
CREATE TABLE rng_1 PARTITION OF rng FOR VALUES FROM (1, 'a') TO (10, MAXVALUE);
CREATE TABLE rng_d PARTITION OF rng DEFAULT;
CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t_when BEFORE UPDATE ON p FOR EACH ROW WHEN (lib.code(NEW.id) <> lib.code(OLD.id)) EXECUTE FUNCTION tf('a''b', E'c\\d');
CREATE VIEW pv WITH (security_barrier) AS SELECT p.*, lib.norm(p.k) AS nk FROM ONLY p WHERE lib.code(p.id) > 5;
CREATE VIEW pv2 AS SELECT nk, max(c) AS mc, lib.code(count(*)::int) AS cc FROM pv GROUP BY ROLLUP (nk, lib.norm(k));
CREATE MATERIALIZED VIEW pm AS SELECT lib.code(mc::int) AS z, nk FROM pv2;
CREATE UNIQUE INDEX pm_u ON pm (z, lib.norm(nk));
ALTER VIEW pv ALTER nk SET DEFAULT lib.norm('X');
