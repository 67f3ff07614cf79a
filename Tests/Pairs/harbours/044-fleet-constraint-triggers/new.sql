CREATE TYPE status AS ENUM ('ok','due','retired');
CREATE TABLE depots (
    id serial PRIMARY KEY,
    name text NOT NULL,
    capacity int NOT NULL DEFAULT 10,
    used int NOT NULL DEFAULT 0,
    CONSTRAINT not_full CHECK (used <= capacity)
);
CREATE TABLE trucks (
    id bigserial PRIMARY KEY,
    depot_id int REFERENCES depots ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    plate text NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED,
    km numeric(10,1) NOT NULL DEFAULT 0,
    last_service_km numeric(10,1) NOT NULL DEFAULT 0,
    retired boolean NOT NULL DEFAULT false,
    status status GENERATED ALWAYS AS (CASE WHEN retired THEN 'retired'::status WHEN km - last_service_km > 20000 THEN 'due'::status ELSE 'ok'::status END) STORED
);
CREATE TABLE services (
    id bigserial PRIMARY KEY,
    truck_id bigint NOT NULL REFERENCES trucks ON DELETE CASCADE,
    km numeric(10,1) NOT NULL CHECK (km >= 0),
    cost numeric(10,2),
    done timestamptz
);
CREATE TABLE tyres (
    id bigserial PRIMARY KEY,
    truck_id bigint REFERENCES trucks,
    pos point,
    axle smallint,
    side boolean,
    CONSTRAINT tyre_pos UNIQUE NULLS NOT DISTINCT (truck_id, axle, side) DEFERRABLE
);
CREATE FUNCTION trucks_stmt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE depots d SET used = (SELECT count(*) FROM trucks t WHERE t.depot_id = d.id) WHERE d.id IN (SELECT depot_id FROM n);
  RETURN NULL;
END $$;
CREATE FUNCTION trucks_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.km < OLD.km THEN RAISE EXCEPTION 'km down'; END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION service_done() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE trucks SET last_service_km = NEW.km WHERE id = NEW.truck_id; RETURN NULL; END $$;
CREATE TRIGGER trucks_ins AFTER INSERT ON trucks REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION trucks_stmt();
CREATE CONSTRAINT TRIGGER km_up AFTER UPDATE OF km ON trucks DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (NEW.km <> OLD.km) EXECUTE FUNCTION trucks_check();
CREATE CONSTRAINT TRIGGER service_done AFTER INSERT OR UPDATE ON services FROM trucks DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.done IS NOT NULL) EXECUTE FUNCTION service_done();
CREATE VIEW due_trucks AS SELECT t.id, t.plate, d.name AS depot FROM trucks t LEFT JOIN depots d ON d.id = t.depot_id WHERE t.status = 'due';
COMMENT ON TRIGGER km_up ON trucks IS 'monotone, can be deferred';
