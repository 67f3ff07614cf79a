CREATE SCHEMA e1;
CREATE SCHEMA e2;
CREATE EXTENSION citext SCHEMA e1;
CREATE EXTENSION hstore SCHEMA public;
CREATE EXTENSION pg_trgm SCHEMA
e2;
CREATE EXTENSION "uuid-ossp" SCHEMA e1;
CREATE EXTENSION cube SCHEMA public;
CREATE EXTENSION earthdistance SCHEMA public;
SET search_path = public, e1, e2;
CREATE DOMAIN mail AS citext CHECK (VALUE ~ '@');
CREATE TYPE attrs AS (k hstore, m mail);
CREATE TABLE t (
    id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
    name citext NOT NULL UNIQUE,
    m mail,
    h hstore DEFAULT 'a=>1',
    a attrs[],
    up text GENERATED ALWAYS AS (upper(name::text)) STORED
);
CREATE INDEX t_trgm ON t USING gin ((name::text) gin_trgm_ops);
CREATE INDEX t_h ON t USING gist (h gist_hstore_ops (siglen = 32));
CREATE INDEX t_hk ON t ((h -> 'a'));
CREATE VIEW v AS SELECT id, name, h -> 'a' AS a, h ? 'b' AS has_b, similarity(name::text, 'x') AS sim FROM t WHERE name = 'X'::citext;
CREATE MATERIALIZED VIEW mv AS SELECT lower(name::text)::citext AS n, skeys(h) AS k FROM t WITH NO DATA;
CREATE UNIQUE INDEX mv_n ON mv (n, k);
CREATE FUNCTION find(c citext) RETURNS SETOF t LANGUAGE sql STABLE BEGIN ATOMIC SELECT t.* FROM t WHERE t.name = c AND t.h @> 'x=>y'; END;
CREATE AGGREGATE hsum(hstore) (SFUNC = hs_concat, STYPE = hstore, INITCOND = '');
CREATE CAST (hstore AS attrs) WITH INOUT;
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION tg();
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY pol ON t USING (h ? 'public' OR name = CURRENT_USER::text::citext);
CREATE TABLE geo (at earth, EXCLUDE USING gist (at WITH =));
CREATE OPERATOR CLASS ci2 FOR TYPE citext USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 citext_cmp(citext, citext);
CREATE INDEX t_ci2 ON t (name ci2);
REVOKE EXECUTE ON FUNCTION uuid_generate_v1() FROM PUBLIC;
COMMENT ON EXTENSION hstore IS
'key values';
