CREATE TYPE ver AS (maj int, min int);
CREATE FUNCTION ver_cmp(a ver, b ver) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE WHEN a.maj <> b.maj THEN sign(a.maj - b.maj)::int ELSE sign(a.min - b.min)::int END $$;
CREATE FUNCTION ver_lt(a ver, b ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ver_cmp(a,b) < 0';
CREATE FUNCTION ver_le(a ver, b ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ver_cmp(a,b) <= 0';
CREATE FUNCTION ver_eq(a ver, b ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ver_cmp(a,b) = 0';
CREATE FUNCTION ver_ge(a ver, b ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ver_cmp(a,b) >= 0';
CREATE FUNCTION ver_gt(a ver, b ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ver_cmp(a,b) > 0';
CREATE FUNCTION ver_compat(a ver, b ver) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT a.maj = b.maj AND a.min >= b.min';
CREATE OPERATOR <# (LEFTARG = ver, RIGHTARG = ver, FUNCTION = ver_lt, COMMUTATOR = >#
, NEGATOR = >=#, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR <=# (LEFTARG = ver, RIGHTARG = ver, FUNCTION = ver_le);
CREATE OPERATOR =# (LEFTARG = ver, RIGHTARG = ver, FUNCTION = ver_eq, COMMUTATOR = =#);
CREATE OPERATOR >=# (LEFTARG = ver, RIGHTARG = ver, FUNCTION = ver_ge);
CREATE OPERATOR ># (LEFTARG = ver, RIGHTARG = ver, FUNCTION = ver_gt);
CREATE OPERATOR ~># (LEFTARG = ver, RIGHTARG = ver, FUNCTION = ver_compat);
CREATE OPERATOR FAMILY ver_fam USING btree;
CREATE OPERATOR CLASS ver_ops FOR TYPE ver USING btree FAMILY ver_fam AS OPERATOR 1 <#, OPERATOR 2 <=#, OPERATOR 3 =#, OPERATOR 4 >=#, OPERATOR 5 >#, FUNCTION 1 ver_cmp(ver, ver);
CREATE FUNCTION ver_hash(v ver) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT hashint4(v.maj * 1000 + v.min)';
CREATE OPERATOR CLASS ver_hash_ops FOR TYPE ver USING hash AS OPERATOR 1 =#, FUNCTION 1 ver_hash(ver);
CREATE FUNCTION to_ver(text) RETURNS ver LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW(split_part($1,'.',1)::int, coalesce(nullif(split_part($1,'.',2), ''), '0')::int)::ver $$;
CREATE CAST (text AS ver) WITH FUNCTION
to_ver(text) AS ASSIGNMENT;
CREATE FUNCTION ver_txt(ver) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.maj || '.' || $1.min $$;
CREATE CAST (ver AS text) WITH FUNCTION ver_txt(ver);
CREATE TABLE release (pkg text, v ver, PRIMARY KEY (pkg, v));
CREATE INDEX release_v ON release (v ver_ops);
CREATE INDEX release_vh ON release USING hash (v ver_hash_ops);
CREATE VIEW modern AS SELECT pkg, v FROM release WHERE v >=# ROW(2,0)::ver;
