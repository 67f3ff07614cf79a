CREATE FUNCTION mod_lt(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1) < abs($2)';
CREATE FUNCTION mod_le(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1) <= abs($2)';
CREATE FUNCTION mod_eq(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1) = abs($2)';
CREATE FUNCTION mod_ge(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1) >= abs($2)';
CREATE FUNCTION mod_gt(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1) > abs($2)';
CREATE FUNCTION mod_cmp(a integer, b integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT AS 'BEGIN RETURN abs(a) - abs(b); END';
CREATE FUNCTION mod_lt8(integer, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT abs($1) < abs($2)';
CREATE FUNCTION mod_cmp8(integer, bigint) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT sign(abs($1) - abs($2))::integer';
CREATE OPERATOR |<| (FUNCTION = mod_lt, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = |>|, RESTRICT = scalarltsel);
CREATE OPERATOR |<=| (FUNCTION = mod_le, LEFTARG = integer, RIGHTARG = integer);
CREATE OPERATOR |=| (FUNCTION = mod_eq, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = |=|, MERGES);
CREATE OPERATOR |>=| (FUNCTION = mod_ge, LEFTARG = integer, RIGHTARG = integer);
CREATE OPERATOR |>| (FUNCTION = mod_gt, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = |<|);
CREATE OPERATOR |<| (FUNCTION = mod_lt8, LEFTARG = integer, RIGHTARG = bigint);
CREATE OPERATOR FAMILY mod_fam USING btree;
CREATE OPERATOR CLASS mod_ops FOR TYPE integer USING btree FAMILY mod_fam AS
    OPERATOR 1 |<|, OPERATOR 2 |<=|, OPERATOR 3 |=|, OPERATOR 4 |>=|, OPERATOR 5 |>|, FUNCTION 1 mod_cmp(integer, integer), FUNCTION 4 btequalimage(oid);
ALTER OPERATOR FAMILY mod_fam USING btree ADD OPERATOR 1 |<| (integer, bigint), FUNCTION 1 (integer, bigint) mod_cmp8(integer, bigint);
CREATE TABLE nums (n integer, m integer, EXCLUDE USING btree (m mod_ops WITH |=|, n WITH =));
CREATE UNIQUE INDEX nums_n ON nums (n, m mod_ops);
CREATE TABLE hp (k integer) PARTITION BY HASH (k);
CREATE TABLE hp0 PARTITION OF hp FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE TABLE rp (k integer, j integer) PARTITION BY RANGE (j, k mod_ops);
CREATE TABLE rp0 PARTITION OF rp FOR VALUES FROM (0, 0) TO (100, 50);
COMMENT ON OPERATOR FAMILY mod_fam USING btree IS 'modulus, mixed';

