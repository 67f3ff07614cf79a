CREATE TYPE address_t AS (street text, city text);
CREATE TYPE person_t AS (id integer, name text, address address_t);
CREATE TABLE musician OF person_t (id WITH OPTIONS PRIMARY KEY, name WITH OPTIONS NOT NULL);
CREATE TABLE sponsor OF person_t (PRIMARY KEY (id)
);
CREATE TYPE section AS ENUM ('strings', 'wood', 'brass', 'percussion');
CREATE TABLE instrument (name text PRIMARY KEY, section section NOT NULL
);
CREATE TABLE plays (musician_id integer REFERENCES musician ON DELETE CASCADE, instrument text REFERENCES instrument ON UPDATE CASCADE, chair smallint, PRIMARY KEY (musician_id, instrument)
);
CREATE TABLE work (id serial PRIMARY KEY, composer text NOT NULL, title text NOT NULL, 
minutes integer,
scoring text
);
CREATE TABLE concert (id serial PRIMARY KEY, at 
timestamp
NOT NULL, hall text NOT NULL, conductor text
);
CREATE TABLE programme (concert_id integer REFERENCES concert ON DELETE CASCADE, pos smallint, work_id integer NOT NULL REFERENCES work, PRIMARY KEY (concert_id, pos));
CREATE TABLE rehearsal (id serial PRIMARY KEY, concert_id integer REFERENCES concert, at timestamp, tutti boolean
);
CREATE VIEW roster AS SELECT i.section, i.name AS instrument, p.chair, m.name, (m.address).city 
FROM plays p JOIN musician m ON m.id = p.musician_id JOIN instrument i ON i.name = p.instrument;
CREATE VIEW evening AS SELECT c.id, c.at, c.hall, 
sum(w.minutes) AS minutes, string_agg(w.composer || ': ' || w.title, '; ' ORDER BY p.pos) AS works
FROM concert c JOIN programme p ON p.concert_id = c.id JOIN work w ON w.id = p.work_id 
GROUP BY c.id;
CREATE FUNCTION label(a address_t) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT concat_ws(', ', (a).street, 
(a).city) $$;
CREATE FUNCTION add_musician(p person_t) RETURNS void LANGUAGE sql AS $$ INSERT INTO musician SELECT (p).* $$;

