CREATE EXTENSION btree_gist;
CREATE SCHEMA ev;
CREATE FUNCTION ev.tdiff(time, time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS 'SELECT extract(epoch FROM $1 - $2)::float8';
CREATE TYPE ev.timerange AS RANGE (subtype = time
);
CREATE TYPE ev.kind AS ENUM ('talk', 'concert', 'sport');
CREATE TABLE ev.venue (id int PRIMARY KEY, name text NOT NULL, cap int CHECK (cap > 0), open ev.timerange DEFAULT '[08:00,20:00)'
);
CREATE TABLE ev.event (id serial PRIMARY KEY, venue int NOT NULL REFERENCES ev.venue, kind ev.kind, on_day date, at ev.timerange);
ALTER TABLE ev.event ADD CONSTRAINT no_clash EXCLUDE USING gist (venue WITH =,
on_day WITH =, at WITH &&);
CREATE TABLE ev.seat (event int REFERENCES ev.event, no int, holder text, held_until timestamptz, PRIMARY KEY (event, no));
CREATE VIEW ev.free AS SELECT e.id, v.cap - count(s.*) AS free FROM ev.event e JOIN ev.venue v ON v.id = e.venue LEFT JOIN ev.seat s ON s.event = e.id
GROUP BY e.id, v.cap;
CREATE FUNCTION ev.hours(ev.timerange) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT extract(hour FROM upper($1) - lower($1))';
CREATE VIEW ev.program AS SELECT e.kind, e.on_day, ev.hours(e.at) AS h, f.free FROM ev.event e JOIN ev.free f USING (id) ORDER BY e.on_day
;
CREATE FUNCTION ev.book(e int, n int DEFAULT 1
) RETURNS SETOF ev.seat LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT * FROM ev.seat LIMIT n; END $$;
REVOKE ALL ON FUNCTION ev.book FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ev.book TO pair_app;
CREATE TABLE ev.price (event int REFERENCES ev.event, valid daterange, cents int, CONSTRAINT price_pos CHECK (cents >= 0));
CREATE INDEX price_valid ON ev.price USING gist (valid);
CREATE FUNCTION ev.merge_s(ev.timerange, ev.timerange) RETURNS ev.timerange LANGUAGE sql IMMUTABLE AS 'SELECT range_merge($1, $2)';
CREATE AGGREGATE ev.hull(ev.timerange) (SFUNC = ev.merge_s, STYPE = ev.timerange
);
CREATE MATERIALIZED VIEW ev.busy AS SELECT venue, on_day, ev.hull(at) AS h FROM ev.event GROUP BY venue, on_day;
CREATE INDEX busy_h ON ev.busy USING gist (h);
GRANT SELECT ON ev.program, ev.busy TO pair_ro;
GRANT USAGE ON TYPE ev.timerange TO pair_ro;
COMMENT ON TYPE ev.timerange IS 'time of day';
COMMENT ON CONSTRAINT no_clash ON ev.event IS 'one at a time';
CREATE RULE prog_del AS ON DELETE TO ev.program DO INSTEAD DELETE FROM ev.event WHERE kind = OLD.kind AND on_day = OLD.on_day;
