CREATE TABLE node (id bigint PRIMARY KEY, up bigint, name text NOT NULL, kind char(1) DEFAULT 'k');
CREATE FUNCTION full_name(n node) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT n.name || n.kind $$;
CREATE FUNCTION dflt() RETURNS text LANGUAGE sql STABLE BEGIN ATOMIC SELECT min(name) FROM node WHERE kind = 'k'; END;
ALTER TABLE node ALTER name SET DEFAULT dflt();
ALTER TABLE node ADD CONSTRAINT fn_ok CHECK (full_name(node.*) <> 'z');
CREATE INDEX node_fn ON node (full_name(node.*), kind);
CREATE TABLE holder (n node, ns node[], CONSTRAINT deep CHECK ((n).id > 0));
CREATE FUNCTION kids(n node) RETURNS SETOF node LANGUAGE sql STABLE BEGIN ATOMIC SELECT x.* FROM node x WHERE x.up = (n).id; END;
CREATE VIEW nv AS SELECT n.id, n.full_name, (kids(n)).name AS kid, n AS self FROM node n;
