CREATE SCHEMA ex;
CREATE TYPE ex.span AS (lo integer, hi integer);
CREATE FUNCTION ex.to_r(ex.span) RETURNS int4range LANGUAGE sql IMMUTABLE AS 'SELECT int4range(($1).lo, ($1).hi)';
CREATE FUNCTION ex.ov(int4range, int4range) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT pg_catalog.range_overlaps($1, $2)';
CREATE OPERATOR ex.&&& (LEFTARG = int4range, RIGHTARG = int4range, FUNCTION = ex.ov, COMMUTATOR = OPERATOR(ex.&&&),
  RESTRICT = areasel, JOIN = areajoinsel
);
CREATE OPERATOR FAMILY ex.fam USING gist;
CREATE OPERATOR CLASS ex.r_ops FOR TYPE int4range USING gist FAMILY ex.fam AS
  OPERATOR 3 ex.&&&, FUNCTION 1 range_gist_consistent(internal, anyrange, smallint, oid, internal),
  FUNCTION 2 range_gist_union(internal, internal), FUNCTION 5 range_gist_penalty(internal, internal, internal),
  FUNCTION 6 range_gist_picksplit(internal, internal), FUNCTION 7 range_gist_same(anyrange, anyrange, internal);
CREATE OPERATOR FAMILY ex.ints USING btree;
ALTER OPERATOR FAMILY ex.ints USING btree ADD
  OPERATOR 1 <(integer, bigint), OPERATOR 3 =(integer, bigint), FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint)
;
ALTER OPERATOR FAMILY ex.ints USING btree OWNER TO k21_ex;
COMMENT ON OPERATOR FAMILY ex.ints USING btree IS 'loose';
CREATE TABLE ex.book (
  room text, s ex.span, during tsrange, r int4range, cancelled boolean DEFAULT false,
  CONSTRAINT e1 EXCLUDE USING gist (r ex.r_ops WITH ex.&&&)
   WHERE (NOT cancelled),
  CONSTRAINT e2 EXCLUDE USING gist (ex.to_r(s) WITH &&, during WITH
   &&
   ),
  CONSTRAINT e3 EXCLUDE USING hash (room WITH =),
  CONSTRAINT e4 EXCLUDE (room COLLATE "C" text_pattern_ops DESC WITH =, (lower(room)) WITH =) WITH (fillfactor =
   60
  ) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON CONSTRAINT e1 ON ex.book IS 'no double booking';
COMMENT ON INDEX ex.e2 IS 'index behind';
ALTER TABLE ex.book CLUSTER ON e2;
ALTER INDEX ex.e2 ALTER COLUMN 1 SET STATISTICS 60;
CREATE FUNCTION ex.tr() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE VIEW ex.over AS SELECT a.room FROM ex.book a JOIN ex.book b ON a.r OPERATOR(ex.&&&) b.r;
GRANT SELECT ON ex.over TO k21_ex;
CREATE TABLE ex.kid () INHERITS (ex.book);
ALTER TABLE ex.kid ADD EXCLUDE USING gist (during WITH &&);
CREATE TABLE ex.like_it (LIKE ex.book INCLUDING INDEXES INCLUDING COMMENTS);
ALTER OPERATOR CLASS ex.r_ops USING gist OWNER TO k21_ex;
