-- objects moved from public to schemas of their own
CREATE SCHEMA types; CREATE SCHEMA core; CREATE SCHEMA helpdesk;
CREATE TYPE types.color AS ENUM ('red', 'green', 'blue');
CREATE TYPE types.point3 AS (x float8, y float8, z float8);
CREATE DOMAIN types.pct AS numeric(5,2) CHECK (VALUE BETWEEN 0 AND 100);
CREATE SEQUENCE helpdesk.ticket_no;
CREATE FUNCTION core.norm(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(btrim(t)) $$;
CREATE TABLE core.gadget (id int PRIMARY KEY, c types.color DEFAULT 'red', pos types.point3, load types.pct, name text, CHECK (core.norm(name) <> ''));
CREATE TABLE helpdesk.ticket (no bigint PRIMARY KEY DEFAULT nextval('helpdesk.ticket_no'), gadget_id int REFERENCES core.gadget, what text);
CREATE INDEX gadget_name ON core.gadget (core.norm(name));
CREATE VIEW open_tickets AS SELECT t.no, g.name, g.c FROM helpdesk.ticket t JOIN core.gadget g ON g.id = t.gadget_id;
CREATE MATERIALIZED VIEW helpdesk.ticket_stats AS SELECT c, count(*) FROM open_tickets GROUP BY c;
CREATE FUNCTION core.tr() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := core.norm(NEW.name); RETURN NEW; END $$;
CREATE TRIGGER gadget_norm BEFORE INSERT ON core.gadget FOR EACH ROW EXECUTE FUNCTION core.tr();
