CREATE SCHEMA e;
CREATE TYPE e.acc AS (n bigint, s numeric
);
CREATE FUNCTION e.acc_add(e.acc, numeric) RETURNS e.acc LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(($1).n + 1, ($1).s + $2
)::e.acc $$;
CREATE FUNCTION e.acc_avg(e.acc) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).s / nullif(($1).n, 0) $$;
CREATE AGGREGATE e.mean(numeric) (SFUNC = e.acc_add, STYPE = e.acc, FINALFUNC = e.acc_avg, INITCOND = '(0,0)');
CREATE FUNCTION e.os_trans(internal, "any") RETURNS internal LANGUAGE internal AS 'ordered_set_transition';
CREATE FUNCTION e.os_disc(internal, float8, anyelement) RETURNS anyelement LANGUAGE internal AS 'percentile_disc_final';
CREATE AGGREGATE e.pctl(float8 ORDER BY anyelement) (SFUNC = e.os_trans, STYPE = internal, FINALFUNC = e.os_disc, FINALFUNC_EXTRA);
CREATE TABLE e.meter (id int PRIMARY KEY, kind text NOT NULL, installed date);
CREATE TABLE e.usage (meter int REFERENCES e.meter, hour timestamptz, kwh numeric(
8,2
), PRIMARY KEY (meter, hour));
CREATE MATERIALIZED VIEW e.avg_use AS SELECT meter, e.mean(kwh) AS m FROM e.usage GROUP BY meter;
CREATE UNIQUE INDEX avg_use_meter ON e.avg_use (meter);
CREATE VIEW e.median AS SELECT meter, e.pctl(0.5) WITHIN GROUP (ORDER BY kwh) AS med
FROM e.usage GROUP BY meter;
CREATE VIEW e.dash AS SELECT m.id, a.m, d.med FROM e.meter m JOIN e.avg_use a ON a.meter = m.id JOIN e.median d ON d.meter = m.id;
GRANT SELECT ON e.dash TO pair_ro;
GRANT SELECT (m) ON e.avg_use TO pair_ro;
