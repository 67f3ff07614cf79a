CREATE FUNCTION h(internal) RETURNS index_am_handler LANGUAGE internal AS 'hashhandler';
CREATE FUNCTION th(internal) RETURNS table_am_handler LANGUAGE internal AS 'heap_tableam_handler';
CREATE ACCESS METHOD mine TYPE INDEX HANDLER h;
CREATE OPERATOR FAMILY f USING mine;
CREATE OPERATOR CLASS o DEFAULT FOR TYPE int USING mine FAMILY f AS OPERATOR 1 =, FUNCTION 1 hashint4(int);
CREATE TABLE t (a int);
CREATE INDEX i ON t USING mine (a);
COMMENT ON ACCESS METHOD mine IS 'b';
