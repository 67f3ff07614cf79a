CREATE FUNCTION norm(x text) RETURNS varchar LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT pg_catalog.lower(x)::varchar $$;
CREATE FUNCTION nxt() RETURNS bigint LANGUAGE sql VOLATILE AS $$ SELECT 1::bigint $$;
CREATE FUNCTION ok(lhs integer, rhs bigint DEFAULT 5) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN lhs < rhs; END $$;
CREATE DOMAIN dcode AS text CHECK (norm(VALUE) <> '');
CREATE TABLE t (
  id integer DEFAULT nxt() PRIMARY KEY,
  code dcode DEFAULT norm('ABC'),
  n text GENERATED ALWAYS AS (norm(raw)) STORED,
  raw text,
  CONSTRAINT c_ok CHECK (ok(id)),
  CONSTRAINT x_norm EXCLUDE USING hash (norm(raw) WITH =)
);
CREATE UNIQUE INDEX t_norm ON t (norm(raw) text_pattern_ops DESC) INCLUDE (id) WHERE ok(id, 7);
CREATE VIEW tv AS SELECT id, norm(raw) AS nr, nxt() AS nx FROM t WHERE ok(id);
CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tt BEFORE UPDATE OF raw ON t FOR EACH ROW WHEN (norm(OLD.raw)::text IS DISTINCT FROM norm(NEW.raw)::text AND ok(NEW.id)) EXECUTE FUNCTION tf();
CREATE FUNCTION wrap(x text DEFAULT norm('Q')) RETURNS text LANGUAGE sql STABLE RETURN norm(x) || 'z';
CREATE TABLE p (k text, v integer DEFAULT nxt()) PARTITION BY LIST (norm(k));
CREATE TABLE p_a PARTITION OF p FOR VALUES IN ('a');
