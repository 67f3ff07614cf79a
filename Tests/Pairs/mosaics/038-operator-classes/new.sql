CREATE SCHEMA o;
SET search_path = o, public;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE TYPE o.cplx AS (r float8, i float8);
CREATE FUNCTION absv(cplx) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS
  'SELECT abs(($1).r) + abs(($1).i)';
CREATE FUNCTION lt(cplx, cplx) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.absv($1) < o.absv($2)';
CREATE FUNCTION le(cplx, cplx) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.absv($1) <= o.absv($2)';
CREATE FUNCTION eq(cplx, cplx) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.absv($1) = o.absv($2)';
CREATE FUNCTION ge(cplx, cplx) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.absv($1) >= o.absv($2)';
CREATE FUNCTION gt(cplx, cplx) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.absv($1) > o.absv($2)';
CREATE FUNCTION cmp(cplx, cplx) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT sign(o.absv($1) - o.absv($2))::int';
CREATE FUNCTION cmpf(cplx, float8) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT sign(o.absv($1) - $2)::int';
CREATE FUNCTION ltf(cplx, float8) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.absv($1) < $2';
CREATE FUNCTION eqf(cplx, float8) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT o.absv($1) = $2';
CREATE FUNCTION hsh(cplx) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT hashfloat8(o.absv($1))';
CREATE FUNCTION hshx(cplx, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS 'SELECT hashfloat8extended(o.absv($1), $2)';
CREATE OPERATOR #< (FUNCTION = lt, LEFTARG = cplx, RIGHTARG = cplx, COMMUTATOR = #>, NEGATOR = #>=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR #<= (FUNCTION = le, LEFTARG = cplx, RIGHTARG = cplx, COMMUTATOR = #>=, NEGATOR = #>
, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR #= (FUNCTION = eq, LEFTARG = cplx, RIGHTARG = cplx, COMMUTATOR = #=, MERGES
, HASHES, RESTRICT = eqsel, JOIN = eqjoinsel
);
CREATE OPERATOR #>= (FUNCTION = ge, LEFTARG = cplx, RIGHTARG = cplx, COMMUTATOR = #<=, NEGATOR = #<);
CREATE OPERATOR #> (FUNCTION = gt, LEFTARG = cplx, RIGHTARG = cplx, COMMUTATOR = #<, NEGATOR = #<=);
CREATE OPERATOR #< (FUNCTION = ltf, LEFTARG = cplx, RIGHTARG = float8);
CREATE OPERATOR #= (FUNCTION = eqf, LEFTARG = cplx, RIGHTARG = float8);
CREATE FUNCTION dist(cplx, cplx) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs(o.absv($1) - o.absv($2))';
CREATE OPERATOR <-> (FUNCTION = dist, LEFTARG = cplx, RIGHTARG = cplx, COMMUTATOR = <->);
CREATE OPERATOR FAMILY cplx_fam USING btree;
CREATE OPERATOR FAMILY empty_fam USING
gin;
CREATE OPERATOR CLASS cplx_ops FOR TYPE cplx USING btree FAMILY cplx_fam AS
  OPERATOR 1 #<, OPERATOR 2 #<=, OPERATOR 3 #=, OPERATOR 4 #>=, OPERATOR 5 #>, FUNCTION 1 cmp(cplx, cplx);
ALTER OPERATOR FAMILY cplx_fam USING btree ADD OPERATOR 1 #< (cplx, float8), OPERATOR 3 #= (cplx, float8), FUNCTION 1 (cplx, float8) cmpf(cplx, float8);
CREATE OPERATOR CLASS cplx_rev FOR TYPE cplx USING btree AS
OPERATOR 1 #>, OPERATOR 2 #>=, OPERATOR 3 #=, OPERATOR 4 #<=, OPERATOR 5 #<, FUNCTION 1 cmp(cplx, cplx);
CREATE OPERATOR CLASS cplx_hash DEFAULT FOR TYPE cplx USING hash AS OPERATOR 1 #=, FUNCTION 1 hsh(cplx), FUNCTION 2 hshx(cplx, bigint);
CREATE OPERATOR CLASS text_len FOR TYPE text USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 bttextcmp(text, text), FUNCTION 2 bttextsortsupport(internal);
CREATE TABLE t (id int PRIMARY KEY, c cplx, d cplx, room int, n varchar);
CREATE INDEX t_c ON t (c cplx_ops DESC);
CREATE UNIQUE INDEX t_d ON t (d cplx_rev);
CREATE INDEX t_n ON t (n text_len DESC NULLS LAST);
CREATE INDEX t_abs ON t (absv(c)) WHERE (c #< d);
CREATE INDEX t_h ON t USING hash (c);
CREATE VIEW near AS SELECT a.id, b.id AS other, a.c <-> b.c AS dist FROM t a JOIN t b ON a.c #= b.c;
ALTER TABLE t ADD CONSTRAINT no_eq EXCLUDE USING
btree (d cplx_rev WITH #=) WHERE (room > 0);
ALTER OPERATOR CLASS cplx_ops USING btree OWNER TO um_owner;
ALTER OPERATOR FAMILY empty_fam USING gin OWNER TO um_owner;
ALTER OPERATOR <-> (cplx, cplx) OWNER TO um_owner;
COMMENT ON OPERATOR CLASS cplx_ops USING btree IS 'by absolute value';
COMMENT ON OPERATOR #< (cplx, float8) IS
'against a number';
