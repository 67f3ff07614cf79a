CREATE SCHEMA am;
CREATE ACCESS METHOD myheap TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD myhash TYPE INDEX HANDLER hashhandler;
CREATE OPERATOR CLASS am.h_int DEFAULT FOR TYPE integer USING myhash AS OPERATOR 1 =, FUNCTION 1 hashint4(integer);
CREATE TABLE am.a (id integer, t text) USING myheap;
CREATE INDEX a_id ON am.a USING myhash (id);
CREATE TABLE am.b (id integer);
CREATE MATERIALIZED VIEW am.m USING myheap AS SELECT id FROM am.a;
COMMENT ON ACCESS METHOD myheap IS 'heap by another name';
