CREATE TYPE address_t AS (street text, city text, zip varchar(10)
);
CREATE TYPE person_t AS (id int, name text, home address_t, 
phones text[]
);
CREATE TABLE people OF person_t (PRIMARY KEY (id), name WITH OPTIONS NOT NULL DEFAULT 'anon'
);
CREATE TABLE old_people OF person_t;
ALTER TABLE old_people NOT OF;
CREATE FUNCTION fmt(a address_t) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a.street || E'\n' || a.zip || ' ' || a.city
$$;
CREATE VIEW labels AS SELECT id, name, fmt(home) AS label, (home).city FROM people;
CREATE DOMAIN adult AS person_t CHECK ((VALUE).id IS NOT NULL);
CREATE FUNCTION make(n text) RETURNS person_t LANGUAGE sql AS $$ SELECT ROW(1, n, NULL, NULL
)::person_t $$;
CREATE TABLE snapshots (at timestamptz, p person_t, hist address_t[]);
CREATE INDEX people_city ON people (((home).city));
