CREATE SCHEMA k;
CREATE COLLATION k.main (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION k.sec (provider = icu, locale = 'en', deterministic = false);
CREATE COLLATION k.gone (provider = libc, lc_collate = 'C', lc_ctype = 'C.utf8');
CREATE DOMAIN k.word AS text COLLATE
    k.main
    CHECK (VALUE <> '' COLLATE "C");
CREATE TYPE k.entry AS (key text COLLATE k.main, val text COLLATE
    k.gone
);
CREATE TYPE k.trange AS RANGE (subtype = text, collation =
    k.gone
);
CREATE TABLE k.countries (name text COLLATE k.main PRIMARY KEY, iso char(2) COLLATE "C" UNIQUE);
CREATE TABLE k.cities (
    name text COLLATE
    k.sec
    NOT NULL,
    country text COLLATE k.main NOT NULL REFERENCES k.countries ON UPDATE CASCADE,
    w k.word,
    PRIMARY KEY (country, name),
    CONSTRAINT az CHECK (name COLLATE
    k.main
    > 'A')
);
CREATE TABLE k.people (name text COLLATE k.gone NOT NULL, id integer NOT NULL) PARTITION BY RANGE (name);
CREATE TABLE k.people_am PARTITION OF k.people FOR VALUES FROM (MINVALUE) TO ('n');
CREATE TABLE k.people_nz PARTITION OF k.people FOR VALUES FROM ('n') TO (MAXVALUE);
CREATE UNIQUE INDEX people_u ON k.people (name, id);
CREATE INDEX cities_lower ON k.cities (lower(name COLLATE
    k.gone
) text_pattern_ops);
CREATE INDEX cities_w ON k.cities (w COLLATE "C");
CREATE TABLE k.spans (r k.trange, EXCLUDE USING gist (r WITH &&));
CREATE VIEW k.sorted AS SELECT name, country COLLATE
    k.gone
    AS c FROM k.cities ORDER BY name COLLATE
    "de-x-icu";
CREATE MATERIALIZED VIEW k.initials AS SELECT left(name, 1) COLLATE k.main AS i, count(*) AS n FROM k.cities GROUP BY 1;
CREATE UNIQUE INDEX initials_i ON k.initials (i);
CREATE FUNCTION k.same(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN (a COLLATE k.main) = b;
CREATE STATISTICS k.cs ON (lower(name)), country FROM k.cities;
CREATE TABLE k.items OF k.entry (PRIMARY KEY (key));
COMMENT ON COLLATION k.main IS 'used nearly everywhere';
ALTER COLLATION k.sec OWNER TO pair_coll;
