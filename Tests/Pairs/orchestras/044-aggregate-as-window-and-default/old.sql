CREATE FUNCTION cat_s(text, text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT concat_ws(',', $1, $2) $$;
CREATE AGGREGATE cat(text) (SFUNC = cat_s, STYPE = text);
CREATE TABLE t (g integer, s text);
CREATE VIEW v AS SELECT g, cat(s ORDER BY s DESC) FILTER (WHERE s <> '') AS l FROM t GROUP BY g;
CREATE FUNCTION all_s(integer) RETURNS text LANGUAGE sql STABLE BEGIN ATOMIC SELECT cat(DISTINCT s) FROM t WHERE g = $1; END;
CREATE VIEW v2 AS SELECT all_s(g) AS x FROM v;
