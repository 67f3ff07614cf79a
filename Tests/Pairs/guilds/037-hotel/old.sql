CREATE EXTENSION btree_gist;
CREATE SCHEMA hotel;
CREATE TYPE hotel.room_class AS ENUM ('single', 'double', 'suite');
CREATE TABLE hotel.property (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    stars smallint CHECK (stars BETWEEN 1 AND 5)
);
CREATE TABLE hotel.room (
    id serial PRIMARY KEY,
    property_id integer NOT NULL REFERENCES hotel.property,
    number varchar(6) NOT NULL,
    class hotel.room_class NOT NULL,
    price numeric(8,2) NOT NULL,
    UNIQUE (property_id, number)
);
CREATE TABLE hotel.guest (
    id serial PRIMARY KEY,
    name text NOT NULL,
    email text,
    passport varchar(20),
    country char(2)
);
CREATE TABLE hotel.booking (
    id serial PRIMARY KEY,
    room_id integer NOT NULL REFERENCES hotel.room,
    guest_id integer NOT NULL REFERENCES hotel.guest,
    arrival date NOT NULL,
    departure date NOT NULL,
    adults smallint NOT NULL DEFAULT 1,
    cancelled boolean NOT NULL DEFAULT false,
    CHECK (departure > arrival),
    EXCLUDE USING gist (room_id WITH =, daterange(arrival, departure) WITH &&) WHERE (NOT cancelled)
);
CREATE VIEW hotel.arrivals AS SELECT b.id, g.name, r.number FROM hotel.booking b JOIN hotel.guest g ON g.id = b.guest_id JOIN hotel.room r ON r.id = b.room_id WHERE b.arrival = CURRENT_DATE;
CREATE FUNCTION hotel.price_of(b hotel.booking) RETURNS numeric
    LANGUAGE sql STABLE
    AS $$ SELECT r.price * (b.departure - b.arrival) FROM hotel.room r WHERE r.id = b.room_id $$;
CREATE VIEW hotel.revenue AS SELECT date_trunc('month', arrival) AS month, sum(hotel.price_of(b)) AS total FROM hotel.booking b WHERE NOT cancelled GROUP BY 1;
CREATE MATERIALIZED VIEW hotel.best_month AS SELECT month, total FROM hotel.revenue ORDER BY total DESC LIMIT 12;
CREATE TABLE hotel.extra (
    id serial PRIMARY KEY,
    name text NOT NULL,
    price numeric(8,2) NOT NULL
);
CREATE TABLE hotel.charge (
    id bigserial PRIMARY KEY,
    booking_id integer NOT NULL REFERENCES hotel.booking,
    extra_id integer NOT NULL REFERENCES hotel.extra,
    quantity smallint NOT NULL DEFAULT 1,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE FUNCTION hotel.no_negative() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.quantity < 0 THEN RAISE EXCEPTION 'negative';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER no_negative BEFORE INSERT ON hotel.charge FOR EACH ROW EXECUTE FUNCTION hotel.no_negative();
ALTER TABLE hotel.charge ADD CONSTRAINT positive CHECK (quantity > 0) NOT VALID;
