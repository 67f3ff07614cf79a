CREATE ACCESS METHOD bt2 TYPE INDEX HANDLER bthandler;
CREATE ACCESS METHOD
  hp_a
  TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD bt2 IS 'second btree';
CREATE SCHEMA am;
CREATE FUNCTION am.cmp(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS
 'SELECT btint4cmp($1, $2)'
;
CREATE OPERATOR FAMILY am.fam USING bt2;
CREATE OPERATOR CLASS am.int_ops
  DEFAULT
  FOR TYPE integer USING bt2 FAMILY am.fam AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 am.cmp(integer, integer);
COMMENT ON OPERATOR CLASS am.int_ops USING bt2 IS 'ints';
ALTER OPERATOR FAMILY am.fam USING bt2 OWNER TO k21_am;
CREATE FUNCTION am.rcmp(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT am.cmp($2, $1)';
CREATE OPERATOR CLASS am.rev_ops FOR TYPE integer USING btree AS OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 am.rcmp(integer, integer)
;
CREATE TABLE am.t (id integer, b integer, c text) USING
  hp_a
  WITH (fillfactor = 90);
CREATE INDEX t_rev ON am.t (id am.rev_ops, b am.rev_ops DESC) INCLUDE (c);
CREATE MATERIALIZED VIEW am.mv USING
  hp_a
  AS SELECT id, c FROM am.t;
CREATE UNIQUE INDEX mv_i ON am.mv (id am.rev_ops);
CREATE TABLE am.p (k integer NOT NULL) PARTITION BY RANGE (k am.rev_ops);
CREATE TABLE am.p1 PARTITION OF am.p FOR VALUES FROM (10) TO (1) USING
  hp_a
;
CREATE INDEX p_k ON am.p (k am.rev_ops);
ALTER TABLE am.t CLUSTER ON t_rev;
ALTER MATERIALIZED VIEW am.mv CLUSTER ON mv_i;
CREATE FUNCTION am.dist(integer, integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT 0::double precision';
CREATE TYPE am.rng AS RANGE (subtype = integer, subtype_opclass = am.rev_ops
);
CREATE TABLE am.rs (r am.rng, ms am.rng[], EXCLUDE USING gist (r WITH -|-));
CREATE STATISTICS am.st ON id, c FROM am.t;
GRANT SELECT (c) ON am.mv TO k21_am;
CREATE VIEW am.v AS SELECT lower(r) AS lo, range_agg(r) AS agg FROM am.rs GROUP BY 1;
COMMENT ON VIEW am.v IS 'v';
CREATE OPERATOR FAMILY am.empty_fam USING
  hash
;
COMMENT ON OPERATOR FAMILY am.empty_fam USING
  hash
  IS 'empty';
