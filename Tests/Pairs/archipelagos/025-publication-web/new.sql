CREATE SCHEMA pa;
CREATE SCHEMA pb;
CREATE TABLE pa.t1 (id integer PRIMARY KEY, a text, b
  numeric
  , c text
);
CREATE TABLE pa.t2 (id integer, a text NOT NULL, CONSTRAINT t2_u UNIQUE (a));
ALTER TABLE pa.t2 REPLICA IDENTITY USING INDEX t2_u;
CREATE TABLE pb.t3 (id bigint PRIMARY KEY, k integer) ;
CREATE TABLE pb.part (k integer NOT NULL, v text, PRIMARY KEY (k)) PARTITION BY RANGE (k);
CREATE TABLE pb.part_1 PARTITION OF pb.part FOR VALUES FROM (0) TO (10);
CREATE TABLE pb.part_2 (v text, k integer NOT NULL, CONSTRAINT own_pk PRIMARY KEY (k));
CREATE FUNCTION pa.ok(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE PUBLICATION p1 FOR TABLE pa.t1 (id, b, c) WHERE (b > 5.5 AND (c IS NOT NULL)), pb.t3 WITH (publish = 'insert, delete, truncate');
CREATE PUBLICATION p2 FOR TABLES IN SCHEMA pa, pb;
CREATE PUBLICATION p3 FOR ALL TABLES WITH (publish_via_partition_root = true);
CREATE PUBLICATION p4 FOR TABLE pb.part
   , pb.part_2 (k) WITH (publish_via_partition_root =
  false
  , publish = 'insert');
CREATE PUBLICATION p5;
ALTER PUBLICATION p5 OWNER TO k21_pu;
GRANT CREATE ON SCHEMA pa TO k21_pu;
COMMENT ON PUBLICATION p1 IS
  'One; it''s'
;
COMMENT ON PUBLICATION p2 IS 'two';
CREATE VIEW pa.v AS SELECT id, b FROM pa.t1;
CREATE INDEX t3_k ON pb.t3 (k);
CREATE TABLE pb.t4 (id integer NOT NULL, w
  uuid
  NOT NULL, x boolean);
CREATE UNIQUE INDEX t4_w ON pb.t4 (w);
ALTER TABLE pb.t4 REPLICA IDENTITY USING INDEX t4_w;
CREATE PUBLICATION p6 FOR TABLE pb.t4 (w, x) WHERE (x AND w IS NOT NULL);
CREATE PUBLICATION p7 FOR TABLES IN SCHEMA public, CURRENT_SCHEMA;
ALTER TABLE pb.part_1 REPLICA IDENTITY FULL;
CREATE TABLE pa.moved (id integer PRIMARY KEY);
ALTER PUBLICATION p4 ADD TABLE pa.moved WHERE (id <> 0);
