CREATE EXTENSION btree_gist;
CREATE TABLE room (id int NOT NULL, code text NOT NULL, floor int, during tstzrange, note text,
 CONSTRAINT k1 PRIMARY KEY (id), CONSTRAINT k2 UNIQUE (code), CONSTRAINT k3 EXCLUDE USING gist (floor WITH =, during WITH &&));
CREATE UNIQUE INDEX k4 ON room (code, floor);
CREATE INDEX k5 ON room (note);
ALTER TABLE room CLUSTER ON k5;
ALTER TABLE room REPLICA IDENTITY USING INDEX k2;
CREATE TABLE booking (room_id int CONSTRAINT b_fk REFERENCES room, room_code text CONSTRAINT b_fk2 REFERENCES room(code), CONSTRAINT k6 CHECK (room_id > 0), CONSTRAINT k7 UNIQUE NULLS NOT DISTINCT (room_id, room_code));
CREATE TABLE cleaning (id int CONSTRAINT c1 PRIMARY KEY, c2 int CONSTRAINT c2 UNIQUE, c3 int, CONSTRAINT c3 UNIQUE (c3) INCLUDE (c2) DEFERRABLE);
CREATE VIEW rb AS SELECT r.id, r.code, count(*) AS n FROM room r JOIN booking b ON b.room_id = r.id GROUP BY r.id;
CREATE FUNCTION put(i int, c text) RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO room (id, code) VALUES (i, c) ON CONFLICT ON CONSTRAINT k2 DO UPDATE SET floor = 1; END;
COMMENT ON INDEX k4 IS 'four'; COMMENT ON CONSTRAINT k2 ON room IS 'two'; COMMENT ON INDEX k2 IS 'index two';
ALTER INDEX k5 SET (fillfactor = 70);
