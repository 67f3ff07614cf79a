CREATE SCHEMA fam;
CREATE OPERATOR FAMILY fam.num USING btree;
CREATE FUNCTION fam.cmp_i2n(integer, numeric) RETURNS integer LANGUAGE sql IMMUTABLE STRICT RETURN sign($1::numeric - $2)::integer;
CREATE FUNCTION fam.lt_i2n(integer, numeric) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT RETURN $1::numeric < $2;
CREATE OPERATOR fam.<~ (FUNCTION = fam.lt_i2n, LEFTARG = integer, RIGHTARG = numeric);
CREATE OPERATOR CLASS fam.rev_int FOR TYPE integer USING btree FAMILY fam.num AS
  OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 btint4cmp(integer, integer);
CREATE TABLE fam.t (k integer, n numeric);
CREATE INDEX t_rev ON fam.t (k fam.rev_int);
