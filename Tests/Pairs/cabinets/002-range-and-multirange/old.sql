CREATE SCHEMA rng;
CREATE EXTENSION btree_gist WITH SCHEMA public;
CREATE FUNCTION rng.tdiff(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT EXTRACT(EPOCH FROM a - b)::float8 $$;
CREATE TYPE rng.timerange AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = rng.tdiff);
COMMENT ON TYPE rng.timerange IS 'hours of the day';
CREATE TABLE rng.opening (
  shop int NOT NULL,
  dow int NOT NULL CHECK (dow BETWEEN 0 AND 6),
  hours rng.timerange NOT NULL,
  extra rng.timemultirange DEFAULT rng.timemultirange(),
  CONSTRAINT no_overlap EXCLUDE USING gist (shop WITH =, dow WITH =, hours WITH &&)
);
CREATE FUNCTION rng.is_open(s int, d int, t time) RETURNS boolean STABLE BEGIN ATOMIC
 SELECT EXISTS (SELECT 1 FROM rng.opening o WHERE o.shop = s AND o.dow = d AND (o.hours @> t OR o.extra @> t)); END;
CREATE VIEW rng.whole AS SELECT shop, range_agg(hours) AS all_hours, rng.is_open(shop, 1, '12:00') AS open_monday_noon FROM rng.opening GROUP BY shop;
GRANT SELECT ON rng.whole TO PUBLIC;
CREATE INDEX opening_extra ON rng.opening USING gist (extra);

