CREATE EXTENSION btree_gist;
CREATE TYPE vehicle_kind AS ENUM ('car', 'van', 'truck', 'bike');
CREATE TYPE vehicle_state AS ENUM ('available', 'rented', 'service', 'retired');
CREATE TYPE fuel AS ENUM ('petrol', 'diesel', 'electric');
CREATE TYPE rental_status AS ENUM ('booked', 'out', 'returned', 'cancelled');
CREATE TABLE vehicles (
    id serial PRIMARY KEY,
    plate character varying(12) NOT NULL UNIQUE,
    kind vehicle_kind DEFAULT 'car' NOT NULL,
    fuel fuel,
    state vehicle_state DEFAULT 'available' NOT NULL,
    km integer DEFAULT 0 NOT NULL,
    CHECK (km >= 0)
);
CREATE TABLE drivers (
    id serial PRIMARY KEY,
    name text NOT NULL,
    licence text NOT NULL UNIQUE,
    classes text[] DEFAULT '{B}' NOT NULL,
    hired date DEFAULT CURRENT_DATE NOT NULL
);
CREATE TABLE rentals (
    id serial PRIMARY KEY,
    vehicle_id integer NOT NULL,
    driver_id integer NOT NULL,
    during daterange NOT NULL,
    status rental_status DEFAULT 'booked' NOT NULL,
    CONSTRAINT rentals_no_overlap EXCLUDE USING gist (vehicle_id WITH =, during WITH &&) WHERE (status <> 'cancelled')
);
CREATE INDEX rentals_vehicle_id_idx ON rentals (vehicle_id);
CREATE INDEX rentals_driver_id_idx ON rentals (driver_id);
CREATE TABLE services (
    id serial PRIMARY KEY,
    vehicle_id integer NOT NULL,
    done_on date NOT NULL,
    kind text NOT NULL,
    cost numeric(14,2)
);
CREATE INDEX services_vehicle_id_idx ON services (vehicle_id);
CREATE TABLE fines (
    id serial PRIMARY KEY,
    rental_id integer NOT NULL,
    amount numeric(14,2) NOT NULL,
    paid boolean DEFAULT false NOT NULL
);
CREATE INDEX fines_rental_id_idx ON fines (rental_id);
CREATE TABLE fuel_logs (
    id serial PRIMARY KEY,
    vehicle_id integer NOT NULL,
    litres numeric(8,2) NOT NULL,
    price numeric(8,3) NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    odometer integer,
    total numeric GENERATED ALWAYS AS (round(litres * price, 2)) STORED
);
CREATE INDEX fuel_logs_vehicle_id_idx ON fuel_logs (vehicle_id);
ALTER TABLE rentals ADD CONSTRAINT rentals_vehicle_id_fkey FOREIGN KEY (vehicle_id) REFERENCES vehicles;
ALTER TABLE rentals ADD CONSTRAINT rentals_driver_id_fkey FOREIGN KEY (driver_id) REFERENCES drivers;
ALTER TABLE services ADD CONSTRAINT services_vehicle_id_fkey FOREIGN KEY (vehicle_id) REFERENCES vehicles;
ALTER TABLE fines ADD CONSTRAINT fines_rental_id_fkey FOREIGN KEY (rental_id) REFERENCES rentals;
ALTER TABLE fuel_logs ADD CONSTRAINT fuel_logs_vehicle_id_fkey FOREIGN KEY (vehicle_id) REFERENCES vehicles;
CREATE INDEX vehicles_free ON vehicles (kind) WHERE state = 'available';
CREATE VIEW available_vehicles AS SELECT id, plate, kind, fuel, km FROM vehicles WHERE state = 'available' AND km < 300000;
CREATE VIEW available_vans AS SELECT id, plate FROM available_vehicles WHERE kind = 'van';
