CREATE EXTENSION btree_gist;
CREATE TABLE room (id int NOT NULL, code text NOT NULL, floor int NOT NULL, during tstzrange, note text,
 CONSTRAINT k2 PRIMARY KEY (id), CONSTRAINT k4 UNIQUE (code) INCLUDE (note), CONSTRAINT k5 EXCLUDE USING gist (floor WITH =, during WITH &&) WHERE (floor > 0) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT k3 CHECK (floor < 100));
CREATE UNIQUE INDEX k1 ON room (code, floor);
CREATE INDEX k7 ON room (note DESC NULLS LAST);
ALTER TABLE room CLUSTER ON k7;
ALTER TABLE room REPLICA IDENTITY USING INDEX k1;
CREATE TABLE booking (room_id int CONSTRAINT b_fk2 REFERENCES room, room_code text CONSTRAINT b_fk REFERENCES room(code), CONSTRAINT k7 CHECK (room_id > 0) NO INHERIT, CONSTRAINT k6 UNIQUE (room_code, room_id));
CREATE TABLE cleaning (id int CONSTRAINT c2 UNIQUE, c2 int CONSTRAINT c3 PRIMARY KEY, c3 int, CONSTRAINT c1 UNIQUE NULLS NOT DISTINCT (c3));
CREATE VIEW rb AS SELECT r.id, r.code, r.floor, count(*) AS n FROM room r JOIN booking b ON b.room_id = r.id GROUP BY r.id;
CREATE FUNCTION put(i int, c text) RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO room (id, code, floor) VALUES (i, c, 0) ON CONFLICT ON CONSTRAINT k2 DO UPDATE SET floor = 1; END;
COMMENT ON INDEX k1 IS 'was four'; COMMENT ON CONSTRAINT k2 ON room IS 'two is now primary'; COMMENT ON INDEX k4 IS 'index of constraint four';
ALTER INDEX k2 SET (fillfactor = 70);
