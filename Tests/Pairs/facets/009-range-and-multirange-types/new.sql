CREATE SCHEMA rng;
CREATE FUNCTION rng.time_subtype_diff(x time, y time) RETURNS float8 AS 'SELECT EXTRACT(EPOCH FROM (x - y))' LANGUAGE sql STRICT IMMUTABLE;
CREATE TYPE rng.timerange AS RANGE (subtype = time, subtype_diff = rng.time_subtype_diff, multirange_type_name = rng.timespans);
CREATE TYPE rng.textrange AS RANGE (subtype = text, collation = "POSIX", subtype_opclass = text_pattern_ops);
CREATE DOMAIN rng.working_hours AS rng.timerange CHECK (NOT isempty(VALUE));
CREATE TABLE rng.shop (id int PRIMARY KEY, opens rng.working_hours[], letters rng.textrange, 
breaks rng.timespans
);
CREATE INDEX shop_letters ON rng.shop USING gist (letters);
CREATE INDEX shop_breaks ON rng.shop USING gist (breaks);
CREATE VIEW rng.lunch AS SELECT id, lower(b) AS from_t, upper(b) AS to_t FROM rng.shop, unnest(breaks) b;
CREATE FUNCTION rng.covers(r rng.timerange, t time) RETURNS bool LANGUAGE sql IMMUTABLE RETURN t <@ r;
