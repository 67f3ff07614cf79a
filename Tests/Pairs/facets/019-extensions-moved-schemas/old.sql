CREATE SCHEMA ext; CREATE SCHEMA x2;
CREATE EXTENSION hstore SCHEMA public;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE EXTENSION "uuid-ossp" SCHEMA public;
CREATE TABLE people (id uuid PRIMARY KEY DEFAULT 
uuid_generate_v4()
, email ext.citext UNIQUE, attrs 
hstore
 NOT NULL DEFAULT '', name text
);
CREATE INDEX people_name ON people USING gin (name 
ext.gin_trgm_ops
);
CREATE INDEX people_attrs ON people USING gist (attrs 
gist_hstore_ops(siglen = 32)
);
CREATE VIEW people_flat AS SELECT id, email, attrs 
-> 'city'
 AS city FROM people;
CREATE FUNCTION similar_people(n text) RETURNS SETOF people LANGUAGE sql STABLE SET search_path = public, 
ext
 AS $$ SELECT * FROM people WHERE name % n $$;
