CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
CREATE EXTENSION fuzzystrmatch;
CREATE SCHEMA addr;
CREATE COLLATION addr.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION addr.names (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION addr.sv FROM "sv-x-icu";
CREATE FUNCTION addr.norm(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT lower(public.unaccent('public.unaccent', $1)) $$;
CREATE DOMAIN addr.login AS text COLLATE addr.ci CHECK (length(VALUE) >= 3);
CREATE TABLE addr.person (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login addr.login UNIQUE,
    last text COLLATE addr.names NOT NULL,
    first text COLLATE addr.names
    , nick text COLLATE addr.sv
);
CREATE INDEX person_sort ON addr.person (last, first);
CREATE INDEX person_trgm ON addr.person USING gist (addr.norm(last) gist_trgm_ops (siglen = 32), addr.norm(first) gist_trgm_ops);
CREATE INDEX person_prefix ON addr.person (last COLLATE "C" text_pattern_ops);
CREATE INDEX person_sound ON addr.person (public.metaphone(last, 6));
CREATE TABLE addr.street (id serial PRIMARY KEY, name text NOT NULL, zip varchar(10) COLLATE "C" NOT NULL
    , UNIQUE (zip, name)
);
CREATE TABLE addr.lives (person_id integer REFERENCES addr.person ON DELETE CASCADE, street_id integer REFERENCES addr.street, house varchar(8)
    COLLATE addr.ci
    , PRIMARY KEY (person_id, street_id));
CREATE VIEW addr.phonebook AS SELECT p.last, p.first, s.name || ' ' || l.house AS street FROM addr.person p JOIN addr.lives l ON l.person_id = p.id JOIN addr.street s ON s.id = l.street_id
    ORDER BY p.last, p.first COLLATE "C" DESC;
CREATE FUNCTION addr.find(q text, min_sim real DEFAULT 0.3) RETURNS SETOF addr.person LANGUAGE sql STABLE ROWS 50 AS $$ SELECT * FROM addr.person WHERE similarity(addr.norm(last), addr.norm(q)) > min_sim $$;
GRANT USAGE ON SCHEMA addr TO addr_app;
GRANT SELECT ON addr.phonebook TO addr_app;
COMMENT ON COLLATION addr.names IS 'DIN 5007-2';
