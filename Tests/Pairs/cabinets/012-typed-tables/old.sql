CREATE SCHEMA ty;
CREATE TYPE ty.geo AS (lat real, lon real);
CREATE TYPE ty.place AS (id int, name text, pos ty.geo, zip char(5));
CREATE TABLE ty.home OF ty.place (id WITH OPTIONS PRIMARY KEY, name WITH OPTIONS NOT NULL DEFAULT 'home', CHECK ((pos).lat BETWEEN -90 AND 90));
CREATE TABLE ty.work OF ty.place (id WITH OPTIONS UNIQUE DEFAULT 5);
CREATE TABLE ty.free (id int, name text, pos ty.geo, zip char(5));
CREATE FUNCTION ty.near(p ty.place) RETURNS SETOF ty.place LANGUAGE sql STABLE AS $$ SELECT w.* FROM ty.work w WHERE (w.pos).lat > ((p).pos).lat $$;
CREATE VIEW ty.pairs AS SELECT h.id, n.name, (n.pos).lon AS lon FROM ty.home h, LATERAL ty.near(ROW(h.id, h.name, h.pos, h.zip)::ty.place) n;
CREATE VIEW ty.zips AS SELECT zip, count(*) AS n FROM ty.home GROUP BY zip;
COMMENT ON COLUMN ty.place.zip IS 'five digits';
GRANT SELECT ON ty.pairs TO pg_monitor;
GRANT INSERT ON ty.home TO pg_write_all_data;

