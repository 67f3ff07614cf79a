CREATE SCHEMA rng AUTHORIZATION k21_r1;
CREATE COLLATION rng.num (provider = icu, locale =
 'de-u-kn-true'
  );
CREATE FUNCTION rng.tdiff(x time, y time) RETURNS double precision LANGUAGE sql STRICT IMMUTABLE COST 3 PARALLEL SAFE AS 'SELECT EXTRACT(EPOCH FROM (x - y))::double precision';
ALTER FUNCTION rng.tdiff(time, time) OWNER TO k21_r1;
COMMENT ON FUNCTION rng.tdiff(time, time) IS 'difference';
CREATE TYPE rng.timerange AS RANGE (subtype = time, subtype_diff = rng.tdiff
, multirange_type_name = rng.times
);
ALTER TYPE rng.timerange OWNER TO k21_r1;
CREATE TYPE rng.strrange AS RANGE (subtype = text, collation = rng.num);
REVOKE ALL ON TYPE rng.strrange FROM PUBLIC;
GRANT USAGE ON TYPE rng.strrange TO k21_r2;
CREATE TABLE rng.slot (
  room integer,
  during rng.timerange NOT NULL,
  names rng.strrange,
  CONSTRAINT slot_no_overlap EXCLUDE USING gist (during WITH &&) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT slot_short CHECK (rng.tdiff(upper(during), lower(during)) < 7200)
);
COMMENT ON CONSTRAINT slot_no_overlap ON rng.slot IS 'one at a time';
CREATE TABLE rng.agenda (id integer PRIMARY KEY,
 free rng.times
);
GRANT SELECT (free) ON rng.agenda TO k21_r2;
CREATE INDEX agenda_free ON rng.agenda USING gist (free);
CREATE AGGREGATE rng.all_times(rng.timerange) (
  SFUNC = array_append, STYPE = rng.timerange[], INITCOND = '{}');
CREATE FUNCTION rng.free_at(a rng.agenda, t time) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT a.free @> t $$;
CREATE VIEW rng.v AS
  SELECT s.room, rng.all_times(s.during) AS all_t, range_agg(s.during) AS free FROM rng.slot s GROUP BY s.room;
GRANT SELECT ON rng.v TO k21_r2;
COMMENT ON COLUMN rng.v.free IS 'multirange column';
CREATE DOMAIN rng.short AS rng.timerange CHECK (NOT isempty(VALUE));
CREATE TABLE rng.shorts (s rng.short DEFAULT '[08:00,09:00)', ss rng.short[]);
CREATE OPERATOR rng.<-> (LEFTARG = time, RIGHTARG = time, FUNCTION = rng.tdiff);
COMMENT ON OPERATOR rng.<-> (time, time) IS 'apart';
CREATE INDEX slot_dist ON rng.slot ((lower(during) OPERATOR(rng.<->) '12:00'::time));
