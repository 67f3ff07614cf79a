-- objects moved from public to schemas of their own
CREATE TYPE color AS ENUM ('red', 'green');
CREATE TYPE point3 AS (x float8, y float8, z float8);
CREATE DOMAIN pct AS numeric(5,2) CHECK (VALUE BETWEEN 0 AND 100);
CREATE SEQUENCE ticket_no;
CREATE FUNCTION norm(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(btrim(t)) $$;
CREATE TABLE gadget (id int PRIMARY KEY, c color DEFAULT 'red', pos point3, load pct, name text, CHECK (norm(name) <> ''));
CREATE TABLE ticket (no bigint PRIMARY KEY DEFAULT nextval('ticket_no'), gadget_id int REFERENCES gadget, what text);
CREATE INDEX gadget_name ON gadget (norm(name));
CREATE VIEW open_tickets AS SELECT t.no, g.name, g.c FROM ticket t JOIN gadget g ON g.id = t.gadget_id;
CREATE MATERIALIZED VIEW ticket_stats AS SELECT c, count(*) FROM open_tickets GROUP BY c;
CREATE FUNCTION tr() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := norm(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER gadget_norm BEFORE INSERT ON gadget FOR EACH ROW EXECUTE FUNCTION tr();
