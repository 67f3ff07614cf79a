CREATE TYPE status AS ENUM ('ok','due','in_shop','retired');
CREATE TABLE depots (
    id serial PRIMARY KEY,
    name text NOT NULL,
    capacity int NOT NULL DEFAULT 10
);
CREATE TABLE trucks (
    id serial PRIMARY KEY,
    depot_id int NOT NULL REFERENCES depots,
    plate text NOT NULL UNIQUE,
    km int NOT NULL DEFAULT 0,
    status status NOT NULL DEFAULT 'ok'
);
CREATE TABLE services (
    id serial PRIMARY KEY,
    truck_id int NOT NULL REFERENCES trucks,
    km int NOT NULL,
    cost numeric(8,2),
    done date
);
CREATE TABLE tyres (
    id serial PRIMARY KEY,
    truck_id int REFERENCES trucks,
    axle int,
    side char(1) CHECK (side IN ('L','R')),
    UNIQUE (truck_id, axle, side)
);
CREATE FUNCTION depot_full() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM trucks WHERE depot_id = NEW.depot_id) >= (SELECT capacity FROM depots WHERE id = NEW.depot_id) THEN RAISE EXCEPTION 'full'; END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION km_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.km < OLD.km THEN RAISE EXCEPTION 'km down'; END IF;
  IF NEW.km - OLD.km > 20000 THEN NEW.status := 'due'; END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION service_done() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE trucks SET status = 'ok' WHERE id = NEW.truck_id; RETURN NULL; END $$;
CREATE TRIGGER depot_full BEFORE INSERT OR UPDATE OF depot_id ON trucks FOR EACH ROW EXECUTE FUNCTION depot_full();
CREATE TRIGGER km_up BEFORE UPDATE OF km ON trucks FOR EACH ROW EXECUTE FUNCTION km_up();
CREATE TRIGGER service_done AFTER INSERT ON services FOR EACH ROW WHEN (NEW.done IS NOT NULL) EXECUTE FUNCTION service_done();
CREATE TRIGGER no_trunc BEFORE TRUNCATE ON services FOR EACH STATEMENT EXECUTE FUNCTION service_done();
CREATE VIEW due_trucks AS SELECT t.id, t.plate, d.name AS depot FROM trucks t JOIN depots d ON d.id = t.depot_id WHERE t.status = 'due';
COMMENT ON TRIGGER km_up ON trucks IS 'monotone';
