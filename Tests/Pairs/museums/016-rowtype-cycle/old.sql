-- tables whose row types are columns of other tables, round in circles with functions
CREATE SCHEMA "Ring";
SET search_path = "Ring", public;
CREATE TABLE node (id int PRIMARY KEY, label text
, w
int
);
CREATE TABLE edge (
  src node, dst node,
extra text,
  hist node[] DEFAULT '{}'::node[]
);
CREATE TABLE snapshot (at timestamptz PRIMARY KEY, edges edge[], root node, cnt bigint GENERATED ALWAYS AS (cardinality(edges)
) STORED,
 CHECK ((root).id > 0
));
CREATE TYPE wrapped AS (n node, e edge
);
CREATE DOMAIN good_node AS node CHECK ((VALUE).id IS NOT NULL);
CREATE DOMAIN good_nodes AS good_node[]
CHECK (cardinality(VALUE) < 10);
CREATE TABLE box (id int PRIMARY KEY, w wrapped, g good_nodes);
ALTER TABLE node ADD COLUMN note text;
CREATE FUNCTION mk(i int) RETURNS node LANGUAGE plpgsql IMMUTABLE AS $$ DECLARE n node; BEGIN n.id := i; n.label := 'x'; n.w := 1; RETURN n; END $$;
CREATE FUNCTION label_of(n node) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT n.label $$;
CREATE FUNCTION wsum(VARIADIC ns node[]) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT sum((x).w) FROM unnest(ns) x $$;
CREATE FUNCTION edges_of(n node) RETURNS SETOF edge LANGUAGE sql STABLE AS $$ SELECT e.* FROM "Ring".edge e WHERE (e.src).id = n.id $$;
ALTER TABLE edge ALTER src SET DEFAULT mk(
1);
CREATE INDEX edge_src ON edge (((src).id), label_of(dst));
CREATE INDEX snapshot_root ON snapshot (root);
CREATE VIEW v_node AS SELECT n AS whole, label_of(n) AS l, (n.*)::text AS t FROM node n;
CREATE VIEW v_edges AS SELECT (e.src).*, wsum(e.src, e.dst) AS both FROM edge e
;
CREATE VIEW v_snap AS SELECT s.at, (u.src).label AS a, (u.dst).label AS b FROM snapshot s, unnest(s.edges) u;
CREATE FUNCTION take_view(v v_node) RETURNS text LANGUAGE sql AS $$ SELECT v.l $$;
CREATE VIEW v_of_v AS SELECT take_view(v) AS tv, v.whole FROM v_node v;
CREATE FUNCTION node_step(s node, n node) RETURNS node LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN s IS NULL OR (n).w > (s).w THEN n ELSE s END $$;
CREATE AGGREGATE heaviest(node) (SFUNC = node_step, STYPE = node);
CREATE FUNCTION node_gt(a node, b node) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT (a).w > (b).w $$;
CREATE OPERATOR >>> (FUNCTION = node_gt, LEFTARG = node, RIGHTARG = node);
CREATE CAST (node AS text) WITH FUNCTION label_of(node)
;
CREATE VIEW v_heavy AS SELECT heaviest(n) AS h, bool_or(n >>> mk(2)) AS any FROM node n;
CREATE TABLE child (c int) INHERITS (node);
CREATE TRIGGER t BEFORE UPDATE ON node FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE POLICY p ON edge USING ((src).w
> 0);
CREATE RULE r AS ON INSERT TO node DO ALSO UPDATE edge SET dst = NEW WHERE (dst).id = NEW.id;
