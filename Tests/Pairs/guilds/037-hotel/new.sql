CREATE EXTENSION btree_gist;
CREATE SCHEMA hotel;
CREATE TABLE hotel.property (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    timezone text NOT NULL DEFAULT 'Europe/Berlin',
    checkin time NOT NULL DEFAULT '15:00:00',
    stars smallint CHECK (stars BETWEEN 1 AND 5)
);
CREATE TABLE hotel.room_class (
    property_id integer NOT NULL REFERENCES hotel.property,
    code varchar(6) NOT NULL,
    name text NOT NULL,
    beds smallint NOT NULL,
    amenities text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (property_id, code)
);
CREATE TABLE hotel.room (
    id serial PRIMARY KEY,
    property_id integer NOT NULL REFERENCES hotel.property,
    number varchar(6) NOT NULL,
    class varchar(6) NOT NULL,
    floor smallint,
    FOREIGN KEY (property_id, class) REFERENCES hotel.room_class ON UPDATE CASCADE,
    UNIQUE (property_id, number)
);
CREATE TABLE hotel.guest (
    id serial PRIMARY KEY,
    name text NOT NULL,
    email text,
    passport varchar(20),
    loyalty_points integer NOT NULL DEFAULT 0,
    country char(2)
);
CREATE TYPE hotel.booking_state AS ENUM ('option', 'confirmed', 'checked_in', 'checked_out', 'no_show', 'cancelled');
CREATE TABLE hotel.rate (
    property_id integer NOT NULL,
    class varchar(6) NOT NULL,
    valid daterange NOT NULL,
    price numeric(10,2) NOT NULL,
    FOREIGN KEY (property_id, class) REFERENCES hotel.room_class,
    EXCLUDE USING gist (property_id WITH =, class WITH =, valid WITH &&)
);
CREATE TABLE hotel.reservation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    guest_id integer NOT NULL REFERENCES hotel.guest,
    state hotel.booking_state NOT NULL DEFAULT 'option',
    channel text NOT NULL DEFAULT 'direct',
    created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE hotel.stay (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reservation_id bigint NOT NULL REFERENCES hotel.reservation ON DELETE CASCADE,
    room_id integer REFERENCES hotel.room,
    nights daterange NOT NULL,
    adults smallint NOT NULL DEFAULT 1,
    children smallint NOT NULL DEFAULT 0,
    n integer GENERATED ALWAYS AS (upper(nights) - lower(nights)) STORED,
    CONSTRAINT room_taken EXCLUDE USING gist (room_id WITH =, nights WITH &&) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE hotel.night_price (
    stay_id bigint NOT NULL REFERENCES hotel.stay ON DELETE CASCADE,
    night date NOT NULL,
    price numeric(10,2) NOT NULL,
    PRIMARY KEY (stay_id, night)
);
CREATE VIEW hotel.arrivals AS SELECT b.id, g.name, r.number, b.state FROM hotel.stay s JOIN hotel.reservation b ON b.id = s.reservation_id JOIN hotel.guest g ON g.id = b.guest_id LEFT JOIN hotel.room r ON r.id = s.room_id WHERE lower(s.nights) = CURRENT_DATE;
CREATE FUNCTION hotel.price_of(s hotel.stay) RETURNS numeric
    LANGUAGE sql STABLE
    AS $$ SELECT sum(price) FROM hotel.night_price n WHERE n.stay_id = s.id $$;
CREATE VIEW hotel.revenue AS SELECT date_trunc('month', lower(s.nights)) AS month, sum(hotel.price_of(s)) AS total FROM hotel.stay s GROUP BY 1;
CREATE MATERIALIZED VIEW hotel.best_month AS SELECT month, total FROM hotel.revenue ORDER BY total DESC LIMIT 12;
CREATE TABLE hotel.extra (
    id serial PRIMARY KEY,
    name text NOT NULL,
    price numeric(8,2) NOT NULL
);
CREATE TABLE hotel.charge (
    id bigserial PRIMARY KEY,
    stay_id bigint NOT NULL REFERENCES hotel.stay,
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
ALTER TABLE hotel.charge ADD CONSTRAINT positive CHECK (quantity > 0);
