CREATE SCHEMA sh;
CREATE DOMAIN sh.hour AS smallint CHECK (VALUE BETWEEN 0 AND
 24
);
CREATE FUNCTION sh.hour_diff(
 sh.hour, sh.hour
) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ($1 - $2)::double precision';
CREATE TYPE sh.hours AS RANGE (subtype = sh.hour
);
CREATE TYPE sh.shorts AS RANGE (subtype = smallint
);
CREATE TYPE sh.pair AS (d date, h sh.hours);
CREATE TYPE sh.pairs AS RANGE (subtype = sh.pair, multirange_type_name = "Pair Set");
CREATE DOMAIN sh.week AS int4multirange
  CONSTRAINT week_in CHECK (VALUE <@ int4multirange(int4range(0,
 168
  )));
CREATE TABLE sh.worker (
  id integer PRIMARY KEY,
  name text,
  avail sh.week NOT NULL DEFAULT '{[0,40)}',
 off daterange[],
  hours
 sh.hours
);
CREATE TABLE sh.shift (
  worker_id integer REFERENCES sh.worker,
  during tstzmultirange NOT NULL,
  sh sh.shorts
);
CREATE INDEX shift_during ON sh.shift USING gist (during
);
CREATE INDEX worker_avail ON sh.worker USING gist ((avail::int4multirange));
CREATE FUNCTION sh.total(tstzmultirange) RETURNS interval LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(sum(upper(r) - lower(r)), interval '0') FROM unnest($1) r
$$;
CREATE FUNCTION sh.widen(anyrange
) RETURNS anymultirange LANGUAGE sql IMMUTABLE AS $$ SELECT multirange($1) $$;
CREATE AGGREGATE sh.union_all(tstzmultirange) (SFUNC = multirange_union, STYPE = tstzmultirange
);
CREATE VIEW sh.load AS
  SELECT worker_id, sh.total(range_agg(r)) AS total
  FROM sh.shift, LATERAL unnest(during) r GROUP BY worker_id;
CREATE VIEW sh.firsts AS SELECT worker_id, lower(during) AS first, upper(during) AS last FROM sh.shift;
CREATE FUNCTION sh.cover(w sh.worker) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT isempty(w.avail::int4multirange)
$$;
CREATE FUNCTION sh.hset(
 h sh.hours
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT isempty(h) $$;
ALTER TABLE sh.shift ADD CONSTRAINT not_empty CHECK (NOT isempty(during)
);
ALTER TABLE sh.shift ADD CONSTRAINT no_two EXCLUDE USING gist (during WITH &&);
COMMENT ON TYPE sh.hours IS 'hours';
COMMENT ON COLUMN sh.worker.off IS 'days off';
REVOKE USAGE ON TYPE sh.shorts FROM PUBLIC;
GRANT SELECT ON sh.load TO PUBLIC;
CREATE MATERIALIZED VIEW sh.busy AS SELECT range_agg(r) AS m FROM sh.shift, LATERAL unnest(during) r;
