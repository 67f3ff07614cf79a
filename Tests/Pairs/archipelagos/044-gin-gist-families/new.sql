CREATE SCHEMA gi;
CREATE DOMAIN gi.tags AS text[] CHECK (array_position(VALUE, NULL) IS NULL
AND cardinality(VALUE) < 50
);
CREATE FUNCTION gi.overlaps(text[], text[]) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN pg_catalog.arrayoverlap($1, $2);
CREATE OPERATOR gi.&& (LEFTARG = text[], RIGHTARG = text[], FUNCTION = gi.overlaps, COMMUTATOR = OPERATOR(gi.&&), RESTRICT = arraycontsel, JOIN = arraycontjoinsel);
COMMENT ON OPERATOR gi.&& (text[], text[]) IS 'own overlap';
CREATE OPERATOR FAMILY gi.gf USING gin;
CREATE OPERATOR CLASS gi.tag_ops FOR TYPE text[] USING gin FAMILY gi.gf AS
  OPERATOR 1 gi.&&(text[], text[]),
 OPERATOR 3 pg_catalog.<@(anyarray, anyarray),
  FUNCTION 1 bttextcmp(text, text), FUNCTION 2 ginarrayextract(anyarray, internal, internal),
  FUNCTION 3 ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
  FUNCTION 4 ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal), STORAGE text;
CREATE OPERATOR CLASS gi.pt_ops FOR TYPE point USING gist AS
  OPERATOR 11 >^(point, point), OPERATOR 15 <->(point, point) FOR ORDER BY float_ops,
  FUNCTION 1 gist_point_consistent(internal, point, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal),
  FUNCTION 3 gist_point_compress(internal), FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal),
  FUNCTION 7 gist_box_same(box, box, internal), FUNCTION 8 gist_point_distance(internal, point, smallint, oid, internal), STORAGE box;
CREATE FUNCTION gi.hash_ci(text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT hashtext(lower($1))';
CREATE FUNCTION gi.eq_ci(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT lower($1) = lower($2)';
CREATE OPERATOR gi.=~= (LEFTARG = text, RIGHTARG = text, FUNCTION = gi.eq_ci, COMMUTATOR = OPERATOR(gi.=~=), NEGATOR = OPERATOR(gi.<~>), HASHES
);
CREATE FUNCTION gi.ne_ci(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT lower($1) <> lower($2)';
CREATE OPERATOR gi.<~> (LEFTARG = text, RIGHTARG = text, FUNCTION = gi.ne_ci, NEGATOR = OPERATOR(gi.=~=));
CREATE OPERATOR CLASS gi.ci_hash FOR TYPE text USING hash AS OPERATOR 1 gi.=~=(text, text), FUNCTION 1 gi.hash_ci(text)
, FUNCTION 2 hashtextextended(text, bigint)
;
COMMENT ON OPERATOR CLASS gi.ci_hash USING hash IS 'ci';
CREATE TABLE gi.t (id integer, tg gi.tags, raw text[], pt point, nm text);
CREATE INDEX t_raw ON gi.t USING gin (raw gi.tag_ops, ((tg)::text[]) gi.tag_ops);
CREATE INDEX t_pt ON gi.t USING gist (pt gi.pt_ops);
CREATE INDEX t_nm ON gi.t USING hash (nm gi.ci_hash) WHERE nm OPERATOR(gi.<~>) 'none';
CREATE TABLE gi.hp (nm text, v integer) PARTITION BY HASH (nm gi.ci_hash);
CREATE VIEW gi.v AS SELECT a.id, b.nm FROM gi.t a JOIN gi.t b ON a.nm OPERATOR(gi.=~=) b.nm AND a.raw OPERATOR(gi.&&) b.raw WHERE NOT a.nm OPERATOR(gi.<~>) 'q';
ALTER TABLE gi.t ADD CONSTRAINT t_ex EXCLUDE USING hash (nm gi.ci_hash WITH OPERATOR(gi.=~=));
ALTER OPERATOR FAMILY gi.gf USING gin OWNER TO k21_gi;
CREATE AGGREGATE gi.any_of(text) (SFUNC = array_append, STYPE = text[], COMBINEFUNC = array_cat);
CREATE POLICY pp ON gi.t TO k21_gi USING (raw OPERATOR(gi.&&) ARRAY['public'] OR nm = ANY (tg::text[]));
CREATE RULE rr AS ON DELETE TO gi.t WHERE old.nm OPERATOR(gi.=~=) 'keep' DO INSTEAD NOTHING;
GRANT SELECT ON gi.v TO k21_gi;
