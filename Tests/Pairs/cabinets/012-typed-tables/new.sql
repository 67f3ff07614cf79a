CREATE SCHEMA ty;
CREATE TYPE ty.geo AS (lat double precision, lon double precision, alt real);
CREATE TYPE ty.place AS (id bigint, title text, pos ty.geo, country text);
CREATE TABLE ty.home OF ty.place (id WITH OPTIONS PRIMARY KEY, title WITH OPTIONS DEFAULT 'castle', CHECK ((pos).lat BETWEEN -90 AND 90), CHECK ((pos).alt > 0));
CREATE TABLE ty.work (id bigint GENERATED ALWAYS AS IDENTITY, title text, pos ty.geo, country text);
CREATE TABLE ty.free OF ty.place (country WITH OPTIONS NOT NULL);
CREATE FUNCTION ty.near(p ty.place) RETURNS SETOF ty.place LANGUAGE sql STABLE ROWS 10 AS $$ SELECT w.* FROM ty.free w WHERE (w.pos).lat > ((p).pos).lat $$;
CREATE VIEW ty.pairs AS SELECT h.id, n.title AS name, (n.pos).lon AS lon, (n.pos).alt AS alt FROM ty.home h, LATERAL ty.near(ROW(h.id, h.title, h.pos, h.country)::ty.place) n;
CREATE VIEW ty.zips AS SELECT country AS zip, count(*) AS n FROM ty.home GROUP BY country;
COMMENT ON COLUMN ty.place.country IS 'iso code';
CREATE INDEX free_alt ON ty.free (((pos).alt)) WHERE title <> '';
GRANT SELECT ON ty.pairs TO pg_monitor;
GRANT INSERT ON ty.home TO pg_write_all_data;

