-- booking: a unique constraint turns into an index and vice versa, same name
CREATE EXTENSION btree_gist;
CREATE TABLE room (
    id int,
    code text,
    floor int,
    seats int,
    notes text,
    CONSTRAINT room_floor UNIQUE (floor, code) DEFERRABLE,
    CONSTRAINT room_seats CHECK (seats > 0),
    CONSTRAINT room_id_ck CHECK (floor BETWEEN -2 AND 40) NO INHERIT,
    CONSTRAINT room_pk PRIMARY KEY (id)
);
CREATE UNIQUE INDEX room_code ON room (code);
CREATE UNIQUE INDEX room_renamed ON room (code, floor) WHERE seats > 1;
ALTER TABLE room ADD CONSTRAINT room_x UNIQUE (notes, id);
ALTER TABLE room ADD CONSTRAINT room_y EXCLUDE USING gist (seats WITH =, floor WITH =) WHERE (seats > 500);
CREATE TABLE booking (
    room int NOT NULL REFERENCES room ON DELETE
NO ACTION
,
    code text,
    during tstzrange NOT NULL,
    who text NOT NULL DEFAULT current_user,
    CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, who WITH <>, during WITH &&) WHERE (NOT isempty(during)) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT b_code FOREIGN KEY (code) REFERENCES room (code) MATCH FULL ON UPDATE CASCADE
);
CREATE INDEX booking_during ON booking USING
spgist (during)
;
CREATE TABLE price (
    room int, season text, cents int, valid daterange,
    UNIQUE NULLS NOT DISTINCT (room, season) INCLUDE (cents),
    EXCLUDE USING gist (room WITH =, valid WITH &&)
);
CREATE UNIQUE INDEX price_low ON price (room
, cents)
 WHERE season = 'low';
CREATE TABLE tariff (room int UNIQUE REFERENCES room, name text
PRIMARY KEY
, CONSTRAINT ok CHECK (name <> '' AND room <> 13)
);
ALTER INDEX room_pk SET (fillfactor =
70
);
ALTER TABLE tariff CLUSTER ON tariff_room_key;
COMMENT ON CONSTRAINT no_overlap ON booking IS 'only one at a time';
COMMENT ON INDEX room_renamed IS 'alternate';
