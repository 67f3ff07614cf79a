CREATE SCHEMA ring;
CREATE TABLE ring.node (id int PRIMARY KEY, up int, name text);
CREATE FUNCTION ring.root(n ring.node) RETURNS int LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN coalesce(n.up, n.id); END $$;
CREATE FUNCTION ring.kids(i int) RETURNS SETOF ring.node LANGUAGE sql STABLE AS 'SELECT * FROM ring.node WHERE up = i';
CREATE FUNCTION ring.fit(n ring.node) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN n.up <> n.id; END $$;
CREATE FUNCTION ring.next_id() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT max(id) + 1 FROM ring.node); END $$;
ALTER TABLE ring.node ADD CONSTRAINT fit CHECK (ring.fit(node.*));
ALTER TABLE ring.node ALTER COLUMN id SET DEFAULT ring.next_id();
CREATE VIEW ring.v AS SELECT n.id, n.name, ring.root(n.*) AS r, (SELECT count(*) FROM ring.kids(n.id)) AS k FROM ring.node n;
CREATE FUNCTION ring.vs() RETURNS SETOF ring.v BEGIN ATOMIC SELECT * FROM ring.v WHERE v.k > 0; END;
CREATE TABLE ring.note (n ring.node, v ring.v, PRIMARY KEY (n));
CREATE POLICY pol ON ring.node USING (EXISTS (SELECT FROM ring.vs() x WHERE x.id = node.id));
CREATE INDEX node_fit ON ring.node (ring.fit(node.*));
GRANT SELECT ON ring.v TO PUBLIC;
ALTER TABLE ring.node ENABLE ROW LEVEL SECURITY;

