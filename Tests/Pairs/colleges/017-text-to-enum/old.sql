CREATE TABLE vehicles (
    id serial PRIMARY KEY,
    plate character varying(12) NOT NULL UNIQUE,
    kind text DEFAULT 'car' NOT NULL,
    fuel text,
    state text DEFAULT 'available' NOT NULL,
    km integer DEFAULT 0 NOT NULL,
    CHECK (kind IN ('car', 'van', 'truck')),
    CONSTRAINT vehicles_state CHECK (state IN ('available', 'rented', 'service'))
);
CREATE TABLE drivers (
    id serial PRIMARY KEY,
    name text NOT NULL,
    licence text NOT NULL UNIQUE,
    class character(1) DEFAULT 'B' NOT NULL,
    hired date DEFAULT CURRENT_DATE NOT NULL
);
CREATE TABLE rentals (
    id serial PRIMARY KEY,
    vehicle_id integer NOT NULL,
    driver_id integer NOT NULL,
    from_day date NOT NULL,
    to_day date,
    status text DEFAULT 'booked' NOT NULL,
    CHECK (to_day >= from_day)
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
    at timestamp without time zone DEFAULT now() NOT NULL
);
CREATE INDEX fuel_logs_vehicle_id_idx ON fuel_logs (vehicle_id);
ALTER TABLE rentals ADD CONSTRAINT rentals_vehicle_id_fkey FOREIGN KEY (vehicle_id) REFERENCES vehicles;
ALTER TABLE rentals ADD CONSTRAINT rentals_driver_id_fkey FOREIGN KEY (driver_id) REFERENCES drivers;
ALTER TABLE services ADD CONSTRAINT services_vehicle_id_fkey FOREIGN KEY (vehicle_id) REFERENCES vehicles;
ALTER TABLE fines ADD CONSTRAINT fines_rental_id_fkey FOREIGN KEY (rental_id) REFERENCES rentals;
ALTER TABLE fuel_logs ADD CONSTRAINT fuel_logs_vehicle_id_fkey FOREIGN KEY (vehicle_id) REFERENCES vehicles;
CREATE INDEX vehicles_free ON vehicles (kind) WHERE state = 'available';
CREATE VIEW available_vehicles AS SELECT id, plate, kind, fuel FROM vehicles WHERE state = 'available';
CREATE VIEW available_vans AS SELECT id, plate FROM available_vehicles WHERE kind = 'van';
