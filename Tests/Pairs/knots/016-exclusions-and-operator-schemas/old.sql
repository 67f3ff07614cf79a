-- exclusion constraints with operators of extensions outside of the search path
CREATE SCHEMA ext;
CREATE SCHEMA rooms;
CREATE EXTENSION btree_gist WITH SCHEMA ext;
CREATE EXTENSION cube WITH SCHEMA ext;
CREATE TABLE rooms.room (id integer PRIMARY KEY, tags integer[] NOT NULL DEFAULT '{}', shape ext.cube);
CREATE FUNCTION rooms.span(a timestamptz, b timestamptz) RETURNS tstzrange LANGUAGE sql IMMUTABLE
  AS $$ SELECT tstzrange(a, b, '[)') $$;
CREATE TABLE rooms.booking (
  room integer NOT NULL REFERENCES rooms.room,
  starts timestamptz NOT NULL,
  ends timestamptz NOT NULL,
  who text,
  void boolean DEFAULT false,
  CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, tstzrange(starts, ends) WITH &&) WHERE (NOT void),
  CONSTRAINT no_adjacent EXCLUDE USING gist (who WITH =, room WITH <>, rooms.span(starts, ends) WITH &&) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT one_start EXCLUDE USING btree (room WITH =, starts WITH =) INCLUDE (who)
);
CREATE INDEX room_tags ON rooms.room USING gin (tags);
CREATE INDEX room_shape ON rooms.room USING gist (shape ext.gist_cube_ops);
COMMENT ON CONSTRAINT no_overlap ON rooms.booking IS 'one party at a time';
COMMENT ON INDEX rooms.no_adjacent IS 'exclusion index';
ALTER TABLE rooms.booking ADD CONSTRAINT booking_order CHECK (starts < ends);
ALTER TABLE rooms.room ADD CONSTRAINT room_shapes EXCLUDE USING gist (shape WITH OPERATOR(ext.&&));
CREATE VIEW rooms.clash AS SELECT a.room, a.starts, b.starts AS other FROM rooms.booking a JOIN rooms.booking b ON a.room = b.room AND rooms.span(a.starts, a.ends) && rooms.span(b.starts, b.ends) AND a.starts < b.starts;
CREATE VIEW rooms.near AS SELECT a.id, b.id AS other, a.shape OPERATOR(ext.<->) b.shape AS dist FROM rooms.room a, rooms.room b WHERE a.shape OPERATOR(ext.<>) b.shape;
