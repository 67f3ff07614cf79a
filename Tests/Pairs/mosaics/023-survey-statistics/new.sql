CREATE SCHEMA survey;
CREATE SCHEMA stat;
CREATE TYPE survey.scale AS ENUM ('strongly disagree', 'disagree', 'neutral', 'agree', 'strongly agree');
CREATE TYPE stat.moments AS (n bigint, m1 float8, m2 float8);
ALTER TYPE stat.moments ADD ATTRIBUTE m3 float8;
CREATE TYPE stat.ci AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE TYPE stat.summary AS (mean float8, conf stat.ci, parts stat.moments[]);

CREATE FUNCTION stat.moments_acc(s stat.moments, x float8) RETURNS stat.moments LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
'SELECT ROW(coalesce((s).n, 0) + 1, coalesce((s).m1, 0) + x, coalesce((s).m2, 0) + x * x, coalesce((s).m3, 0) + x ^ 3)::stat.moments';
CREATE FUNCTION stat.moments_var(s stat.moments) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT ((s).m2 - (s).m1 ^ 2 / (s).n) / nullif((s).n - 1, 0)';
CREATE AGGREGATE stat.variance(float8) (SFUNC = stat.moments_acc, STYPE = stat.moments, FINALFUNC = stat.moments_var);
CREATE FUNCTION stat.moments_skew(s stat.moments) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT (s).m3 / nullif((s).n, 0)';
CREATE FUNCTION stat.moments_merge(a stat.moments, b stat.moments) RETURNS stat.moments LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ROW((a).n + (b).n, (a).m1 + (b).m1, (a).m2 + (b).m2, (a).m3 + (b).m3)::stat.moments;
CREATE AGGREGATE stat.skew(float8) (SFUNC = stat.moments_acc, STYPE = stat.moments, FINALFUNC = stat.moments_skew, COMBINEFUNC = stat.moments_merge, PARALLEL = SAFE);

CREATE FUNCTION stat.collect(a float8[], x float8) RETURNS float8[] LANGUAGE sql IMMUTABLE AS 'SELECT a || x';
CREATE FUNCTION stat.nth(a float8[], n int) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT x FROM unnest(a) x ORDER BY x OFFSET n - 1 LIMIT 1';
CREATE AGGREGATE stat.nth_smallest(int ORDER BY float8) (SFUNC = stat.collect, STYPE = float8[], INITCOND = '{}', FINALFUNC = stat.nth
, FINALFUNC_MODIFY = SHAREABLE
);
CREATE FUNCTION stat.trimmed(a float8[], cut float8) RETURNS stat.summary LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  r stat.summary;
  lo float8 := stat.nth(a, 1 + floor(cut * cardinality(a))::int);
  hi float8 := stat.nth(a, cardinality(a) - floor(cut * cardinality(a))::int);
BEGIN
  SELECT avg(x) INTO r.mean FROM unnest(a) x WHERE x BETWEEN lo AND hi;
  r.conf := stat.ci(lo, hi, '[]');
  RETURN r;
END $$;
CREATE AGGREGATE stat.trimmed_mean(float8 ORDER BY float8) (SFUNC = stat.collect, STYPE = float8[], INITCOND = '{}', FINALFUNC = stat.trimmed);
COMMENT ON AGGREGATE stat.trimmed_mean(float8 ORDER BY float8) IS 'argument is the share cut on each side';
CREATE AGGREGATE stat.my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE AGGREGATE stat.my_pct(fraction float8 ORDER BY val anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
COMMENT ON AGGREGATE stat.my_pct(float8 ORDER BY anyelement) IS 'as percentile_disc';

CREATE TABLE survey.wave (wave_id smallint PRIMARY KEY, field daterange NOT NULL, title text);
CREATE TABLE survey.respondent (
    respondent_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    birth_year smallint,
    sex char(1),
    region text,
    weight double precision NOT NULL DEFAULT 1
);
CREATE TABLE survey.answer (
    respondent_id bigint NOT NULL REFERENCES survey.respondent,
    wave_id smallint NOT NULL REFERENCES survey.wave,
    item text NOT NULL,
    scale survey.scale,
    value double precision,
    PRIMARY KEY (respondent_id, wave_id, item)
);
CREATE INDEX answer_item ON survey.answer (item, wave_id);
CREATE STATISTICS survey.resp_stat (dependencies, mcv) ON sex, region, birth_year FROM survey.respondent;
CREATE STATISTICS survey.resp_age ON ((birth_year / 10)), (lower(region)) FROM survey.respondent;
ALTER STATISTICS survey.resp_age SET STATISTICS 77;
COMMENT ON STATISTICS survey.resp_age IS 'decades';
ALTER STATISTICS survey.resp_age OWNER TO um_owner;
CREATE MATERIALIZED VIEW survey.item_stats AS SELECT item, wave_id, stat.variance(value) AS var, stat.skew(value) AS skew, stat.nth_smallest(2) WITHIN GROUP (ORDER BY value) AS second, (stat.trimmed_mean(0.1) WITHIN GROUP (ORDER BY value)).mean AS tmean FROM survey.answer GROUP BY item, wave_id WITH NO DATA;
CREATE UNIQUE INDEX item_stats_uq ON survey.item_stats (wave_id, item);
CREATE VIEW survey.medians AS SELECT item, stat.my_pct(0.5) WITHIN GROUP (ORDER BY scale) AS median, mode() WITHIN GROUP (ORDER BY scale) AS mode FROM survey.answer GROUP BY item;
CREATE VIEW survey.ranks AS SELECT item, stat.my_rank(3.0::float8) WITHIN GROUP (ORDER BY value) AS r FROM survey.answer GROUP BY item;
CREATE FUNCTION survey.score(survey.scale) RETURNS int LANGUAGE sql IMMUTABLE STRICT RETURN CASE $1 WHEN 'strongly disagree' THEN -2 WHEN 'disagree' THEN -1 WHEN 'neutral' THEN 0 WHEN 'agree' THEN 1 ELSE 2 END;
CREATE CAST (survey.scale AS int) WITH FUNCTION survey.score(survey.scale) AS ASSIGNMENT;
CREATE INDEX answer_score ON survey.answer ((scale::int)) WHERE scale IS NOT NULL;
ALTER INDEX survey.answer_score ALTER COLUMN 1 SET STATISTICS 42;
