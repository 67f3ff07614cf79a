CREATE SCHEMA st;
CREATE TYPE st.acc AS (n bigint, s double precision
);
CREATE FUNCTION st.acc_add(st.acc, double precision) RETURNS st.acc LANGUAGE sql IMMUTABLE AS $$
 SELECT CASE WHEN $2 IS NULL THEN $1 ELSE ROW($1.n + 1, $1.s + $2)::st.acc END
$$;
CREATE FUNCTION st.acc_sub(st.acc, double precision) RETURNS st.acc LANGUAGE sql IMMUTABLE AS $$
 SELECT CASE WHEN $2 IS NULL THEN $1 ELSE ROW($1.n - 1, $1.s - $2)::st.acc END
$$;
CREATE FUNCTION st.acc_merge(st.acc, st.acc) RETURNS st.acc LANGUAGE sql IMMUTABLE STRICT AS $$
 SELECT ROW($1.n + $2.n, $1.s + $2.s)::st.acc
$$;
CREATE FUNCTION st.acc_mean(st.acc) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$
  SELECT $1.s / nullif($1.n, 0)
$$;
CREATE AGGREGATE st.mean(double precision) (
  SFUNC = st.acc_add, STYPE = st.acc,
  FINALFUNC = st.acc_mean,
 INITCOND = '(0,0)'
);
CREATE FUNCTION st.pick(anyarray, anyelement) RETURNS anyarray LANGUAGE sql IMMUTABLE AS $$ SELECT array_append($1, $2) $$;
CREATE FUNCTION st.pick_final(anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $$
  SELECT x FROM unnest($1) x GROUP BY x ORDER BY count(*) DESC, x LIMIT 1
$$;
CREATE AGGREGATE st.most_common(anyelement) (SFUNC = st.pick, STYPE = anyarray, FINALFUNC = st.pick_final, INITCOND = '{}');
COMMENT ON AGGREGATE st.most_common(anyelement) IS
 'mode';
CREATE FUNCTION st.nth_final(double precision[], integer) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$
  SELECT (SELECT x FROM unnest($1) x ORDER BY x OFFSET $2 - 1 LIMIT 1)
$$;
CREATE FUNCTION st.nth_add(double precision[], double precision) RETURNS double precision[] LANGUAGE sql IMMUTABLE AS $$ SELECT array_append($1, $2) $$;
CREATE AGGREGATE st.nth(integer ORDER BY double precision) (
  SFUNC = st.nth_add, STYPE = double precision[], FINALFUNC = st.nth_final
);
CREATE AGGREGATE st.smallest(double precision) (SFUNC = float8smaller, STYPE = double precision
);
CREATE TABLE st.sample (
  sensor integer NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  v double precision,
  PRIMARY KEY (sensor, at)
);
CREATE VIEW st.summary AS
  SELECT sensor, st.mean(v) AS mean, st.most_common(sensor) AS m
  FROM st.sample GROUP BY sensor;
CREATE MATERIALIZED VIEW st.second AS
  SELECT sensor, st.nth(2) WITHIN GROUP (ORDER BY v) AS second FROM st.sample GROUP BY sensor;
CREATE INDEX second_sensor ON st.second (sensor);
GRANT SELECT ON st.summary TO PUBLIC;
REVOKE EXECUTE ON FUNCTION st.mean(double precision) FROM PUBLIC;
