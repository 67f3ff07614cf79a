CREATE EXTENSION btree_gist;
CREATE SCHEMA x;
CREATE TYPE x.ival AS (lo int, hi int);
CREATE FUNCTION x.rng(x.ival) RETURNS int4range LANGUAGE sql IMMUTABLE AS 'SELECT int4range(($1).lo, ($1).hi)';
CREATE FUNCTION x.hit(int4range, int4range) RETURNS boolean LANGUAGE
sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT $1 && $2 AND NOT isempty($1)';
CREATE FUNCTION x.near(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT lower($1) = lower($2)';
CREATE FUNCTION x.hash(text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT hashtext(lower($1))';
CREATE OPERATOR x.=~= (FUNCTION = x.near, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(x.=~=)
, HASHES, RESTRICT = eqsel, JOIN = eqjoinsel
);
CREATE OPERATOR CLASS x.near_ops FOR TYPE text USING hash AS OPERATOR 1 x.=~=, FUNCTION 1 x.hash(text);
CREATE OPERATOR x.&&& (FUNCTION = x.hit, LEFTARG = int4range, RIGHTARG = int4range, COMMUTATOR = OPERATOR(x.&&&)
, RESTRICT = areasel
);
CREATE TABLE x.booking (id int PRIMARY KEY, who text NOT NULL, i x.ival, r int4range,
 CONSTRAINT same_who EXCLUDE USING hash (who x.near_ops WITH OPERATOR(x.=~=)),
 CONSTRAINT olap EXCLUDE USING gist (x.rng(i) WITH &&, who WITH =)
WHERE (id > 0)
);
CREATE VIEW x.clash AS SELECT a.id, b.id AS other FROM x.booking a JOIN x.booking b ON a.who OPERATOR(x.=~=) b.who AND a.r OPERATOR(x.&&&) b.r;
COMMENT ON OPERATOR x.=~= (text, text) IS 'same in lower case';
COMMENT ON CONSTRAINT same_who ON x.booking IS 'one per person';
COMMENT ON OPERATOR CLASS x.near_ops USING hash IS 'near';
ALTER TABLE x.booking ADD CONSTRAINT ck CHECK (who OPERATOR(x.=~=) 'bob' OR id > 3);
CREATE INDEX near_i ON x.booking USING hash (who x.near_ops);
CREATE SCHEMA f;
CREATE TYPE f.semver AS (a int, b int);
CREATE FUNCTION f.key(f.semver) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ($1).a::bigint * 1000000 + ($1).b';
CREATE FUNCTION f.cmp(f.semver, f.semver) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT btint8cmp(f.key($1), f.key($2))';
CREATE FUNCTION f.cmpx(f.semver, bigint) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT btint8cmp(f.key($1), $2)';
CREATE FUNCTION f.lt(f.semver, f.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT f.key($1) < f.key($2)';
CREATE FUNCTION f.eq(f.semver, f.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT f.key($1) = f.key($2)';
CREATE FUNCTION f.gt(f.semver, f.semver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT f.key($1) > f.key($2)';
CREATE FUNCTION f.ltx(f.semver, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT f.key($1) < $2';
CREATE FUNCTION f.hash(f.semver) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT hashint8(f.key($1))';
CREATE OPERATOR f.< (FUNCTION = f.lt, LEFTARG = f.semver, RIGHTARG = f.semver, COMMUTATOR = OPERATOR(f.>));
CREATE OPERATOR f.> (FUNCTION = f.gt, LEFTARG = f.semver, RIGHTARG = f.semver, COMMUTATOR = OPERATOR(f.<));
CREATE OPERATOR f.= (FUNCTION = f.eq, LEFTARG = f.semver, RIGHTARG = f.semver, COMMUTATOR = OPERATOR(f.=), HASHES, MERGES);
CREATE OPERATOR f.< (FUNCTION = f.ltx, LEFTARG = f.semver, RIGHTARG = bigint);
CREATE OPERATOR FAMILY f.sv USING btree;
CREATE OPERATOR CLASS f.sv_ops
FOR TYPE f.semver USING btree FAMILY f.sv AS OPERATOR 1 f.<, OPERATOR 3 f.=, OPERATOR 5 f.>, FUNCTION 1 f.cmp(f.semver, f.semver);
ALTER OPERATOR FAMILY f.sv USING btree ADD OPERATOR 1 f.< (f.semver, bigint), FUNCTION 1 (f.semver, bigint) f.cmpx(f.semver, bigint);
CREATE OPERATOR CLASS f.sv_hash
DEFAULT
FOR TYPE f.semver USING hash AS OPERATOR 1 f.=, FUNCTION 1 f.hash(f.semver);
CREATE OPERATOR FAMILY f.loose2 USING gin;
CREATE TABLE f.rel (v f.semver NOT NULL, n text);
CREATE UNIQUE INDEX rel_v ON f.rel (v f.sv_ops);
CREATE INDEX rel_h ON f.rel USING hash (v f.sv_hash);
CREATE TYPE f.svr AS RANGE (SUBTYPE = f.semver, SUBTYPE_OPCLASS = f.sv_ops);
CREATE TABLE f.compat (r f.svr, EXCLUDE USING gist (r WITH &&));
CREATE TABLE f.part (v f.semver, x int) PARTITION BY RANGE (v f.sv_ops);
CREATE TABLE f.part_d PARTITION OF f.part DEFAULT;
CREATE FUNCTION f.later(f.semver, f.semver) RETURNS f.semver LANGUAGE sql IMMUTABLE STRICT AS 'SELECT CASE WHEN f.key($1) > f.key($2) THEN $1 ELSE $2 END';
CREATE AGGREGATE f.latest(f.semver) (SFUNC = f.later, STYPE = f.semver, SORTOP = OPERATOR(f.>));
