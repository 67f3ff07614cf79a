CREATE SCHEMA rng;
CREATE EXTENSION btree_gist WITH SCHEMA public;
CREATE FUNCTION rng.tdiff(a interval, b interval) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT EXTRACT(EPOCH FROM a - b)::float8 $$;
CREATE TYPE rng.timerange AS RANGE (SUBTYPE = interval, SUBTYPE_DIFF = rng.tdiff, MULTIRANGE_TYPE_NAME = rng.time_spans);
COMMENT ON TYPE rng.time_spans IS 'sets of spans';
CREATE TABLE rng.opening (
  shop int NOT NULL,
  dow int NOT NULL CHECK (dow BETWEEN 0 AND 6),
  hours rng.timerange NOT NULL,
  extra rng.time_spans DEFAULT rng.time_spans() NOT NULL,
  CONSTRAINT no_overlap EXCLUDE USING gist (shop WITH =, dow WITH =, hours WITH &&) WHERE (dow < 6) DEFERRABLE INITIALLY DEFERRED
);
CREATE FUNCTION rng.is_open(s int, d int, t interval) RETURNS boolean STABLE BEGIN ATOMIC
 SELECT EXISTS (SELECT 1 FROM rng.opening o WHERE o.shop = s AND o.dow = d AND (o.hours @> t OR o.extra @> t)); END;
CREATE VIEW rng.whole WITH (security_invoker = true) AS SELECT shop, range_agg(hours) AS all_hours, rng.is_open(shop, 1, '12 hours') AS open_monday_noon FROM rng.opening GROUP BY shop;
GRANT USAGE ON TYPE rng.timerange TO pg_monitor;
REVOKE USAGE ON TYPE rng.timerange FROM PUBLIC;
GRANT SELECT ON rng.whole TO PUBLIC;
CREATE INDEX opening_extra ON rng.opening USING gist (extra);

