CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
CREATE SCHEMA addr;
CREATE COLLATION addr.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION addr.names (provider = icu, locale = 'de');
CREATE FUNCTION addr.norm(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT lower(public.unaccent('public.unaccent', $1)) $$;
CREATE DOMAIN addr.login AS text COLLATE addr.ci CHECK (length(VALUE) >= 3);
CREATE TABLE addr.person (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login addr.login UNIQUE,
    last text COLLATE addr.names NOT NULL,
    first text COLLATE addr.names
);
CREATE INDEX person_sort ON addr.person (last, first);
CREATE INDEX person_trgm ON addr.person USING gin (addr.norm(last) gin_trgm_ops);
CREATE INDEX person_prefix ON addr.person (last COLLATE "C" text_pattern_ops);
CREATE TABLE addr.street (id serial PRIMARY KEY, name text NOT NULL, zip varchar(10) COLLATE "C" NOT NULL
    , UNIQUE (name, zip)
);
CREATE TABLE addr.lives (person_id integer REFERENCES addr.person ON DELETE CASCADE, street_id integer REFERENCES addr.street, house varchar(8)
    , PRIMARY KEY (person_id, street_id));
CREATE VIEW addr.phonebook AS SELECT p.last, p.first, s.name || ' ' || l.house AS street FROM addr.person p JOIN addr.lives l ON l.person_id = p.id JOIN addr.street s ON s.id = l.street_id
    ORDER BY p.last, p.first;
CREATE FUNCTION addr.find(q text) RETURNS SETOF addr.person LANGUAGE sql STABLE AS $$ SELECT * FROM addr.person WHERE addr.norm(last) % addr.norm(q) $$;
GRANT USAGE ON SCHEMA addr TO addr_app;
GRANT SELECT ON addr.phonebook TO addr_app;
COMMENT ON COLLATION addr.names IS 'DIN 5007-2';
