CREATE EXTENSION btree_gist;
CREATE TYPE room_kind AS ENUM ('single', 'twin', 'double', 'family', 'suite');
CREATE TYPE booking_status AS ENUM ('held', 'confirmed', 'checked_in', 'checked_out', 'cancelled');
CREATE TABLE hotels (
    id serial PRIMARY KEY,
    name text NOT NULL,
    stars smallint,
    city text NOT NULL,
    CHECK (stars >= 1 AND stars <= 5)
);
CREATE TABLE rooms (
    id serial PRIMARY KEY,
    hotel_id integer NOT NULL,
    number character varying(6) NOT NULL,
    type_id integer NOT NULL,
    floor smallint,
    UNIQUE (hotel_id, number)
);
CREATE INDEX rooms_hotel_id_idx ON rooms (hotel_id);
CREATE INDEX rooms_type_id_idx ON rooms (type_id);
CREATE TABLE guests (
    id serial PRIMARY KEY,
    name text NOT NULL,
    passport character varying(20) UNIQUE,
    email text
);
CREATE TABLE bookings (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    room_id integer NOT NULL,
    guest_id integer NOT NULL,
    stay daterange NOT NULL,
    status booking_status DEFAULT 'held' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT no_double EXCLUDE USING gist (room_id WITH =, stay WITH &&) WHERE (status <> 'cancelled'),
    CHECK (NOT isempty(stay))
);
CREATE INDEX bookings_room_id_idx ON bookings (room_id);
CREATE INDEX bookings_guest_id_idx ON bookings (guest_id);
CREATE TABLE extras (
    id serial PRIMARY KEY,
    booking_id uuid NOT NULL,
    what text NOT NULL,
    price numeric(8,2) NOT NULL
);
CREATE INDEX extras_booking_id_idx ON extras (booking_id);
CREATE TABLE housekeeping (
    room_id integer NOT NULL,
    day date NOT NULL,
    state text DEFAULT 'dirty' NOT NULL,
    staff text,
    PRIMARY KEY (room_id, day)
);
CREATE TABLE room_types (
    id serial PRIMARY KEY,
    hotel_id integer NOT NULL,
    kind room_kind NOT NULL,
    base_rate numeric(10,2) NOT NULL,
    beds smallint DEFAULT 1 NOT NULL,
    UNIQUE (hotel_id, kind)
);
CREATE TABLE rates (
    room_type_id integer NOT NULL,
    season daterange NOT NULL,
    rate numeric(10,2) NOT NULL,
    EXCLUDE USING gist (room_type_id WITH =, season WITH &&)
);
ALTER TABLE rooms ADD CONSTRAINT rooms_hotel_id_fkey FOREIGN KEY (hotel_id) REFERENCES hotels ON DELETE CASCADE;
ALTER TABLE rooms ADD CONSTRAINT rooms_type_id_fkey FOREIGN KEY (type_id) REFERENCES room_types;
ALTER TABLE bookings ADD CONSTRAINT bookings_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms;
ALTER TABLE bookings ADD CONSTRAINT bookings_guest_id_fkey FOREIGN KEY (guest_id) REFERENCES guests;
ALTER TABLE extras ADD CONSTRAINT extras_booking_id_fkey FOREIGN KEY (booking_id) REFERENCES bookings ON DELETE CASCADE;
ALTER TABLE housekeeping ADD CONSTRAINT housekeeping_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms ON DELETE CASCADE;
ALTER TABLE room_types ADD CONSTRAINT room_types_hotel_id_fkey FOREIGN KEY (hotel_id) REFERENCES hotels ON DELETE CASCADE;
ALTER TABLE rates ADD CONSTRAINT rates_room_type_id_fkey FOREIGN KEY (room_type_id) REFERENCES room_types ON DELETE CASCADE;
CREATE VIEW occupancy AS SELECT r.hotel_id, b.stay, r.number, r.floor, b.status FROM bookings b JOIN rooms r ON r.id = b.room_id WHERE b.status <> 'cancelled';
CREATE VIEW today AS SELECT * FROM occupancy WHERE stay @> CURRENT_DATE;
