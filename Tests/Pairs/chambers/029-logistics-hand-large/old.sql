CREATE SCHEMA geo; CREATE SCHEMA fleet; CREATE SCHEMA tms; CREATE SCHEMA edi;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE DOMAIN geo.lat AS float8 CHECK (VALUE >= -90 AND VALUE <= 90);
CREATE DOMAIN geo.lon AS float8 CHECK (VALUE >= -180 AND VALUE <= 180);
CREATE TYPE geo.coord AS (lat geo.lat, lon geo.lon);
CREATE TYPE tms.st AS ENUM ('new', 'planned', 'loaded', 'underway', 'delivered');
CREATE TABLE geo.countries (
    id serial NOT NULL,
    iso char(2) NOT NULL,
    name varchar(64) NOT NULL,
    constraint pk_countries PRIMARY KEY (id),
    CONSTRAINT uq_countries_iso UNIQUE (iso)
);
CREATE TABLE geo.regions (
    id serial NOT NULL,
    country_id integer NOT NULL,
    code varchar(10) NOT NULL,
    name varchar(64) NOT NULL,
    constraint pk_regions PRIMARY KEY (id),
    CONSTRAINT uq_regions_country_id_code UNIQUE (country_id, code)
);
CREATE TABLE geo.cities (
    id serial NOT NULL,
    region_id integer NOT NULL,
    name varchar(64) NOT NULL,
    pos geo.coord,
    pop integer,
    constraint pk_cities PRIMARY KEY (id)
);
CREATE TABLE geo.postcodes (
    id serial NOT NULL,
    country_id integer NOT NULL,
    code varchar(12) NOT NULL,
    city_id integer,
    constraint pk_postcodes PRIMARY KEY (id),
    CONSTRAINT uq_postcodes_country_id_code UNIQUE (country_id, code)
);
CREATE TABLE geo.distances (
    a_id integer NOT NULL,
    b_id integer NOT NULL,
    km integer NOT NULL,
    mins integer,
    constraint pk_distances PRIMARY KEY (a_id, b_id),
    CONSTRAINT ck_distances_1 CHECK (a_id<>b_id)
);
CREATE TABLE geo.holidays (
    id serial NOT NULL,
    country_id integer NOT NULL,
    day date NOT NULL,
    name varchar(64),
    constraint pk_holidays PRIMARY KEY (id),
    CONSTRAINT uq_holidays_country_id_day UNIQUE (country_id, day)
);
CREATE TABLE fleet.depots (
    id serial NOT NULL,
    city_id integer NOT NULL,
    name varchar(64) NOT NULL,
    pos geo.coord,
    docks integer DEFAULT 1 NOT NULL,
    constraint pk_depots PRIMARY KEY (id),
    CONSTRAINT uq_depots_name UNIQUE (name)
);
CREATE TABLE fleet.vehicle_types (
    id serial NOT NULL,
    name varchar(64) NOT NULL,
    max_kg integer NOT NULL,
    max_m3 double precision NOT NULL,
    constraint pk_vehicle_types PRIMARY KEY (id),
    CONSTRAINT uq_vehicle_types_name UNIQUE (name)
);
CREATE TABLE fleet.vehicles (
    id serial NOT NULL,
    plate varchar(12) NOT NULL,
    type_id integer NOT NULL,
    depot_id integer,
    vin char(17),
    bought date,
    sold date,
    km integer DEFAULT 0 NOT NULL,
    constraint pk_vehicles PRIMARY KEY (id),
    CONSTRAINT uq_vehicles_plate UNIQUE (plate),
    CONSTRAINT uq_vehicles_vin UNIQUE (vin)
);
CREATE TABLE fleet.trailers (
    id serial NOT NULL,
    plate varchar(12) NOT NULL,
    kind integer NOT NULL,
    max_kg integer NOT NULL,
    constraint pk_trailers PRIMARY KEY (id),
    CONSTRAINT uq_trailers_plate UNIQUE (plate)
);
CREATE TABLE fleet.drivers (
    id serial NOT NULL,
    name varchar(64) NOT NULL,
    licence varchar(20) NOT NULL,
    depot_id integer,
    phone varchar(64),
    hired date,
    left_on date,
    constraint pk_drivers PRIMARY KEY (id),
    CONSTRAINT uq_drivers_licence UNIQUE (licence)
);
CREATE TABLE fleet.driver_hours (
    id serial NOT NULL,
    driver_id integer NOT NULL,
    day date NOT NULL,
    minutes integer NOT NULL,
    constraint pk_driver_hours PRIMARY KEY (id),
    CONSTRAINT uq_driver_hours_driver_id_day UNIQUE (driver_id, day),
    CONSTRAINT ck_driver_hours_1 CHECK (minutes BETWEEN 0 AND 900)
);
CREATE TABLE fleet.maintenance (
    id serial NOT NULL,
    vehicle_id integer NOT NULL,
    day date NOT NULL,
    kind varchar(64),
    cost numeric(10,2),
    note text,
    constraint pk_maintenance PRIMARY KEY (id)
);
CREATE TABLE fleet.fuelings (
    id serial NOT NULL,
    vehicle_id integer NOT NULL,
    at timestamp NOT NULL,
    liters numeric(7,2) NOT NULL,
    price numeric(7,3) NOT NULL,
    km integer,
    constraint pk_fuelings PRIMARY KEY (id)
);
CREATE TABLE fleet.tyres (
    id serial NOT NULL,
    vehicle_id integer NOT NULL,
    pos char(2) NOT NULL,
    mounted date NOT NULL,
    dot varchar(8),
    constraint pk_tyres PRIMARY KEY (id)
);
CREATE TABLE fleet.positions (
    id serial NOT NULL,
    vehicle_id integer NOT NULL,
    at timestamp NOT NULL,
    lat geo.lat,
    lon geo.lon,
    speed smallint,
    constraint pk_positions PRIMARY KEY (id)
);
CREATE INDEX ix_positions_vehicle_id_at ON fleet.positions USING btree (vehicle_id, at);
CREATE TABLE tms.customers (
    id serial NOT NULL,
    no varchar(20) NOT NULL,
    name varchar(64) NOT NULL,
    city_id integer,
    credit numeric(12,2),
    blocked boolean DEFAULT false NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    constraint pk_customers PRIMARY KEY (id),
    CONSTRAINT uq_customers_no UNIQUE (no)
);
CREATE TABLE tms.contracts (
    id serial NOT NULL,
    customer_id integer NOT NULL,
    no varchar(64) NOT NULL,
    from_d date NOT NULL,
    to_d date,
    constraint pk_contracts PRIMARY KEY (id),
    CONSTRAINT uq_contracts_no UNIQUE (no)
);
CREATE TABLE tms.rates (
    id serial NOT NULL,
    contract_id integer NOT NULL,
    from_region integer,
    to_region integer,
    kg_upto integer NOT NULL,
    price numeric(10,2) NOT NULL,
    constraint pk_rates PRIMARY KEY (id),
    CONSTRAINT uq_rates_contract_id_from_region_to_region_kg_upto UNIQUE (contract_id, from_region, to_region, kg_upto)
);
CREATE TABLE tms.surcharges (
    id serial NOT NULL,
    code varchar(10) NOT NULL,
    pct numeric(5,2) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    constraint pk_surcharges PRIMARY KEY (id),
    CONSTRAINT uq_surcharges_code UNIQUE (code)
);
CREATE TABLE tms.orders (
    id serial NOT NULL,
    no varchar(20) NOT NULL,
    customer_id integer NOT NULL,
    st tms.st DEFAULT 'new' NOT NULL,
    pick_from timestamp NOT NULL,
    pick_to timestamp NOT NULL,
    deliver_by timestamp NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    constraint pk_orders PRIMARY KEY (id),
    CONSTRAINT uq_orders_no UNIQUE (no)
);
CREATE TABLE tms.stops (
    id serial NOT NULL,
    order_id integer NOT NULL,
    seq integer NOT NULL,
    city_id integer NOT NULL,
    kind char(1) NOT NULL,
    window_from timestamp,
    window_to timestamp,
    arrived timestamp,
    left_at timestamp,
    constraint pk_stops PRIMARY KEY (id),
    CONSTRAINT uq_stops_order_id_seq UNIQUE (order_id, seq)
);
CREATE TABLE tms.items (
    id serial NOT NULL,
    order_id integer NOT NULL,
    descr varchar(64) NOT NULL,
    qty integer NOT NULL,
    kg numeric(10,2) NOT NULL,
    m3 double precision,
    adr boolean,
    constraint pk_items PRIMARY KEY (id)
);
CREATE TABLE tms.tours (
    id serial NOT NULL,
    day date NOT NULL,
    vehicle_id integer,
    trailer_id integer,
    driver_id integer,
    st tms.st DEFAULT 'planned' NOT NULL,
    constraint pk_tours PRIMARY KEY (id),
    CONSTRAINT uq_tours_vehicle_id_day UNIQUE (vehicle_id, day)
);
CREATE TABLE tms.tour_stops (
    id serial NOT NULL,
    tour_id integer NOT NULL,
    stop_id integer NOT NULL,
    seq smallint NOT NULL,
    constraint pk_tour_stops PRIMARY KEY (id),
    CONSTRAINT uq_tour_stops_stop_id UNIQUE (stop_id),
    CONSTRAINT uq_tour_stops_tour_id_seq UNIQUE (tour_id, seq)
);
CREATE TABLE tms.pods (
    id serial NOT NULL,
    stop_id integer NOT NULL,
    signed_by varchar(64),
    at timestamp NOT NULL,
    image bytea,
    constraint pk_pods PRIMARY KEY (id),
    CONSTRAINT uq_pods_stop_id UNIQUE (stop_id)
);
CREATE TABLE tms.exceptions (
    id serial NOT NULL,
    stop_id integer NOT NULL,
    code varchar(10) NOT NULL,
    note text,
    at timestamp DEFAULT now() NOT NULL,
    constraint pk_exceptions PRIMARY KEY (id)
);
CREATE TABLE tms.carriers (
    id serial NOT NULL,
    name varchar(64) NOT NULL,
    rating integer,
    insured_until date,
    constraint pk_carriers PRIMARY KEY (id),
    CONSTRAINT uq_carriers_name UNIQUE (name)
);
CREATE TABLE tms.tenders (
    id serial NOT NULL,
    order_id integer NOT NULL,
    carrier_id integer NOT NULL,
    price numeric(10,2),
    at timestamp DEFAULT now() NOT NULL,
    accepted boolean,
    constraint pk_tenders PRIMARY KEY (id),
    CONSTRAINT uq_tenders_order_id_carrier_id UNIQUE (order_id, carrier_id)
);
CREATE TABLE tms.invoices (
    id serial NOT NULL,
    customer_id integer NOT NULL,
    no varchar(64) NOT NULL,
    total numeric(12,2) NOT NULL,
    issued date NOT NULL,
    constraint pk_invoices PRIMARY KEY (id),
    CONSTRAINT uq_invoices_no UNIQUE (no)
);
CREATE TABLE tms.invoice_lines (
    id serial NOT NULL,
    invoice_id integer NOT NULL,
    order_id integer NOT NULL,
    amount numeric(12,2) NOT NULL,
    text varchar(64),
    constraint pk_invoice_lines PRIMARY KEY (id)
);
CREATE TABLE tms.claims (
    id serial NOT NULL,
    order_id integer NOT NULL,
    amount numeric(12,2) NOT NULL,
    text text,
    settled date,
    constraint pk_claims PRIMARY KEY (id)
);
CREATE TABLE tms.pallets (
    id serial NOT NULL,
    customer_id integer NOT NULL,
    kind varchar(10) NOT NULL,
    balance integer DEFAULT 0 NOT NULL,
    constraint pk_pallets PRIMARY KEY (id),
    CONSTRAINT uq_pallets_customer_id_kind UNIQUE (customer_id, kind)
);
CREATE TABLE edi.partners (
    id serial NOT NULL,
    gln varchar(13) NOT NULL,
    name varchar(64) NOT NULL,
    as2_url varchar(64),
    constraint pk_partners PRIMARY KEY (id),
    CONSTRAINT uq_partners_gln UNIQUE (gln)
);
CREATE TABLE edi.messages (
    id serial NOT NULL,
    partner_id integer NOT NULL,
    kind varchar(10) NOT NULL,
    raw text NOT NULL,
    at timestamp DEFAULT now() NOT NULL,
    done timestamp,
    error text,
    constraint pk_messages PRIMARY KEY (id)
);
CREATE TABLE edi.map_iftmin (
    id serial NOT NULL,
    partner_id integer NOT NULL,
    src varchar(64) NOT NULL,
    dst varchar(64) NOT NULL,
    active boolean DEFAULT true,
    constraint pk_map_iftmin PRIMARY KEY (id)
);
CREATE TABLE edi.map_iftsta (
    id serial NOT NULL,
    partner_id integer NOT NULL,
    src varchar(64) NOT NULL,
    dst varchar(64) NOT NULL,
    active boolean DEFAULT true,
    constraint pk_map_iftsta PRIMARY KEY (id)
);
CREATE TABLE edi.map_invoic (
    id serial NOT NULL,
    partner_id integer NOT NULL,
    src varchar(64) NOT NULL,
    dst varchar(64) NOT NULL,
    active boolean DEFAULT true,
    constraint pk_map_invoic PRIMARY KEY (id)
);
CREATE TABLE edi.map_desadv (
    id serial NOT NULL,
    partner_id integer NOT NULL,
    src varchar(64) NOT NULL,
    dst varchar(64) NOT NULL,
    active boolean DEFAULT true,
    constraint pk_map_desadv PRIMARY KEY (id)
);
ALTER TABLE ONLY geo.regions ADD CONSTRAINT fk_regions_country_id FOREIGN KEY (country_id) REFERENCES geo.countries(id);
ALTER TABLE ONLY geo.cities ADD CONSTRAINT fk_cities_region_id FOREIGN KEY (region_id) REFERENCES geo.regions(id);
ALTER TABLE ONLY geo.postcodes ADD CONSTRAINT fk_postcodes_country_id FOREIGN KEY (country_id) REFERENCES geo.countries(id);
ALTER TABLE ONLY geo.postcodes ADD CONSTRAINT fk_postcodes_city_id FOREIGN KEY (city_id) REFERENCES geo.cities(id);
ALTER TABLE ONLY geo.distances ADD CONSTRAINT fk_distances_a_id FOREIGN KEY (a_id) REFERENCES geo.cities(id);
ALTER TABLE ONLY geo.distances ADD CONSTRAINT fk_distances_b_id FOREIGN KEY (b_id) REFERENCES geo.cities(id);
ALTER TABLE ONLY geo.holidays ADD CONSTRAINT fk_holidays_country_id FOREIGN KEY (country_id) REFERENCES geo.countries(id);
ALTER TABLE ONLY fleet.depots ADD CONSTRAINT fk_depots_city_id FOREIGN KEY (city_id) REFERENCES geo.cities(id);
ALTER TABLE ONLY fleet.vehicles ADD CONSTRAINT fk_vehicles_type_id FOREIGN KEY (type_id) REFERENCES fleet.vehicle_types(id);
ALTER TABLE ONLY fleet.vehicles ADD CONSTRAINT fk_vehicles_depot_id FOREIGN KEY (depot_id) REFERENCES fleet.depots(id);
ALTER TABLE ONLY fleet.drivers ADD CONSTRAINT fk_drivers_depot_id FOREIGN KEY (depot_id) REFERENCES fleet.depots(id);
ALTER TABLE ONLY fleet.driver_hours ADD CONSTRAINT fk_driver_hours_driver_id FOREIGN KEY (driver_id) REFERENCES fleet.drivers(id);
ALTER TABLE ONLY fleet.maintenance ADD CONSTRAINT fk_maintenance_vehicle_id FOREIGN KEY (vehicle_id) REFERENCES fleet.vehicles(id);
ALTER TABLE ONLY fleet.fuelings ADD CONSTRAINT fk_fuelings_vehicle_id FOREIGN KEY (vehicle_id) REFERENCES fleet.vehicles(id);
ALTER TABLE ONLY fleet.tyres ADD CONSTRAINT fk_tyres_vehicle_id FOREIGN KEY (vehicle_id) REFERENCES fleet.vehicles(id);
ALTER TABLE ONLY fleet.positions ADD CONSTRAINT fk_positions_vehicle_id FOREIGN KEY (vehicle_id) REFERENCES fleet.vehicles(id);
ALTER TABLE ONLY tms.customers ADD CONSTRAINT fk_customers_city_id FOREIGN KEY (city_id) REFERENCES geo.cities(id);
ALTER TABLE ONLY tms.contracts ADD CONSTRAINT fk_contracts_customer_id FOREIGN KEY (customer_id) REFERENCES tms.customers(id);
ALTER TABLE ONLY tms.rates ADD CONSTRAINT fk_rates_contract_id FOREIGN KEY (contract_id) REFERENCES tms.contracts(id) ON DELETE CASCADE;
ALTER TABLE ONLY tms.rates ADD CONSTRAINT fk_rates_from_region FOREIGN KEY (from_region) REFERENCES geo.regions(id);
ALTER TABLE ONLY tms.rates ADD CONSTRAINT fk_rates_to_region FOREIGN KEY (to_region) REFERENCES geo.regions(id);
ALTER TABLE ONLY tms.orders ADD CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES tms.customers(id);
ALTER TABLE ONLY tms.stops ADD CONSTRAINT fk_stops_order_id FOREIGN KEY (order_id) REFERENCES tms.orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY tms.stops ADD CONSTRAINT fk_stops_city_id FOREIGN KEY (city_id) REFERENCES geo.cities(id);
ALTER TABLE ONLY tms.items ADD CONSTRAINT fk_items_order_id FOREIGN KEY (order_id) REFERENCES tms.orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY tms.tours ADD CONSTRAINT fk_tours_vehicle_id FOREIGN KEY (vehicle_id) REFERENCES fleet.vehicles(id);
ALTER TABLE ONLY tms.tours ADD CONSTRAINT fk_tours_trailer_id FOREIGN KEY (trailer_id) REFERENCES fleet.trailers(id);
ALTER TABLE ONLY tms.tours ADD CONSTRAINT fk_tours_driver_id FOREIGN KEY (driver_id) REFERENCES fleet.drivers(id);
ALTER TABLE ONLY tms.tour_stops ADD CONSTRAINT fk_tour_stops_tour_id FOREIGN KEY (tour_id) REFERENCES tms.tours(id) ON DELETE CASCADE;
ALTER TABLE ONLY tms.tour_stops ADD CONSTRAINT fk_tour_stops_stop_id FOREIGN KEY (stop_id) REFERENCES tms.stops(id);
ALTER TABLE ONLY tms.pods ADD CONSTRAINT fk_pods_stop_id FOREIGN KEY (stop_id) REFERENCES tms.stops(id);
ALTER TABLE ONLY tms.exceptions ADD CONSTRAINT fk_exceptions_stop_id FOREIGN KEY (stop_id) REFERENCES tms.stops(id);
ALTER TABLE ONLY tms.tenders ADD CONSTRAINT fk_tenders_order_id FOREIGN KEY (order_id) REFERENCES tms.orders(id);
ALTER TABLE ONLY tms.tenders ADD CONSTRAINT fk_tenders_carrier_id FOREIGN KEY (carrier_id) REFERENCES tms.carriers(id);
ALTER TABLE ONLY tms.invoices ADD CONSTRAINT fk_invoices_customer_id FOREIGN KEY (customer_id) REFERENCES tms.customers(id);
ALTER TABLE ONLY tms.invoice_lines ADD CONSTRAINT fk_invoice_lines_invoice_id FOREIGN KEY (invoice_id) REFERENCES tms.invoices(id) ON DELETE CASCADE;
ALTER TABLE ONLY tms.invoice_lines ADD CONSTRAINT fk_invoice_lines_order_id FOREIGN KEY (order_id) REFERENCES tms.orders(id);
ALTER TABLE ONLY tms.claims ADD CONSTRAINT fk_claims_order_id FOREIGN KEY (order_id) REFERENCES tms.orders(id);
ALTER TABLE ONLY tms.pallets ADD CONSTRAINT fk_pallets_customer_id FOREIGN KEY (customer_id) REFERENCES tms.customers(id);
ALTER TABLE ONLY edi.messages ADD CONSTRAINT fk_messages_partner_id FOREIGN KEY (partner_id) REFERENCES edi.partners(id);
ALTER TABLE ONLY edi.map_iftmin ADD CONSTRAINT fk_map_iftmin_partner_id FOREIGN KEY (partner_id) REFERENCES edi.partners(id);
ALTER TABLE ONLY edi.map_iftsta ADD CONSTRAINT fk_map_iftsta_partner_id FOREIGN KEY (partner_id) REFERENCES edi.partners(id);
ALTER TABLE ONLY edi.map_invoic ADD CONSTRAINT fk_map_invoic_partner_id FOREIGN KEY (partner_id) REFERENCES edi.partners(id);
ALTER TABLE ONLY edi.map_desadv ADD CONSTRAINT fk_map_desadv_partner_id FOREIGN KEY (partner_id) REFERENCES edi.partners(id);
CREATE FUNCTION geo.dist(a geo.coord, b geo.coord) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$ SELECT sqrt(power(a.lat::float8 - b.lat::float8, 2) + power(a.lon::float8 - b.lon::float8, 2)) * 111.2 $$;
CREATE VIEW geo.v_cities AS SELECT c.id, c.name, r.name AS region, co.iso, (c.pos).lat AS lat, (c.pos).lon AS lon FROM geo.cities c JOIN geo.regions r ON r.id = c.region_id JOIN geo.countries co ON co.id = r.country_id;
CREATE VIEW tms.v_orders AS SELECT o.id, o.no, cu.name AS customer, o.st, o.deliver_by, sum(i.kg) AS kg, sum(i.m3) AS m3 FROM tms.orders o JOIN tms.customers cu ON cu.id = o.customer_id LEFT JOIN tms.items i ON i.order_id = o.id GROUP BY o.id, cu.name;
CREATE VIEW tms.v_late AS SELECT * FROM tms.v_orders WHERE st < 'delivered' AND deliver_by < now()::timestamp;
CREATE VIEW tms.v_tour_load AS SELECT t.id, t.day, v.plate, sum(i.kg) AS kg, vt.max_kg FROM tms.tours t JOIN fleet.vehicles v ON v.id = t.vehicle_id JOIN fleet.vehicle_types vt ON vt.id = v.type_id JOIN tms.tour_stops ts ON ts.tour_id = t.id JOIN tms.stops s ON s.id = ts.stop_id JOIN tms.items i ON i.order_id = s.order_id GROUP BY t.id, v.plate, vt.max_kg;
CREATE VIEW tms.v_overloaded AS SELECT * FROM tms.v_tour_load WHERE kg > max_kg;
CREATE VIEW fleet.v_last_pos AS SELECT DISTINCT ON (vehicle_id) vehicle_id, at, lat, lon FROM fleet.positions ORDER BY vehicle_id, at DESC;
CREATE VIEW fleet.v_consumption AS SELECT vehicle_id, date_trunc('month', at) AS m, sum(liters) AS l, max(km) - min(km) AS km FROM fleet.fuelings GROUP BY 1, 2;
CREATE MATERIALIZED VIEW tms.mv_revenue AS SELECT customer_id, extract(year FROM issued) AS period, sum(total) AS total FROM tms.invoices GROUP BY 1, 2;
CREATE UNIQUE INDEX ux_mv_revenue ON tms.mv_revenue (customer_id, period);
CREATE FUNCTION tms.quote(p_contract int, p_kg numeric) RETURNS numeric LANGUAGE plpgsql STABLE AS $$
DECLARE v numeric;
BEGIN
  SELECT price INTO v FROM tms.rates WHERE contract_id = p_contract AND kg_upto >= p_kg ORDER BY kg_upto LIMIT 1;
  RETURN v;
END $$;
CREATE FUNCTION tms.st_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.st < OLD.st THEN RAISE EXCEPTION 'status cannot go back from % to %', OLD.st, NEW.st; END IF; RETURN NEW; END $$;
CREATE TRIGGER st_guard BEFORE UPDATE OF st ON tms.orders FOR EACH ROW EXECUTE FUNCTION tms.st_change();
COMMENT ON VIEW tms.v_late IS 'orders past due date';
