CREATE SCHEMA cs;
CREATE TYPE cs.addr AS (street text, zip integer, city text COLLATE "C");
CREATE TYPE cs.person AS (name text, home cs.addr, others cs.addr[]);
CREATE TABLE cs.people (id integer, p cs.person, h cs.addr DEFAULT ROW('s', 1, 'c')::cs.addr);
CREATE INDEX people_city ON cs.people (((h).city));
CREATE VIEW cs.v AS SELECT (p).home.street AS s, ((p).others[1]).zip AS z FROM cs.people;
CREATE FUNCTION cs.city(cs.person) RETURNS text LANGUAGE sql IMMUTABLE RETURN (($1).home).city;
COMMENT ON COLUMN cs.addr.zip IS 'postal';
