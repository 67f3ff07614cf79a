CREATE TYPE address_t AS (street text, zip varchar(10), city text, country char(2));
CREATE TYPE person_t AS (id integer, name text, address address_t, email text);
CREATE TABLE musician OF person_t (id WITH OPTIONS PRIMARY KEY, name WITH OPTIONS NOT NULL);
CREATE TABLE sponsor OF person_t (PRIMARY KEY (id)
, UNIQUE (email)
);
CREATE TYPE section AS ENUM ('strings', 'woodwind', 'brass', 'percussion', 'keys');
CREATE TABLE instrument (name text PRIMARY KEY, section section NOT NULL
DEFAULT 'strings', transposition smallint NOT NULL DEFAULT 0
);
CREATE TABLE plays (musician_id integer REFERENCES musician ON DELETE CASCADE, instrument text REFERENCES instrument ON UPDATE CASCADE, chair smallint, PRIMARY KEY (musician_id, instrument)
, CONSTRAINT chair_uq UNIQUE (instrument, chair) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE work (id serial PRIMARY KEY, composer text NOT NULL, title text NOT NULL, 
duration interval, scoring jsonb CHECK (scoring IS NULL OR jsonb_typeof(scoring) = 'object'), catalogue text GENERATED ALWAYS AS (composer || ': ' || title) STORED
);
CREATE TABLE concert (id serial PRIMARY KEY, at 
timestamptz
NOT NULL, hall text NOT NULL, conductor text
, season text, cancelled boolean NOT NULL DEFAULT false
);
CREATE TABLE programme (concert_id integer REFERENCES concert ON DELETE CASCADE, pos smallint, work_id integer NOT NULL REFERENCES work, PRIMARY KEY (concert_id, pos));
CREATE TABLE rehearsal (id serial PRIMARY KEY, concert_id integer REFERENCES concert, at timestamp, tutti boolean
NOT NULL DEFAULT true, sections section[] 
);
CREATE TABLE absence (musician_id integer REFERENCES musician ON DELETE CASCADE, rehearsal_id integer REFERENCES rehearsal ON DELETE CASCADE, excused boolean NOT NULL DEFAULT false, PRIMARY KEY (musician_id, rehearsal_id));
CREATE VIEW roster AS SELECT i.section, i.name AS instrument, p.chair, m.name, (m.address).city 
, m.email
FROM plays p JOIN musician m ON m.id = p.musician_id JOIN instrument i ON i.name = p.instrument;
CREATE VIEW evening AS SELECT c.id, c.at, c.hall, 
sum(w.duration) AS duration, string_agg(w.catalogue, '; ' ORDER BY p.pos) AS works
FROM concert c JOIN programme p ON p.concert_id = c.id JOIN work w ON w.id = p.work_id 
WHERE NOT c.cancelled
GROUP BY c.id;
CREATE FUNCTION label(a address_t) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT concat_ws(', ', (a).street, 
(a).zip, 
(a).city) $$;
CREATE FUNCTION add_musician(p person_t) RETURNS void LANGUAGE sql AS $$ INSERT INTO musician SELECT (p).* $$;

