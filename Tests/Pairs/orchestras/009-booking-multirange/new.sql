CREATE EXTENSION btree_gist;
CREATE SCHEMA res;
CREATE FUNCTION res.t_diff(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT extract(epoch FROM (a - b))::float8 $$;
CREATE TYPE res.timerange AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = res.t_diff, MULTIRANGE_TYPE_NAME = res.time_set);
CREATE TABLE res.slot (id integer PRIMARY KEY, room integer NOT NULL, during res.timerange NOT NULL, day date DEFAULT CURRENT_DATE NOT NULL, except_for res.time_set DEFAULT '{}'::res.time_set,
  CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, day WITH =, during WITH &&) WHERE (NOT isempty(during)) DEFERRABLE INITIALLY DEFERRED);
CREATE FUNCTION res.free(room integer, VARIADIC closed res.timerange[] DEFAULT '{}') RETURNS res.time_set LANGUAGE sql STABLE
  AS $$ SELECT res.time_set(res.timerange('08:00','18:00')) - coalesce(range_agg(during), '{}'::res.time_set) - res.time_set(VARIADIC closed) FROM res.slot s WHERE s.room = $1 $$;
CREATE VIEW res.busy AS SELECT room, day, range_agg(during) AS m FROM res.slot GROUP BY room, day;
CREATE DOMAIN res.open_hours AS res.time_set CHECK (lower(VALUE) >= '06:00'::time);
COMMENT ON TYPE res.timerange IS 'hours within a day';
COMMENT ON CONSTRAINT no_overlap ON res.slot IS 'per day';
