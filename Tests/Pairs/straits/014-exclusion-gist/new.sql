CREATE SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE DOMAIN room AS bigint CHECK (VALUE > 0);
CREATE TABLE booking (r room, during daterange, who text, canceled boolean DEFAULT false,
  CONSTRAINT no_overlap EXCLUDE USING gist (r WITH <>, (daterange(lower(during), upper(during), '[]')) WITH &&) INCLUDE (who) WHERE (NOT canceled) DEFERRABLE,
  CONSTRAINT one_who UNIQUE (who),
  CONSTRAINT bk EXCLUDE USING gist (during WITH =) WITH (fillfactor = 60));
CREATE UNIQUE INDEX b_gist ON booking (r, during);
CREATE TABLE pay (r bigint, during daterange, CONSTRAINT pay_fk FOREIGN KEY (r, during) REFERENCES booking (r, during) NOT VALID);
COMMENT ON CONSTRAINT bk ON booking IS 'rooms';
COMMENT ON INDEX no_overlap IS 'rooms';
CREATE VIEW vb AS SELECT r, lower(during) AS lo FROM booking;
