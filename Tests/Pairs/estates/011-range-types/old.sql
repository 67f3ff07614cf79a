CREATE SCHEMA rng;
CREATE FUNCTION rng.time_diff(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM (a - b))
$$;
CREATE TYPE rng.timerange AS RANGE (SUBTYPE = time);
CREATE TYPE rng.textrange AS RANGE (SUBTYPE = text, COLLATION = "C");
CREATE TYPE rng.floatrange AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi
, MULTIRANGE_TYPE_NAME = rng.floats
);
CREATE DOMAIN rng.working_hours AS rng.timerange CHECK (VALUE <@ rng.timerange('06:00', '22:00'));
CREATE EXTENSION btree_gist;
CREATE TABLE rng.opening (shop int NOT NULL, dow smallint NOT NULL CHECK (dow BETWEEN 0 AND 6), hours rng.working_hours NOT NULL, EXCLUDE USING gist (shop WITH =, dow WITH =, hours WITH &&)
);
CREATE TABLE rng.price_band (id int PRIMARY KEY, band rng.floatrange NOT NULL, names rng.textrange
);
CREATE FUNCTION rng.open_at(s int, t timestamp) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT FROM rng.opening WHERE shop = s AND dow = extract(dow FROM t) AND hours @> t::time) $$;
CREATE VIEW rng.hours AS SELECT shop, dow, range_agg(hours::rng.timerange) AS open FROM rng.opening GROUP BY 1, 2;
CREATE INDEX band_idx ON rng.price_band USING
  gist (band);

