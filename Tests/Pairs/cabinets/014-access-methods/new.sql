CREATE SCHEMA am;
CREATE EXTENSION bloom WITH SCHEMA am;
CREATE ACCESS METHOD heap_three TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD tree TYPE INDEX HANDLER hashhandler;
COMMENT ON ACCESS METHOD tree IS 'same as hash';
CREATE OPERATOR FAMILY am.num_fam USING tree;
CREATE OPERATOR CLASS am.int_cls FOR TYPE int4 USING tree FAMILY am.num_fam AS OPERATOR 1 =, FUNCTION 1 hashint4(int4), FUNCTION 2 hashint4extended(int4,int8);
CREATE OPERATOR CLASS am.big_cls DEFAULT FOR TYPE int8 USING tree FAMILY am.num_fam AS OPERATOR 1 =, FUNCTION 1 hashint8(int8);
ALTER OPERATOR FAMILY am.num_fam USING tree ADD OPERATOR 1 =(int4,int8);
CREATE TABLE am.t (a bigint, b text) USING heap_three;
CREATE INDEX t_a ON am.t USING tree (a) WHERE b <> '';
CREATE INDEX t_bl ON am.t USING bloom ((a::int), b) WITH (length = 128, col2 = 4);
CREATE MATERIALIZED VIEW am.mv AS SELECT a, count(*) AS n FROM am.t GROUP BY a;
CREATE INDEX mv_n ON am.mv USING tree (((n - 1)));
CREATE TABLE am.plain (x int PRIMARY KEY, ref int) USING heap_three;
CREATE INDEX plain_ref ON am.plain USING tree (ref am.int_cls);
CREATE VIEW am.w AS SELECT p.x, m.n FROM am.plain p JOIN am.mv m ON m.a = p.ref;

