CREATE SCHEMA geo; CREATE SCHEMA fleet; CREATE SCHEMA transport; CREATE SCHEMA edi;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE DOMAIN geo.lat AS numeric(9,6) CHECK (VALUE >= -90 AND VALUE <= 90);
CREATE DOMAIN geo.lon AS numeric(9,6) CHECK (VALUE >= -180 AND VALUE <= 180);
CREATE TYPE geo.coord AS (lat geo.lat, lon geo.lon, acc_m real);
CREATE TYPE transport.st AS ENUM ('new', 'planned', 'tendered', 'accepted', 'loaded', 'underway', 'delivered', 'exception');
CREATE TABLE geo.countries (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    iso char(2) NOT NULL,
    name varchar(128) NOT NULL,
    iso3 char(3),
    eu boolean DEFAULT false NOT NULL,
    constraint pk_countries PRIMARY KEY (id),
    CONSTRAINT uq_countries_iso UNIQUE (iso),
    CONSTRAINT uq_countries_iso3 UNIQUE (iso3)
);
CREATE TABLE geo.regions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    country_id bigint NOT NULL,
    code varchar(10) NOT NULL,
    name varchar(128) NOT NULL,
    constraint pk_regions PRIMARY KEY (id),
    CONSTRAINT uq_regions_country_id_code UNIQUE (country_id, code)
);
CREATE TABLE geo.cities (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    region_id bigint NOT NULL,
    name varchar(128) NOT NULL,
    pos geo.coord,
    pop integer,
    constraint pk_cities PRIMARY KEY (id)
);
CREATE TABLE geo.postcodes (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    country_id bigint NOT NULL,
    code varchar(12) NOT NULL,
    city_id bigint,
    constraint pk_postcodes PRIMARY KEY (id),
    CONSTRAINT uq_postcodes_country_id_code UNIQUE (country_id, code)
);
CREATE TABLE geo.distances (
    a_id bigint NOT NULL,
    b_id bigint NOT NULL,
    km numeric(8,1) NOT NULL,
    mins integer,
    constraint pk_distances PRIMARY KEY (a_id, b_id),
    CONSTRAINT ck_distances_1 CHECK (a_id<b_id)
);
CREATE TABLE geo.holidays (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    country_id bigint NOT NULL,
    day date NOT NULL,
    name varchar(128),
    constraint pk_holidays PRIMARY KEY (id),
    CONSTRAINT uq_holidays_country_id_day UNIQUE (country_id, day)
);
CREATE TABLE fleet.depots (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    city_id bigint NOT NULL,
    name varchar(128) NOT NULL,
    pos geo.coord,
    docks smallint DEFAULT 1 NOT NULL,
    constraint pk_depots PRIMARY KEY (id),
    CONSTRAINT uq_depots_name UNIQUE (name)
);
CREATE TABLE fleet.vehicle_types (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name varchar(128) NOT NULL,
    max_kg integer NOT NULL,
    max_m3 numeric(6,2) NOT NULL,
    euro smallint,
    co2_g_km integer,
    constraint pk_vehicle_types PRIMARY KEY (id),
    CONSTRAINT uq_vehicle_types_name UNIQUE (name)
);
CREATE TABLE fleet.vehicles (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    plate varchar(12) NOT NULL,
    type_id bigint NOT NULL,
    depot_id bigint,
    vin char(17),
    bought date,
    sold date,
    km bigint DEFAULT 0 NOT NULL,
    telematics_id uuid,
    is_active boolean DEFAULT true,
    constraint pk_vehicles PRIMARY KEY (id),
    CONSTRAINT uq_vehicles_plate UNIQUE (plate),
    CONSTRAINT uq_vehicles_vin UNIQUE (vin),
    CONSTRAINT uq_vehicles_telematics_id UNIQUE (telematics_id)
);
CREATE TABLE fleet.trailers (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    plate varchar(12) NOT NULL,
    kind varchar(128) NOT NULL,
    max_kg integer NOT NULL,
    constraint pk_trailers PRIMARY KEY (id),
    CONSTRAINT uq_trailers_plate UNIQUE (plate)
);
CREATE TABLE fleet.drivers (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name varchar(128) NOT NULL,
    licence varchar(20) NOT NULL,
    depot_id bigint,
    phone varchar(128),
    hired date,
    left_on date,
    adr_until date,
    constraint pk_drivers PRIMARY KEY (id),
    CONSTRAINT uq_drivers_licence UNIQUE (licence)
);
CREATE TABLE fleet.driver_hours (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    driver_id bigint NOT NULL,
    day date NOT NULL,
    minutes integer NOT NULL,
    constraint pk_driver_hours PRIMARY KEY (id),
    CONSTRAINT uq_driver_hours_driver_id_day UNIQUE (driver_id, day),
    CONSTRAINT ck_driver_hours_1 CHECK (minutes BETWEEN 0 AND 780)
);
CREATE TABLE fleet.maintenance (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    vehicle_id bigint NOT NULL,
    during daterange NOT NULL,
    kind varchar(128),
    cost numeric(10,2),
    note text,
    constraint pk_maintenance PRIMARY KEY (id)
);
CREATE INDEX ix_maintenance_during ON fleet.maintenance USING btree (during);
CREATE TABLE fleet.fuelings (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    vehicle_id bigint NOT NULL,
    at timestamptz NOT NULL,
    liters numeric(7,2) NOT NULL,
    price numeric(7,3) NOT NULL,
    km integer,
    total numeric GENERATED ALWAYS AS (round(liters*price,2)) STORED,
    constraint pk_fuelings PRIMARY KEY (id)
);
CREATE TABLE fleet.tyres (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    vehicle_id bigint NOT NULL,
    pos char(2) NOT NULL,
    mounted date NOT NULL,
    dot varchar(8),
    constraint pk_tyres PRIMARY KEY (id)
);
CREATE TABLE fleet.positions (vehicle_id bigint NOT NULL, at timestamptz NOT NULL, pos geo.coord NOT NULL, speed smallint, PRIMARY KEY (vehicle_id, at)) PARTITION BY LIST (vehicle_id);
CREATE TABLE fleet.positions_hot PARTITION OF fleet.positions FOR VALUES IN (1, 2, 3) PARTITION BY RANGE (at);
CREATE TABLE fleet.positions_hot_q1 PARTITION OF fleet.positions_hot FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-04-01 00:00+00');
CREATE TABLE fleet.positions_rest PARTITION OF fleet.positions DEFAULT;
CREATE TABLE transport.customers (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    no varchar(20) NOT NULL,
    name varchar(128) NOT NULL,
    city_id bigint,
    credit numeric(12,2),
    blocked boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    vat_id varchar(20),
    parent_id bigint,
    constraint pk_customers PRIMARY KEY (id),
    CONSTRAINT uq_customers_no UNIQUE (no)
);
CREATE TABLE transport.contracts (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    customer_id bigint NOT NULL,
    no varchar(128) NOT NULL,
    valid daterange NOT NULL,
    constraint pk_contracts PRIMARY KEY (id),
    CONSTRAINT uq_contracts_no UNIQUE (no),
    EXCLUDE USING gist (customer_id WITH =,valid WITH &&)
);
CREATE TABLE transport.rates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    contract_id bigint NOT NULL,
    from_region bigint,
    to_region bigint,
    kg_upto integer NOT NULL,
    price numeric(10,2) NOT NULL,
    last_seen_at timestamptz,
    constraint pk_rates PRIMARY KEY (id),
    CONSTRAINT uq_rates_contract_id_from_region_to_region_kg_upto UNIQUE (contract_id, from_region, to_region, kg_upto)
);
CREATE TABLE transport.surcharges (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(10) NOT NULL,
    pct numeric(5,2) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    constraint pk_surcharges PRIMARY KEY (id),
    CONSTRAINT uq_surcharges_code UNIQUE (code)
);
CREATE TABLE transport.orders (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    no varchar(20) NOT NULL,
    customer_id bigint NOT NULL,
    st transport.st DEFAULT 'new' NOT NULL,
    pick_from timestamptz NOT NULL,
    pick_to timestamptz NOT NULL,
    deliver_by timestamptz NOT NULL,
    created_at timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
    incoterm char(3),
    ref_tsv tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig,no)) STORED,
    constraint pk_orders PRIMARY KEY (id),
    CONSTRAINT uq_orders_no UNIQUE (no),
    CONSTRAINT ck_orders_1 CHECK (pick_to>=pick_from)
);
CREATE TABLE transport.stops (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    order_id bigint NOT NULL,
    seq smallint NOT NULL,
    city_id bigint NOT NULL,
    kind char(1) NOT NULL,
    window_from timestamptz,
    window_to timestamptz,
    arrived timestamptz,
    left_at timestamptz,
    constraint pk_stops PRIMARY KEY (id),
    CONSTRAINT uq_stops_order_id_seq UNIQUE (order_id, seq)
);
CREATE TABLE transport.items (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    order_id bigint NOT NULL,
    descr varchar(128) NOT NULL,
    qty integer NOT NULL,
    kg numeric(10,2) NOT NULL,
    m3 numeric(8,3),
    adr varchar(10),
    stackable boolean DEFAULT true NOT NULL,
    constraint pk_items PRIMARY KEY (id)
);
CREATE TABLE transport.tours (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    day date NOT NULL,
    vehicle_id bigint,
    trailer_id bigint,
    driver_id bigint,
    st transport.st DEFAULT 'planned' NOT NULL,
    constraint pk_tours PRIMARY KEY (id),
    CONSTRAINT uq_tours_driver_id_day UNIQUE (driver_id, day)
);
CREATE TABLE transport.tour_stops (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    tour_id bigint NOT NULL,
    stop_id bigint NOT NULL,
    seq smallint NOT NULL,
    constraint pk_tour_stops PRIMARY KEY (id),
    CONSTRAINT uq_tour_stops_stop_id UNIQUE (stop_id),
    CONSTRAINT uq_tour_stops_tour_id_seq UNIQUE (tour_id, seq)
);
CREATE TABLE transport.pods (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    stop_id bigint NOT NULL,
    signed_by varchar(128),
    at timestamptz NOT NULL,
    image varchar(128),
    constraint pk_pods PRIMARY KEY (id),
    CONSTRAINT uq_pods_stop_id UNIQUE (stop_id)
);
CREATE TABLE transport.exceptions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    stop_id bigint NOT NULL,
    code varchar(10) NOT NULL,
    note text,
    at timestamptz DEFAULT now() NOT NULL,
    constraint pk_exceptions PRIMARY KEY (id)
);
CREATE TABLE transport.carriers (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name varchar(128) NOT NULL,
    rating numeric(2,1),
    insured_until date,
    constraint pk_carriers PRIMARY KEY (id),
    CONSTRAINT uq_carriers_name UNIQUE (name)
);
CREATE TABLE transport.tenders (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    order_id bigint NOT NULL,
    carrier_id bigint NOT NULL,
    price numeric(10,2),
    at timestamptz DEFAULT now() NOT NULL,
    answer varchar(10) DEFAULT 'open' NOT NULL,
    expires timestamptz,
    constraint pk_tenders PRIMARY KEY (id),
    CONSTRAINT uq_tenders_order_id_carrier_id UNIQUE (order_id, carrier_id)
);
CREATE TABLE transport.invoices (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    customer_id bigint NOT NULL,
    no varchar(128) NOT NULL,
    total numeric(12,2) NOT NULL,
    issued date NOT NULL,
    constraint pk_invoices PRIMARY KEY (id),
    CONSTRAINT uq_invoices_no UNIQUE (no)
);
CREATE TABLE transport.invoice_lines (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    invoice_id bigint NOT NULL,
    order_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    text varchar(128),
    constraint pk_invoice_lines PRIMARY KEY (id)
);
CREATE TABLE transport.claims (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    order_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    text text,
    settled date,
    constraint pk_claims PRIMARY KEY (id)
);
CREATE TABLE transport.pallets (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    customer_id bigint NOT NULL,
    kind varchar(10) NOT NULL,
    balance integer DEFAULT 0 NOT NULL,
    constraint pk_pallets PRIMARY KEY (id),
    CONSTRAINT uq_pallets_customer_id_kind UNIQUE (customer_id, kind)
);
CREATE TABLE edi.partners (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    gln char(13) NOT NULL,
    name varchar(128) NOT NULL,
    as2_url varchar(128),
    constraint pk_partners PRIMARY KEY (id),
    CONSTRAINT uq_partners_gln UNIQUE (gln)
);
CREATE TABLE edi.messages (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    partner_id bigint NOT NULL,
    kind varchar(10) NOT NULL,
    raw bytea NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    done timestamptz,
    error text,
    constraint pk_messages PRIMARY KEY (id)
);
CREATE TABLE edi.map_iftmin (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    partner_id bigint NOT NULL,
    src varchar(128) NOT NULL,
    dst varchar(128) NOT NULL,
    prio smallint DEFAULT 1 NOT NULL,
    constraint pk_map_iftmin PRIMARY KEY (id)
);
CREATE TABLE edi.map_iftsta (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    partner_id bigint NOT NULL,
    src varchar(128) NOT NULL,
    dst varchar(128) NOT NULL,
    prio smallint DEFAULT 1 NOT NULL,
    constraint pk_map_iftsta PRIMARY KEY (id)
);
CREATE TABLE edi.map_invoic (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    partner_id bigint NOT NULL,
    src varchar(128) NOT NULL,
    dst text NOT NULL,
    prio smallint DEFAULT 1 NOT NULL,
    constraint pk_map_invoic PRIMARY KEY (id)
);
CREATE TABLE edi.map_desadv (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    partner_id bigint NOT NULL,
    src varchar(128) NOT NULL,
    dst varchar(128) NOT NULL,
    prio smallint DEFAULT 1 NOT NULL,
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
ALTER TABLE ONLY transport.customers ADD CONSTRAINT fk_customers_city_id FOREIGN KEY (city_id) REFERENCES geo.cities(id);
ALTER TABLE ONLY transport.customers ADD CONSTRAINT fk_customers_parent_id FOREIGN KEY (parent_id) REFERENCES transport.customers(id);
ALTER TABLE ONLY transport.contracts ADD CONSTRAINT fk_contracts_customer_id FOREIGN KEY (customer_id) REFERENCES transport.customers(id);
ALTER TABLE ONLY transport.rates ADD CONSTRAINT fk_rates_contract_id FOREIGN KEY (contract_id) REFERENCES transport.contracts(id) ON DELETE CASCADE;
ALTER TABLE ONLY transport.rates ADD CONSTRAINT fk_rates_from_region FOREIGN KEY (from_region) REFERENCES geo.regions(id);
ALTER TABLE ONLY transport.rates ADD CONSTRAINT fk_rates_to_region FOREIGN KEY (to_region) REFERENCES geo.regions(id);
ALTER TABLE ONLY transport.orders ADD CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES transport.customers(id);
ALTER TABLE ONLY transport.stops ADD CONSTRAINT fk_stops_order_id FOREIGN KEY (order_id) REFERENCES transport.orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY transport.stops ADD CONSTRAINT fk_stops_city_id FOREIGN KEY (city_id) REFERENCES geo.cities(id);
ALTER TABLE ONLY transport.items ADD CONSTRAINT fk_items_order_id FOREIGN KEY (order_id) REFERENCES transport.orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY transport.tours ADD CONSTRAINT fk_tours_vehicle_id FOREIGN KEY (vehicle_id) REFERENCES fleet.vehicles(id);
ALTER TABLE ONLY transport.tours ADD CONSTRAINT fk_tours_trailer_id FOREIGN KEY (trailer_id) REFERENCES fleet.trailers(id);
ALTER TABLE ONLY transport.tours ADD CONSTRAINT fk_tours_driver_id FOREIGN KEY (driver_id) REFERENCES fleet.drivers(id);
ALTER TABLE ONLY transport.tour_stops ADD CONSTRAINT fk_tour_stops_tour_id FOREIGN KEY (tour_id) REFERENCES transport.tours(id) ON DELETE CASCADE;
ALTER TABLE ONLY transport.tour_stops ADD CONSTRAINT fk_tour_stops_stop_id FOREIGN KEY (stop_id) REFERENCES transport.stops(id);
ALTER TABLE ONLY transport.pods ADD CONSTRAINT fk_pods_stop_id FOREIGN KEY (stop_id) REFERENCES transport.stops(id);
ALTER TABLE ONLY transport.exceptions ADD CONSTRAINT fk_exceptions_stop_id FOREIGN KEY (stop_id) REFERENCES transport.stops(id);
ALTER TABLE ONLY transport.tenders ADD CONSTRAINT fk_tenders_order_id FOREIGN KEY (order_id) REFERENCES transport.orders(id);
ALTER TABLE ONLY transport.tenders ADD CONSTRAINT fk_tenders_carrier_id FOREIGN KEY (carrier_id) REFERENCES transport.carriers(id);
ALTER TABLE ONLY transport.invoices ADD CONSTRAINT fk_invoices_customer_id FOREIGN KEY (customer_id) REFERENCES transport.customers(id);
ALTER TABLE ONLY transport.invoice_lines ADD CONSTRAINT fk_invoice_lines_invoice_id FOREIGN KEY (invoice_id) REFERENCES transport.invoices(id) ON DELETE CASCADE;
ALTER TABLE ONLY transport.invoice_lines ADD CONSTRAINT fk_invoice_lines_order_id FOREIGN KEY (order_id) REFERENCES transport.orders(id);
ALTER TABLE ONLY transport.claims ADD CONSTRAINT fk_claims_order_id FOREIGN KEY (order_id) REFERENCES transport.orders(id);
ALTER TABLE ONLY transport.pallets ADD CONSTRAINT fk_pallets_customer_id FOREIGN KEY (customer_id) REFERENCES transport.customers(id);
ALTER TABLE ONLY edi.messages ADD CONSTRAINT fk_messages_partner_id FOREIGN KEY (partner_id) REFERENCES edi.partners(id);
ALTER TABLE ONLY edi.map_iftmin ADD CONSTRAINT fk_map_iftmin_partner_id FOREIGN KEY (partner_id) REFERENCES edi.partners(id);
ALTER TABLE ONLY edi.map_iftsta ADD CONSTRAINT fk_map_iftsta_partner_id FOREIGN KEY (partner_id) REFERENCES edi.partners(id);
ALTER TABLE ONLY edi.map_invoic ADD CONSTRAINT fk_map_invoic_partner_id FOREIGN KEY (partner_id) REFERENCES edi.partners(id);
ALTER TABLE ONLY edi.map_desadv ADD CONSTRAINT fk_map_desadv_partner_id FOREIGN KEY (partner_id) REFERENCES edi.partners(id);
CREATE FUNCTION geo.dist(a geo.coord, b geo.coord) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT (sqrt(power(a.lat::float8 - b.lat::float8, 2) + power(a.lon::float8 - b.lon::float8, 2)) * 111.2)::numeric $$;
CREATE VIEW geo.v_cities AS SELECT c.id, c.name, r.name AS region, co.iso, (c.pos).lat AS lat, (c.pos).lon AS lon FROM geo.cities c JOIN geo.regions r ON r.id = c.region_id JOIN geo.countries co ON co.id = r.country_id;
CREATE VIEW transport.v_orders AS SELECT o.id, o.no, cu.name AS customer, o.st, o.deliver_by, sum(i.kg) AS kg, sum(i.m3) AS m3 FROM transport.orders o JOIN transport.customers cu ON cu.id = o.customer_id LEFT JOIN transport.items i ON i.order_id = o.id GROUP BY o.id, cu.name;
CREATE VIEW transport.v_late AS SELECT * FROM transport.v_orders WHERE st < 'delivered' AND deliver_by < now();
CREATE VIEW transport.v_tour_load AS SELECT t.id, t.day, v.plate, sum(i.kg) AS kg, vt.max_kg FROM transport.tours t JOIN fleet.vehicles v ON v.id = t.vehicle_id JOIN fleet.vehicle_types vt ON vt.id = v.type_id JOIN transport.tour_stops ts ON ts.tour_id = t.id JOIN transport.stops s ON s.id = ts.stop_id JOIN transport.items i ON i.order_id = s.order_id GROUP BY t.id, v.plate, vt.max_kg;
CREATE VIEW transport.v_overloaded AS SELECT * FROM transport.v_tour_load WHERE kg > max_kg;
CREATE VIEW fleet.v_last_pos AS SELECT DISTINCT ON (vehicle_id) vehicle_id, at, (pos).lat AS lat, (pos).lon AS lon FROM fleet.positions ORDER BY vehicle_id, at DESC;
CREATE VIEW fleet.v_consumption AS SELECT vehicle_id, date_trunc('month', at) AS m, sum(liters) AS l, max(km) - min(km) AS km FROM fleet.fuelings GROUP BY 1, 2;
CREATE MATERIALIZED VIEW transport.mv_revenue AS SELECT customer_id, date_trunc('quarter', issued::timestamp)::date AS period, sum(total) AS total FROM transport.invoices GROUP BY 1, 2;
CREATE UNIQUE INDEX ux_mv_revenue ON transport.mv_revenue (customer_id, period);
CREATE FUNCTION transport.quote(p_contract bigint, p_kg numeric, VARIADIC p_surcharges text[] DEFAULT '{}') RETURNS numeric LANGUAGE plpgsql STABLE AS $$
DECLARE v numeric;
BEGIN
  SELECT price INTO v FROM transport.rates WHERE contract_id = p_contract AND kg_upto >= p_kg ORDER BY kg_upto LIMIT 1;
  SELECT v * (1 + COALESCE(sum(pct), 0) / 100) INTO v FROM transport.surcharges WHERE code = ANY (p_surcharges);
  RETURN v;
END $$;
CREATE FUNCTION transport.st_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.st < OLD.st THEN RAISE EXCEPTION 'status cannot go back from % to %', OLD.st, NEW.st; END IF; RETURN NEW; END $$;
CREATE TRIGGER st_guard BEFORE UPDATE OF st ON transport.orders FOR EACH ROW EXECUTE FUNCTION transport.st_change();
CREATE TRIGGER st_guard BEFORE UPDATE OF st ON transport.tours FOR EACH ROW EXECUTE FUNCTION transport.st_change();
COMMENT ON VIEW transport.v_late IS 'orders past deadline';
