-- real cycles (view - function - view, table - function - default) and pairs whose dependency turns round
CREATE SCHEMA cyc;
SET search_path = cyc;
CREATE TABLE node (id integer PRIMARY KEY, label text, weight integer);
CREATE VIEW va AS SELECT id, label FROM node;
CREATE VIEW vb AS SELECT id, label || '!' AS label FROM va;
CREATE FUNCTION fa(x integer) RETURNS integer LANGUAGE sql STABLE RETURN x + 1;
CREATE FUNCTION fb(x integer) RETURNS integer LANGUAGE sql STABLE RETURN fa(x) * 2;
CREATE TABLE ta (id integer PRIMARY KEY, b integer);
CREATE TABLE tb (id integer PRIMARY KEY, a integer REFERENCES ta);
CREATE VIEW vc AS SELECT id, 1 AS n FROM node;
CREATE FUNCTION of_vc(v vc) RETURNS text LANGUAGE sql STABLE RETURN v.id::text;
-- a default and a check that call functions over the table itself
CREATE FUNCTION heaviest() RETURNS integer LANGUAGE sql STABLE BEGIN ATOMIC SELECT max(weight) FROM node; END;
ALTER TABLE node ALTER weight SET DEFAULT 0;
CREATE FUNCTION sane(n node) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN n.weight >= 0;
ALTER TABLE node ADD CONSTRAINT node_sane CHECK (weight >= 0);
CREATE VIEW node_ok AS SELECT n.id, sane(n.*) AS ok, fa(n.id) AS a, fb(n.id) AS b FROM node n;
CREATE FUNCTION good() RETURNS SETOF integer LANGUAGE sql STABLE BEGIN ATOMIC SELECT id FROM node_ok WHERE ok; END;
CREATE VIEW good_nodes AS SELECT g.g AS id, va.label FROM good() g JOIN va ON va.id = g.g;
CREATE MATERIALIZED VIEW combo AS SELECT va.id, va.label AS a, vb.label AS b FROM va JOIN vb USING (id);
CREATE UNIQUE INDEX combo_id ON combo (id);
COMMENT ON VIEW va IS 'a';
COMMENT ON FUNCTION fb(integer) IS 'b';
