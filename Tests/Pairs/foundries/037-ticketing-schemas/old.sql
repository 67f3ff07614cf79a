-- same object names in three schemas; schema renamed, one dissolved into public, objects of the same name cross over
CREATE SCHEMA sales;
CREATE SCHEMA venue;
CREATE SCHEMA arch_2022;
CREATE TYPE sales.status AS ENUM ('held','sold','void');
CREATE TYPE venue.status AS ENUM ('planned','open','closed');
CREATE DOMAIN sales.code AS char(8);
CREATE DOMAIN venue.code AS varchar(12) CHECK (VALUE <> '');
CREATE SEQUENCE sales.id START WITH 1;
CREATE SEQUENCE venue.id START WITH 500 INCREMENT BY 5;
CREATE TABLE venue.events (
  id integer PRIMARY KEY DEFAULT nextval('venue.id'),
  code venue.code UNIQUE,
  status venue.status NOT NULL DEFAULT 'planned',
  starts timestamptz NOT NULL);
CREATE TABLE venue.seats (
  event integer REFERENCES venue.events ON DELETE CASCADE,
  row text,
  no integer,
  price numeric(8,2),
  PRIMARY KEY (event, row, no));
CREATE TABLE sales.tickets (
  id integer PRIMARY KEY DEFAULT nextval('sales.id'),
  code sales.code NOT NULL UNIQUE,
  event integer NOT NULL,
  row text,
  no integer,
  status sales.status DEFAULT 'held',
  sold timestamptz,
  FOREIGN KEY (event, row, no) REFERENCES venue.seats);
CREATE TABLE sales.events (id integer PRIMARY KEY REFERENCES venue.events, featured boolean DEFAULT false);
CREATE TABLE arch_2022.tickets (LIKE sales.tickets INCLUDING DEFAULTS INCLUDING INDEXES);
CREATE TABLE arch_2022.events (LIKE venue.events INCLUDING CONSTRAINTS);
CREATE FUNCTION sales.price(t sales.tickets) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT s.price FROM venue.seats s WHERE (s.event, s.row, s.no) = (t.event, t.row, t.no) $$;
CREATE FUNCTION venue.price(e venue.events) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT max(price) FROM venue.seats WHERE event = e.id $$;
CREATE FUNCTION sales.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.sold := now(); RETURN NEW; END $$;
CREATE FUNCTION venue.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.status = 'closed' THEN DELETE FROM sales.events WHERE id = NEW.id; END IF; RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON sales.tickets FOR EACH ROW WHEN (NEW.status = 'sold') EXECUTE FUNCTION sales.touch();
CREATE TRIGGER touch BEFORE UPDATE ON venue.events FOR EACH ROW EXECUTE FUNCTION venue.touch();
CREATE VIEW sales.report AS
  SELECT e.code, count(*) AS n, sum(sales.price(t)) AS total
  FROM sales.tickets t
  JOIN venue.events e ON e.id = t.event
  WHERE t.status = 'sold'
  GROUP BY e.code;
CREATE VIEW venue.report AS
  SELECT e.id, venue.price(e) AS top, r.n
  FROM venue.events e
  LEFT JOIN sales.report r ON r.code = e.code;
CREATE VIEW public.report AS SELECT id, top, n, top * n AS max_total FROM venue.report;
CREATE INDEX idx ON sales.tickets (event) WHERE status <> 'void';
CREATE INDEX idx ON venue.events (starts);
COMMENT ON SCHEMA sales IS 'sales';
COMMENT ON SCHEMA arch_2022 IS 'archive';
