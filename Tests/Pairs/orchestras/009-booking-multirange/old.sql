CREATE EXTENSION btree_gist;
CREATE SCHEMA res;
CREATE FUNCTION res.t_diff(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM (a - b))::float8 $$;
CREATE TYPE res.timerange AS RANGE (SUBTYPE = time, MULTIRANGE_TYPE_NAME = res.timemrange);
CREATE TABLE res.slot (id integer PRIMARY KEY, room integer NOT NULL, during res.timerange NOT NULL,
  EXCLUDE USING gist (room WITH =, during WITH &&));
CREATE FUNCTION res.free(room integer) RETURNS res.timemrange LANGUAGE sql STABLE
  AS $$ SELECT res.timemrange(res.timerange('08:00','18:00')) - coalesce(range_agg(during), '{}'::res.timemrange) FROM res.slot s WHERE s.room = $1 $$;
CREATE VIEW res.busy AS SELECT room, range_agg(during) AS m FROM res.slot GROUP BY room;
