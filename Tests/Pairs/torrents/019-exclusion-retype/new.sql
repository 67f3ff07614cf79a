CREATE SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE TABLE room (id bigint, who text, during daterange, a date, b date, cancelled text DEFAULT 'no',
  CONSTRAINT no_overlap EXCLUDE USING gist (id WITH =, during WITH &&) WHERE (cancelled = 'no') DEFERRABLE,
  CONSTRAINT who_x EXCLUDE USING gist (id WITH OPERATOR(pg_catalog.=), who WITH =, daterange(a, b, '[]') WITH -|-),
  CONSTRAINT uq EXCLUDE USING gist (id WITH =) INCLUDE (a) WHERE (who > 'c'));
CREATE INDEX plain_i ON room USING gist (id, during range_ops);
CREATE UNIQUE INDEX bt ON room (who, id);
COMMENT ON CONSTRAINT no_overlap ON room IS 'no';
COMMENT ON INDEX no_overlap IS 'ix';
CREATE VIEW rv AS SELECT id, lower(during) AS l FROM room;
