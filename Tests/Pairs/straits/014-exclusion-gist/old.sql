CREATE EXTENSION btree_gist;
CREATE DOMAIN room AS int CHECK (VALUE > 0);
CREATE TABLE booking (r room, during tsrange, who text, canceled boolean DEFAULT false,
  CONSTRAINT no_overlap EXCLUDE USING gist (r WITH =, during WITH &&) WHERE (NOT canceled),
  CONSTRAINT one_who EXCLUDE (who WITH =) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT bk UNIQUE (r, during) INCLUDE (who));
CREATE INDEX b_gist ON booking USING gist (who, r) INCLUDE (canceled);
CREATE TABLE pay (r int, during tsrange, CONSTRAINT pay_fk FOREIGN KEY (r, during) REFERENCES booking (r, during) DEFERRABLE);
COMMENT ON CONSTRAINT no_overlap ON booking IS 'rooms';
COMMENT ON INDEX no_overlap IS 'rooms idx';
CREATE VIEW vb AS SELECT r, lower(during) AS lo FROM booking;
