CREATE EXTENSION btree_gist;
CREATE EXTENSION pg_trgm;
CREATE TABLE booking (id integer, room integer, during tsrange, guest text, v varchar(30), n integer, attrs jsonb);
CREATE UNIQUE INDEX b_guest ON booking (guest) WHERE n IS NULL;
CREATE UNIQUE INDEX b_mix ON booking (lower(guest) text_pattern_ops, n NULLS FIRST) INCLUDE (room, v);
CREATE INDEX b_trgm ON booking USING gist (guest gist_trgm_ops (siglen = 64));
CREATE INDEX b_attrs ON booking USING gin (attrs jsonb_path_ops);
CREATE INDEX b_hash ON booking USING hash (guest);
CREATE INDEX b_spgist ON booking USING gist (during);
ALTER TABLE booking ADD CONSTRAINT no_overlap EXCLUDE USING gist (room WITH <>, during WITH -|-, lower(guest) WITH =) INCLUDE (n);
ALTER TABLE booking ADD CONSTRAINT uq UNIQUE (n, id) INCLUDE (v) WITH (fillfactor = 50) DEFERRABLE;
CREATE INDEX b_expr ON booking ((n + 1), room DESC, (attrs ->> 'a') COLLATE "POSIX", upper(v) varchar_pattern_ops);
COMMENT ON INDEX uq IS 'other constraint''s index';
COMMENT ON INDEX b_expr IS 'e';

