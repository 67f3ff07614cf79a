-- same object names in three schemas; schema renamed, one dissolved into public, objects of the same name cross over
CREATE SCHEMA shop;
CREATE SCHEMA sales;
CREATE SCHEMA arch;
CREATE TYPE public.status AS ENUM ('planned','open','closed','moved');
CREATE TYPE shop.status AS ENUM ('held','sold','void','refunded');
CREATE DOMAIN shop.code AS varchar(12) CHECK (VALUE <> '') CHECK (length(VALUE) >= 6);
CREATE SEQUENCE shop.id AS bigint START WITH 1;
CREATE SEQUENCE public.id START WITH 500 INCREMENT BY 5;
CREATE TABLE public.events (
  id bigint PRIMARY KEY DEFAULT nextval('public.id'),
  code shop.code NOT NULL UNIQUE,
  status public.status NOT NULL DEFAULT 'planned',
  featured boolean DEFAULT false NOT NULL,
  starts timestamptz NOT NULL);
CREATE TABLE public.seats (
  event bigint REFERENCES public.events ON DELETE CASCADE,
  row text,
  no smallint,
  price numeric(10,2),
  PRIMARY KEY (event, row, no)) PARTITION BY HASH (event);
CREATE TABLE public.seats_0 PARTITION OF public.seats FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE TABLE shop.tickets (
  id bigint PRIMARY KEY DEFAULT nextval('shop.id'),
  code shop.code NOT NULL UNIQUE,
  event bigint NOT NULL,
  row text,
  no smallint,
  status shop.status DEFAULT 'held',
  sold timestamptz,
  CONSTRAINT tickets_event_row_no_fkey FOREIGN KEY (event, row, no) REFERENCES public.seats MATCH FULL DEFERRABLE);
CREATE VIEW sales.tickets AS SELECT * FROM shop.tickets WHERE status = 'sold';
CREATE VIEW sales.events AS SELECT id, featured FROM public.events;
CREATE TABLE arch.tickets (CHECK (sold < '2023-01-01 00:00+00')) INHERITS (shop.tickets);
CREATE TABLE arch.events (id bigint PRIMARY KEY, code text, status text, starts timestamptz);
CREATE FUNCTION shop.price(t shop.tickets) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT s.price FROM public.seats s WHERE (s.event, s.row, s.no) = (t.event, t.row, t.no) $$;
CREATE FUNCTION public.price(e public.events) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT max(price) FROM public.seats WHERE event = e.id $$;
CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_TABLE_SCHEMA = 'shop' THEN NEW.sold := now(); ELSIF NEW.status = 'closed' THEN NEW.featured := false; END IF; RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON shop.tickets FOR EACH ROW WHEN (NEW.status = 'sold') EXECUTE FUNCTION public.touch();
CREATE TRIGGER touch BEFORE UPDATE ON public.events FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE MATERIALIZED VIEW sales.report AS
  SELECT e.code, count(*) AS n, sum(shop.price(t)) AS total
  FROM shop.tickets t
  JOIN public.events e ON e.id = t.event
  WHERE t.status = 'sold'
  GROUP BY e.code;
CREATE VIEW public.report AS
  SELECT e.id, public.price(e) AS top, r.n
  FROM public.events e
  LEFT JOIN sales.report r ON r.code = e.code;
CREATE VIEW shop.report AS SELECT id, top, n, top * n AS max_total FROM public.report;
CREATE INDEX idx ON shop.tickets (event) WHERE status NOT IN ('void','refunded');
CREATE INDEX idx ON public.events (starts, status);
COMMENT ON SCHEMA sales IS 'compatibility views';
