-- enum -> domain -> composite -> table -> generated -> view -> function -> view -> matview -> index
CREATE TYPE base AS ENUM ('a', 'b'
, 'd', 'c'
);
CREATE DOMAIN dom AS base CHECK (VALUE <> 'b');
CREATE DOMAIN dom2 AS dom NOT NULL DEFAULT 'a';
CREATE TYPE comp AS (k dom, n 
bigint
);
CREATE FUNCTION comp_key(c comp) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN (c.k)::text || ':' || c.n; END $$;
CREATE TABLE t (id int PRIMARY KEY, c comp, d dom2, ks comp[], k text GENERATED ALWAYS AS (comp_key(c)) STORED, CHECK (comp_key(c) <> 'a:0'));
CREATE VIEW v AS SELECT id, (c).k AS kk, (c).n AS nn, k, t AS whole FROM t;
CREATE FUNCTION fv() RETURNS SETOF v LANGUAGE sql STABLE AS 'SELECT * FROM v';
CREATE VIEW vv AS SELECT kk, sum(nn) AS total, max(k) AS k FROM fv() GROUP BY kk;
CREATE MATERIALIZED VIEW mv AS SELECT *, total > 10 AS big FROM vv;
CREATE INDEX mv_kk ON mv (kk) WHERE big;
CREATE FUNCTION fm(x mv) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT x.k || x.total $$;
CREATE VIEW top AS SELECT fm(mv) AS label, mv.kk FROM mv;
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW WHEN (comp_key(NEW.c) IS DISTINCT FROM OLD.k) EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE FUNCTION comp_last(a comp, b comp) RETURNS comp LANGUAGE sql IMMUTABLE AS 'SELECT b';
CREATE AGGREGATE last_comp(comp) (SFUNC = comp_last, STYPE = comp);
CREATE RULE tr AS ON INSERT TO top DO INSTEAD INSERT INTO t (id, d) VALUES (0, NEW.kk);
