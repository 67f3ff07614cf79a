CREATE EXTENSION btree_gist;
CREATE TABLE room (id integer, who integer, during tstzrange, a timestamptz, b timestamptz, cancelled boolean DEFAULT false,
  CONSTRAINT no_overlap EXCLUDE USING gist (id WITH =, during WITH &&) WHERE (NOT cancelled),
  CONSTRAINT who_x EXCLUDE USING gist (who WITH <>, tstzrange(a, b, '[)') WITH &&) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT bt EXCLUDE (id WITH =) INCLUDE (who) WHERE (who > 3));
CREATE INDEX plain_i ON room USING gist (id, during);
CREATE UNIQUE INDEX uq ON room (who, id);
COMMENT ON CONSTRAINT no_overlap ON room IS 'no';
COMMENT ON INDEX no_overlap IS 'ix';
CREATE VIEW rv AS SELECT id, lower(during) AS l FROM room;
