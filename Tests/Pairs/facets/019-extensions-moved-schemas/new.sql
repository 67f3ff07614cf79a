CREATE SCHEMA ext; CREATE SCHEMA x2;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA x2;
CREATE EXTENSION pgcrypto SCHEMA ext;
CREATE EXTENSION cube SCHEMA x2; CREATE EXTENSION earthdistance SCHEMA x2;
CREATE TABLE people (id uuid PRIMARY KEY DEFAULT 
ext.gen_random_uuid()
, email ext.citext UNIQUE, attrs 
ext.hstore
 NOT NULL DEFAULT '', name text
, pos x2.cube
);
CREATE INDEX people_name ON people USING gin (name 
x2.gin_trgm_ops
);
CREATE INDEX people_attrs ON people USING gist (attrs 
ext.gist_hstore_ops(siglen = 64)
);
CREATE VIEW people_flat AS SELECT id, email, attrs 
OPERATOR(ext.->) 'city'
 AS city FROM people;
CREATE FUNCTION similar_people(n text) RETURNS SETOF people LANGUAGE sql STABLE SET search_path = public, 
ext, x2
 AS $$ SELECT * FROM people WHERE name % n $$;
