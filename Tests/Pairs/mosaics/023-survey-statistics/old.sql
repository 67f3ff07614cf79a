CREATE SCHEMA survey;
CREATE SCHEMA stat;
CREATE TYPE survey.scale AS ENUM ('strongly disagree', 'disagree', 'neutral', 'agree', 'strongly agree');
CREATE TYPE stat.moments AS (n bigint, m1 float8, m2 float8);

CREATE FUNCTION stat.moments_acc(s stat.moments, x float8) RETURNS stat.moments LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
'SELECT ROW(coalesce((s).n, 0) + 1, coalesce((s).m1, 0) + x, coalesce((s).m2, 0) + x * x)::stat.moments';
CREATE FUNCTION stat.moments_var(s stat.moments) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT ((s).m2 - (s).m1 ^ 2 / (s).n) / nullif((s).n - 1, 0)';
CREATE AGGREGATE stat.variance(float8) (SFUNC = stat.moments_acc, STYPE = stat.moments, FINALFUNC = stat.moments_var);

CREATE FUNCTION stat.collect(a float8[], x float8) RETURNS float8[] LANGUAGE sql IMMUTABLE AS 'SELECT a || x';
CREATE FUNCTION stat.nth(a float8[], n int) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT x FROM unnest(a) x ORDER BY x OFFSET n - 1 LIMIT 1';
CREATE AGGREGATE stat.nth_smallest(int ORDER BY float8) (SFUNC = stat.collect, STYPE = float8[], INITCOND = '{}', FINALFUNC = stat.nth
);
CREATE AGGREGATE stat.my_pct(float8 ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);

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
CREATE STATISTICS survey.resp_stat ON sex, region FROM survey.respondent;
CREATE VIEW survey.item_stats AS SELECT item, wave_id, stat.variance(value) AS var, stat.nth_smallest(2) WITHIN GROUP (ORDER BY value) AS second FROM survey.answer GROUP BY item, wave_id;
CREATE VIEW survey.medians AS SELECT item, stat.my_pct(0.5) WITHIN GROUP (ORDER BY scale) AS median, mode() WITHIN GROUP (ORDER BY scale) AS mode FROM survey.answer GROUP BY item;
