-- real cycles (view - function - view, table - function - default) and pairs whose dependency turns round
CREATE SCHEMA cyc;
SET search_path = cyc;
CREATE TABLE node (id integer PRIMARY KEY, label text, weight integer);
CREATE VIEW vb AS SELECT id, label FROM node;
CREATE VIEW va AS SELECT id, label || '?' AS label FROM vb;
CREATE FUNCTION fb(x integer) RETURNS integer LANGUAGE sql STABLE RETURN x * 2;
CREATE FUNCTION fa(x integer) RETURNS integer LANGUAGE sql STABLE RETURN fb(x) + 1;
CREATE TABLE tb (id integer PRIMARY KEY, a integer);
CREATE TABLE ta (id integer PRIMARY KEY, b integer REFERENCES tb);
CREATE VIEW vc AS SELECT id, 1 AS n FROM node;
CREATE FUNCTION of_vc(v vc) RETURNS text LANGUAGE sql STABLE RETURN v.id::text;
CREATE OR REPLACE VIEW vc AS SELECT id, length(of_vc(ROW(node.id, 1)::vc)) AS n FROM node;
-- a default and a check that call functions over the table itself
CREATE FUNCTION heaviest() RETURNS integer LANGUAGE sql STABLE BEGIN ATOMIC SELECT max(weight) FROM node; END;
ALTER TABLE node ALTER weight SET DEFAULT (heaviest() + 1);
CREATE FUNCTION sane(n node) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN n.weight >= 0;
ALTER TABLE node ADD CONSTRAINT node_sane CHECK (sane(node.*));
CREATE VIEW node_ok AS SELECT n.id, sane(n.*) AS ok, fa(n.id) AS a, fb(n.id) AS b FROM node n;
CREATE VIEW good_nodes AS SELECT o.id, vb.label FROM node_ok o JOIN vb USING (id) WHERE ok;
CREATE FUNCTION good() RETURNS SETOF integer LANGUAGE sql STABLE BEGIN ATOMIC SELECT id FROM good_nodes; END;
CREATE MATERIALIZED VIEW combo AS SELECT va.id, va.label AS a, vb.label AS b FROM va JOIN vb USING (id);
CREATE UNIQUE INDEX combo_id ON combo (id);
COMMENT ON VIEW va IS 'a';
COMMENT ON FUNCTION fb(integer) IS 'b';
