CREATE FUNCTION cat_s(text, text, text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT concat_ws($3, $1, $2) $$;
CREATE AGGREGATE cat(text, text) (SFUNC = cat_s, STYPE = text, INITCOND = '');
CREATE AGGREGATE cat(anycompatible) (SFUNC = array_append, STYPE = anycompatiblearray, INITCOND = '{}');
CREATE TABLE t (g integer, s text, sep text DEFAULT ';');
CREATE VIEW v AS SELECT g, cat(s, sep ORDER BY s DESC) FILTER (WHERE s <> '') AS l, cat(g) AS gs FROM t GROUP BY g;
CREATE FUNCTION all_s(integer) RETURNS text LANGUAGE sql STABLE BEGIN ATOMIC SELECT cat(s, '-') FROM t WHERE g = $1; END;
CREATE VIEW v2 AS SELECT all_s(g) AS x, gs FROM v;
COMMENT ON AGGREGATE cat(anycompatible) IS 'polymorphic';
