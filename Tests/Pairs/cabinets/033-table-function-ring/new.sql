CREATE SCHEMA ring;
CREATE TABLE ring.node (id bigint PRIMARY KEY, up bigint, name varchar(20), kind char(1) DEFAULT 'n');
CREATE FUNCTION ring.root(n ring.node) RETURNS bigint LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN coalesce(n.up, n.id); END $$;
CREATE FUNCTION ring.kids(i bigint) RETURNS SETOF ring.node LANGUAGE sql STABLE AS 'SELECT * FROM ring.node WHERE up = i';
CREATE FUNCTION ring.fit(n ring.node, strict_mode boolean DEFAULT true) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN n.up <> n.id; END $$;
CREATE FUNCTION ring.next_id() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT max(id) + 1 FROM ring.node); END $$;
ALTER TABLE ring.node ADD CONSTRAINT fit CHECK (ring.fit(node.*));
ALTER TABLE ring.node ALTER COLUMN id SET DEFAULT ring.next_id();
CREATE VIEW ring.v AS SELECT n.id, n.name, ring.root(n.*) AS r, (SELECT count(*) FROM ring.kids(n.id)) AS k, n.kind FROM ring.node n;
CREATE FUNCTION ring.vs() RETURNS SETOF ring.v BEGIN ATOMIC SELECT * FROM ring.v WHERE v.k > 1; END;
CREATE TABLE ring.note (n ring.node NOT NULL, v ring.v[]);
CREATE INDEX note_n ON ring.note (((n).kind), ((v[1]).k));
CREATE POLICY pol ON ring.node FOR UPDATE USING (EXISTS (SELECT FROM ring.vs() x WHERE x.id = node.id)) WITH CHECK (ring.root(node.*) > 0);
CREATE INDEX node_fit ON ring.node (ring.fit(node.*));
GRANT SELECT ON ring.v TO PUBLIC;
ALTER TABLE ring.node ENABLE ROW LEVEL SECURITY;

