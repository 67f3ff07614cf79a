CREATE SCHEMA am;
CREATE EXTENSION bloom WITH SCHEMA am;
CREATE ACCESS METHOD heap_two TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD tree TYPE INDEX HANDLER hashhandler;
COMMENT ON ACCESS METHOD heap_two IS 'a second heap';
CREATE OPERATOR FAMILY am.num_fam USING tree;
CREATE OPERATOR CLASS am.int_cls DEFAULT FOR TYPE int4 USING tree FAMILY am.num_fam AS OPERATOR 1 =, FUNCTION 1 hashint4(int4);
CREATE TABLE am.t (a int, b text) USING heap_two;
CREATE INDEX t_a ON am.t USING tree (a);
CREATE INDEX t_bl ON am.t USING bloom (a, b) WITH (length = 64, col1 = 3);
CREATE MATERIALIZED VIEW am.mv USING heap_two AS SELECT a, count(*) AS n FROM am.t GROUP BY a;
CREATE TABLE am.plain (x int PRIMARY KEY, ref int);
CREATE VIEW am.w AS SELECT p.x, m.n FROM am.plain p JOIN am.mv m ON m.a = p.ref;

