-- polling institute with its own statistical aggregates
CREATE TABLE poll (id serial PRIMARY KEY, topic text NOT NULL, fielded daterange NOT NULL);
CREATE TABLE region (code text PRIMARY KEY, weight numeric NOT NULL DEFAULT 1);
CREATE TABLE answer (poll int REFERENCES poll, respondent int, region text REFERENCES region, score numeric, asked date
, mode text NOT NULL DEFAULT 'phone'
, PRIMARY KEY (poll, respondent));
CREATE TYPE wstate AS (s numeric, w numeric);
CREATE FUNCTION w_acc(st wstate, v numeric, w numeric) RETURNS wstate IMMUTABLE LANGUAGE sql AS $$ SELECT ROW((st).s + v * w, (st).w + w)::wstate $$;
CREATE FUNCTION w_inv(st wstate, v numeric, w numeric) RETURNS wstate IMMUTABLE LANGUAGE sql AS $$ SELECT ROW((st).s - v * w, (st).w - w)::wstate $$;
CREATE FUNCTION w_comb(a wstate, b wstate) RETURNS wstate IMMUTABLE LANGUAGE sql AS $$ SELECT ROW((a).s + (b).s, (a).w + (b).w)::wstate $$;
CREATE FUNCTION w_fin(st wstate) RETURNS numeric IMMUTABLE LANGUAGE sql AS $$ SELECT
round((st).s / nullif((st).w, 0), 4)
 $$;
CREATE AGGREGATE wavg(v numeric, w numeric) (SFUNC = w_acc, STYPE = wstate, FINALFUNC = w_fin, INITCOND = '(0,0)', COMBINEFUNC = w_comb,
  MSFUNC = w_acc, MINVFUNC = w_inv, MSTYPE = wstate, MFINALFUNC = w_fin, MINITCOND = '(0,0)', PARALLEL = RESTRICTED
);
COMMENT ON AGGREGATE wavg(numeric, numeric) IS 'weighted mean';
CREATE AGGREGATE product(numeric) (SFUNC = numeric_mul, STYPE = numeric);
CREATE AGGREGATE product(float8) (SFUNC = float8mul, STYPE = float8, SSPACE = 16);
CREATE FUNCTION os_fin(numeric[], numeric) RETURNS numeric IMMUTABLE LANGUAGE sql AS $$ SELECT percentile_cont($2::float8) WITHIN GROUP (ORDER BY x)::numeric FROM unnest($1) x $$;
CREATE AGGREGATE pctl(numeric ORDER BY numeric) (SFUNC = array_append, STYPE = numeric[], FINALFUNC = os_fin
);
CREATE AGGREGATE my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = dense_rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE AGGREGATE longest(text) (SFUNC = text_larger, STYPE = text, SORTOP = >);
CREATE FUNCTION cat(text, text, text DEFAULT '; ') RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT concat_ws($3, $1, $2) $$;
CREATE FUNCTION cat2(text, text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT concat_ws(
' | '
, $1, $2) $$;
CREATE AGGREGATE joined(text) (SFUNC = cat2, STYPE = text);
CREATE FUNCTION first_sf(anyelement, anyelement) RETURNS anyelement IMMUTABLE STRICT LANGUAGE sql AS 'SELECT $1';
CREATE AGGREGATE first(anyelement) (SFUNC = first_sf, STYPE = anyelement
, PARALLEL = SAFE
);
CREATE VIEW result AS SELECT a.poll, wavg(a.score, r.weight) AS mean, pctl(0.5) WITHIN GROUP (ORDER BY a.score) AS median, first(a.region ORDER BY a.asked) AS f
, product(a.score) AS p
 FROM answer a JOIN region r ON r.code = a.region GROUP BY a.poll;
CREATE VIEW moving AS SELECT poll, asked, wavg(score, 1.0) OVER (PARTITION BY poll ORDER BY asked ROWS BETWEEN
6
 PRECEDING AND CURRENT ROW) AS m FROM answer;
CREATE MATERIALIZED VIEW regions AS SELECT joined(code) AS codes, longest(code) AS l FROM region;
