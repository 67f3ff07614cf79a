CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE TABLE room (
    id serial PRIMARY KEY,
    code varchar(20) NOT NULL,
    capacity int CHECK (capacity > 0)
    , building text NOT NULL DEFAULT 'main'
    , UNIQUE (building, code)
);
CREATE TABLE booking (
    id serial PRIMARY KEY,
    room_id int NOT NULL REFERENCES room ON DELETE CASCADE,
    during tstzrange NOT NULL,
    cancelled boolean NOT NULL DEFAULT false,
    CONSTRAINT booking_during_check CHECK (NOT isempty(during) AND lower_inc(during)),
    CONSTRAINT booking_no_overlap EXCLUDE USING gist (room_id WITH =, during WITH &&) WHERE (NOT cancelled)
);
CREATE VIEW upcoming AS
  SELECT b.id, r.building, r.code, lower(b.during) AS starts, upper(b.during) AS ends
  FROM booking b JOIN room r ON r.id = b.room_id WHERE lower(b.during) > now() AND NOT b.cancelled;
