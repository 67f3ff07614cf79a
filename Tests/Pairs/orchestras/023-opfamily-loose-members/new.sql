CREATE SCHEMA fam;
CREATE OPERATOR FAMILY fam.num USING btree;
CREATE FUNCTION fam.cmp_i2n(integer, numeric) RETURNS integer LANGUAGE sql IMMUTABLE STRICT RETURN sign($1::numeric - $2)::integer;
CREATE FUNCTION fam.lt_i2n(integer, numeric) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT RETURN $1::numeric < $2;
CREATE FUNCTION fam.revcmp(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT RETURN btint4cmp($2, $1);
CREATE OPERATOR fam.<~ (FUNCTION = fam.lt_i2n, LEFTARG = integer, RIGHTARG = numeric, RESTRICT = scalarltsel);
ALTER OPERATOR FAMILY fam.num USING btree ADD OPERATOR 1 fam.<~ (integer, numeric), FUNCTION 1 (integer, numeric) fam.cmp_i2n(integer, numeric);
CREATE OPERATOR CLASS fam.rev_int FOR TYPE integer USING btree FAMILY fam.num AS
  OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 fam.revcmp(integer, integer), FUNCTION 4 btequalimage(oid);
CREATE OPERATOR CLASS fam.big FOR TYPE numeric USING btree FAMILY fam.num AS
  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 numeric_cmp(numeric, numeric);
CREATE TABLE fam.t (k integer, n numeric, EXCLUDE USING btree (k fam.rev_int WITH =));
CREATE INDEX t_rev ON fam.t (k fam.rev_int DESC, n fam.big);
COMMENT ON OPERATOR FAMILY fam.num USING btree IS 'mixed numbers';
