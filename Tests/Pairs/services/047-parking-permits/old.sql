CREATE SCHEMA parking;
CREATE EXTENSION citext SCHEMA parking;
CREATE TABLE parking.zone (id serial PRIMARY KEY, name text NOT NULL, rate_cents int NOT NULL);
CREATE TABLE parking.permit (id serial PRIMARY KEY, zone_id int NOT NULL REFERENCES parking.zone, plate parking.citext NOT NULL, starts date NOT NULL, ends date NOT NULL, kind text NOT NULL DEFAULT 'resident');
ALTER TABLE parking.permit ADD CONSTRAINT permit_kind CHECK (kind IN ('resident', 'visitor'));
ALTER TABLE parking.permit ADD CONSTRAINT dates CHECK (ends > starts);
CREATE TABLE parking.ticket (no int PRIMARY KEY, plate parking.citext, issued timestamp NOT NULL DEFAULT localtimestamp, fine_cents int NOT NULL, paid boolean NOT NULL DEFAULT false);
CREATE INDEX ticket_unpaid ON parking.ticket (plate) WHERE NOT paid;
CREATE VIEW parking.debt AS SELECT plate, sum(fine_cents
) AS cents FROM parking.ticket WHERE NOT paid GROUP BY plate;
CREATE FUNCTION parking.has_debt(p parking.citext) RETURNS boolean LANGUAGE sql STABLE RETURN EXISTS (SELECT 1 FROM parking.debt d WHERE d.plate OPERATOR(parking.=) p
);
CREATE FUNCTION parking.permit_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF parking.has_debt(NEW.plate) THEN RAISE EXCEPTION 'unpaid tickets'; END IF; RETURN NEW; END $$;
CREATE TRIGGER permit_guard BEFORE INSERT ON parking.permit FOR EACH ROW EXECUTE FUNCTION parking.permit_guard();
CREATE VIEW parking.blocked AS SELECT DISTINCT plate FROM parking.permit WHERE parking.has_debt(plate);
CREATE FUNCTION parking.permit_price(z int, days int) RETURNS
  int
LANGUAGE sql STABLE BEGIN ATOMIC SELECT rate_cents * days
 FROM parking.zone WHERE id = z; END;
CREATE VIEW parking.revenue AS SELECT p.id, parking.permit_price(p.zone_id, p.ends - p.starts) AS cents FROM parking.permit p;

