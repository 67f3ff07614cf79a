CREATE SCHEMA am;
CREATE ACCESS METHOD myheap TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD mygist TYPE INDEX HANDLER gisthandler;
CREATE OPERATOR CLASS am.g_box DEFAULT FOR TYPE box USING mygist AS
  OPERATOR 3 &&, OPERATOR 6 ~=, OPERATOR 15 <-> (box, point) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal),
  FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal);
CREATE TABLE am.a (id integer, t text, bx box);
CREATE INDEX a_id ON am.a USING mygist (bx);
CREATE TABLE am.b (id integer) USING myheap;
CREATE MATERIALIZED VIEW am.m AS SELECT id, t FROM am.a;
CREATE UNIQUE INDEX m_id ON am.m (id);
COMMENT ON ACCESS METHOD mygist IS 'gist by another name';
COMMENT ON MATERIALIZED VIEW am.m IS 'plain';
