CREATE SCHEMA am;
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD heap_old TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD bt2 TYPE INDEX HANDLER hashhandler;
CREATE OPERATOR CLASS am.int_bt2 DEFAULT FOR TYPE int USING bt2 AS OPERATOR 1 =, FUNCTION 1 hashint4(int);
CREATE TABLE am.a (id int, t text) USING heap_old;
CREATE TABLE am.b (id int PRIMARY KEY)
    USING heap2
;
CREATE MATERIALIZED VIEW am.m USING heap_old AS SELECT id FROM am.a;
CREATE INDEX a_bt ON am.a USING
    btree
    (id);
CREATE INDEX a_h ON am.a USING
    hash
    (t);
CREATE INDEX m_i ON am.m USING bt2 (id);
GRANT SELECT ON am.a, am.m TO app_rw;
COMMENT ON ACCESS METHOD heap2 IS 'second heap';
COMMENT ON INDEX am.a_bt IS 'ids';
