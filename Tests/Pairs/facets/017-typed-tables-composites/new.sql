CREATE TYPE address_t AS (street text, city text, zip varchar(10)
, country char(2)
);
CREATE TYPE person_t AS (id int, name text, home address_t, 
phones varchar(20)[], born date
);
CREATE TABLE people OF person_t (PRIMARY KEY (id), name WITH OPTIONS NOT NULL DEFAULT 'anon'
, CHECK ((home).zip <> ''), born WITH OPTIONS DEFAULT '1970-01-01'
);
CREATE TABLE old_people OF person_t;
CREATE TABLE vip OF person_t (UNIQUE (name));
CREATE FUNCTION fmt(a address_t) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a.street || E'\n' || a.zip || ' ' || a.city
|| coalesce(', ' || a.country, '') $$;
CREATE VIEW labels AS SELECT id, name, fmt(home) AS label, (home).city FROM people;
CREATE DOMAIN adult AS person_t CHECK ((VALUE).id IS NOT NULL);
CREATE FUNCTION make(n text) RETURNS person_t LANGUAGE sql AS $$ SELECT ROW(1, n, NULL, NULL
, NULL
)::person_t $$;
CREATE TABLE snapshots (at timestamptz, p person_t, hist address_t[]);
CREATE INDEX people_city ON people (((home).city));
