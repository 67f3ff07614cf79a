-- operator families with loose cross-type members, custom hash for partitions
CREATE SCHEMA ops;
SET search_path = ops, public;
CREATE FUNCTION len_cmp(text, text) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT length($1) - length($2)';
CREATE FUNCTION len_cmp_i(text, int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT length($1) - $2';
CREATE FUNCTION len_cmp_it(int, text) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1 - length($2)';
CREATE FUNCTION len_lt(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT length($1) < length($2)';
CREATE FUNCTION len_le(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT length($1) <= length($2)';
CREATE FUNCTION len_eq(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT length($1) = length($2)';
CREATE FUNCTION len_ge(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT length($1) >= length($2)';
CREATE FUNCTION len_gt(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT length($1) > length($2)';
CREATE FUNCTION len_eq_i(text, int) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT length($1) = $2';
CREATE FUNCTION len_hash(text) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT length($1)';
CREATE FUNCTION my_hash(int, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS
'SELECT $1::bigint * 31 + $2';
CREATE OPERATOR |<| (FUNCTION = len_lt, LEFTARG = text, RIGHTARG = text, COMMUTATOR = |>|, NEGATOR = |>=|);
CREATE OPERATOR |<=| (FUNCTION = len_le, LEFTARG = text, RIGHTARG = text, COMMUTATOR = |>=|, NEGATOR = |>|);
CREATE OPERATOR |=| (FUNCTION = len_eq, LEFTARG = text, RIGHTARG = text, COMMUTATOR = |=|
, HASHES, MERGES, RESTRICT = eqsel, JOIN = eqjoinsel
);
CREATE OPERATOR |>=| (FUNCTION = len_ge, LEFTARG = text, RIGHTARG = text, COMMUTATOR = |<=|, NEGATOR = |<|);
CREATE OPERATOR |>| (FUNCTION = len_gt, LEFTARG = text, RIGHTARG = text, COMMUTATOR = |<|, NEGATOR = |<=|);
CREATE OPERATOR |=| (FUNCTION = len_eq_i, LEFTARG = text, RIGHTARG = int);
CREATE OPERATOR FAMILY len_fam USING btree;
CREATE OPERATOR CLASS len_ops FOR TYPE text USING btree FAMILY len_fam AS
 OPERATOR 1 |<|, OPERATOR 2 |<=|, OPERATOR 3 |=|, OPERATOR 4 |>=|, OPERATOR 5 |>|, FUNCTION 1 len_cmp(text, text)
, FUNCTION 4 btequalimage(oid)
;
ALTER OPERATOR FAMILY len_fam USING btree ADD FUNCTION 1 (text, int) len_cmp_i(text, int)
, OPERATOR 3 |=| (text, int), FUNCTION 1 (int, text) len_cmp_it(int, text);
CREATE OPERATOR FAMILY len_hash_fam USING hash;
CREATE OPERATOR CLASS len_hash_ops FOR TYPE text USING hash FAMILY len_hash_fam AS OPERATOR 1 |=|, FUNCTION 1 len_hash(text);
CREATE OPERATOR CLASS part_hash_ops FOR TYPE int USING hash AS OPERATOR 1 =, FUNCTION 2 my_hash(int, bigint);
CREATE FUNCTION rev_cmp(int, int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT CASE WHEN $1 > $2 THEN -1 WHEN $1 < $2 THEN 1 ELSE 0 END';
CREATE OPERATOR CLASS rev_int_ops FOR TYPE int USING btree AS OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 ops.rev_cmp(int, int);
CREATE OPERATOR FAMILY lonely USING gin;
CREATE OPERATOR FAMILY lonely USING btree;
CREATE TYPE ver AS (major int, minor int);
CREATE FUNCTION ver_cmp(ver, ver) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT CASE WHEN ($1).major <> ($2).major THEN ($1).major - ($2).major ELSE ($1).minor - ($2).minor END';
CREATE FUNCTION ver_lt(ver, ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ops.ver_cmp($1, $2) < 0';
CREATE FUNCTION ver_eq(ver, ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ops.ver_cmp($1, $2) = 0';
CREATE OPERATOR <# (FUNCTION = ver_lt, LEFTARG = ver, RIGHTARG = ver);
CREATE OPERATOR =# (FUNCTION = ver_eq, LEFTARG = ver, RIGHTARG = ver, COMMUTATOR = =#);
CREATE OPERATOR CLASS ver_ops
DEFAULT
 FOR TYPE ver USING btree AS OPERATOR 1 <#, OPERATOR 3 =#, FUNCTION 1 ver_cmp(ver, ver);
CREATE TYPE ver_range AS RANGE (SUBTYPE = ver, SUBTYPE_OPCLASS = ver_ops);
CREATE TABLE words (w text NOT NULL, n int, v ver, vr ver_range,
EXCLUDE USING btree (w len_ops WITH |=|, n WITH =) WHERE (n > 0)
);
CREATE INDEX words_len ON words (w len_ops
DESC, w
);
CREATE INDEX words_hash ON words USING hash (w len_hash_ops);
CREATE UNIQUE INDEX words_rev ON words (n rev_int_ops
) NULLS NOT DISTINCT;
CREATE INDEX words_ver ON words (v ver_ops);
CREATE INDEX words_vr ON words USING gist (vr);
CREATE TABLE hp (k int NOT NULL, t text) PARTITION BY HASH (k part_hash_ops);
CREATE TABLE hp0 PARTITION OF hp FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE hp1 PARTITION OF hp FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE rp (n int NOT NULL, t text) PARTITION BY RANGE (n rev_int_ops);
CREATE TABLE rp0 PARTITION OF rp FOR VALUES FROM (100) TO (0);
CREATE TABLE rp1 PARTITION OF rp FOR VALUES FROM (0) TO (-100);
CREATE VIEW sorted AS SELECT w, n FROM words ORDER BY w USING
|>|;
COMMENT ON OPERATOR CLASS len_ops USING btree IS 'by length';
COMMENT ON OPERATOR FAMILY lonely USING
gin IS 'still nothing in it';
