CREATE SCHEMA ps; CREATE SCHEMA px;
CREATE TYPE ps.st AS ENUM ('on', 'off'
  , 'idle'
  );
CREATE TABLE ps.a (id integer PRIMARY KEY, s ps.st, v
  numeric
  , w text, UNIQUE (id, v));
ALTER TABLE ps.a ALTER v SET NOT NULL;
ALTER TABLE ps.a REPLICA IDENTITY USING INDEX a_id_v_key;
CREATE TABLE ps.b (k text COLLATE "C" PRIMARY KEY, d date);
CREATE TABLE px.c (id integer, j json) PARTITION BY RANGE (id);
CREATE TABLE px.c1 PARTITION OF px.c FOR VALUES FROM (0) TO (10);
CREATE UNIQUE INDEX c1u ON px.c1 (id);
ALTER TABLE px.c1 ALTER id SET NOT NULL;
ALTER TABLE px.c1 REPLICA IDENTITY USING INDEX c1u;
CREATE TABLE px.c2 PARTITION OF px.c FOR VALUES FROM (10) TO (20);
CREATE PUBLICATION k22_p1 FOR TABLE ps.a (id, v, s) WHERE (v > 3
    AND id = ANY (ARRAY[1,2,3])
   ), ps.b WHERE (k > 'm' AND d IS NOT NULL);
COMMENT ON PUBLICATION k22_p1 IS 'rows and cols';
ALTER PUBLICATION k22_p1 OWNER TO postgres;
CREATE PUBLICATION k22_p2 FOR TABLE px.c, ONLY ps.b, TABLES IN SCHEMA px WITH (publish = 'delete', publish_via_partition_root);
CREATE PUBLICATION "k22 P3" FOR ALL TABLES;
COMMENT ON PUBLICATION "k22 P3" IS 'third';
CREATE PUBLICATION k22_p4
    WITH (publish = '')
   ;
CREATE TABLE ps.kid (extra integer) INHERITS (ps.b);
CREATE VIEW ps.av AS SELECT sum(v) AS sv, s FROM ps.a GROUP BY s;
CREATE INDEX a_part ON ps.a (w) WHERE s = 'on'::ps.st;
GRANT SELECT ON ps.av TO k22_pb;
