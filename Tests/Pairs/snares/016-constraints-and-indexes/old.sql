-- booking: a unique constraint turns into an index and vice versa, same name
CREATE EXTENSION btree_gist;
CREATE TABLE room (
    id int,
    code text,
    floor int,
    seats int,
    notes text,
    CONSTRAINT room_code UNIQUE (code),
    CONSTRAINT room_floor CHECK (floor BETWEEN -2 AND 40),
    CONSTRAINT room_seats CHECK (seats > 0) NOT VALID,
    CONSTRAINT room_pk PRIMARY KEY (id)
);
CREATE UNIQUE INDEX room_alt ON room (code, floor);
ALTER TABLE room ADD CONSTRAINT room_renamed UNIQUE USING INDEX room_alt;
CREATE UNIQUE INDEX room_x ON room (notes, id);
CREATE INDEX room_y ON room (seats);
CREATE TABLE booking (
    room int NOT NULL REFERENCES room ON DELETE
CASCADE
,
    code text,
    during tstzrange NOT NULL,
    who text NOT NULL DEFAULT current_user,
    CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&),
    CONSTRAINT b_code FOREIGN KEY (code) REFERENCES room (code)
);
CREATE INDEX booking_during ON booking USING
gist (during)
;
CREATE TABLE price (
    room int, season text, cents int, valid daterange,
    UNIQUE (room, season),
    PRIMARY KEY (room, valid)
);
CREATE UNIQUE INDEX price_low ON price (room
)
 WHERE season = 'low';
CREATE TABLE tariff (room int UNIQUE REFERENCES room, name text
UNIQUE
, CONSTRAINT ok CHECK (name <> '' AND room <> 13)
);
ALTER INDEX room_pk SET (fillfactor =
80
);
ALTER TABLE tariff CLUSTER ON tariff_room_key;
COMMENT ON CONSTRAINT no_overlap ON booking IS 'only one at a time';
COMMENT ON INDEX room_renamed IS 'alternate';
