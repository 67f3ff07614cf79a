CREATE EXTENSION btree_gist;
CREATE TABLE hotel (id serial PRIMARY KEY, name text NOT NULL, stars smallint CHECK (stars BETWEEN 1 AND 5));
CREATE TABLE room (id serial PRIMARY KEY, hotel_id int NOT NULL REFERENCES hotel, number varchar(8) NOT NULL, capacity int NOT NULL DEFAULT 2, price money, UNIQUE (hotel_id, number));
CREATE TABLE guest (id serial PRIMARY KEY, name text NOT NULL, phone text);
CREATE TABLE booking (id serial PRIMARY KEY, room_id int NOT NULL REFERENCES room, guest_id int NOT NULL REFERENCES guest, arrival date NOT NULL, departure date NOT NULL, state text NOT NULL DEFAULT 'tentative', CHECK (arrival < departure), CONSTRAINT no_overlap EXCLUDE USING gist (room_id WITH =, daterange(arrival, departure) WITH &&));
CREATE FUNCTION nights(b booking) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT b.departure - b.arrival $$;
CREATE VIEW revenue AS SELECT h.name, sum(nights(b) * r.price) AS total FROM booking b JOIN room r ON r.id = b.room_id JOIN hotel h ON h.id = r.hotel_id GROUP BY h.name;
CREATE PROCEDURE expire_tentative(cutoff date) LANGUAGE sql AS $$ DELETE FROM booking WHERE state = 'tentative' AND arrival < cutoff $$;
