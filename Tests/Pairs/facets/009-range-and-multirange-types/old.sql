CREATE SCHEMA rng;
CREATE FUNCTION rng.time_subtype_diff(x time, y time) RETURNS float8 AS 'SELECT EXTRACT(EPOCH FROM (x - y))' LANGUAGE sql STRICT IMMUTABLE;
CREATE TYPE rng.timerange AS RANGE (subtype = time);
CREATE TYPE rng.textrange AS RANGE (subtype = text, collation = "C");
CREATE DOMAIN rng.working_hours AS rng.timerange CHECK (NOT isempty(VALUE));
CREATE TABLE rng.shop (id int PRIMARY KEY, opens rng.working_hours[], letters rng.textrange, 
breaks rng.timerange
);
CREATE INDEX shop_letters ON rng.shop USING gist (letters);
CREATE VIEW rng.lunch AS SELECT id, lower(breaks) AS from_t, upper(breaks) AS to_t FROM rng.shop;
CREATE FUNCTION rng.covers(r rng.timerange, t time) RETURNS bool LANGUAGE sql IMMUTABLE RETURN t <@ r;
