-- chains of domains over domains change base, arrays of domains, composite with domains
CREATE SCHEMA tel;
CREATE DOMAIN tel.digits AS varchar(20) COLLATE "C" CONSTRAINT digits_only CHECK (VALUE ~ '^\+?[0-9]+$');
CREATE DOMAIN tel.msisdn AS tel.digits CONSTRAINT e164 CHECK (VALUE ~ '^\+') CHECK (length(VALUE) BETWEEN 9 AND 16);
CREATE DOMAIN tel.duration AS interval CHECK (VALUE >= '00:00:00');
CREATE DOMAIN tel.amount AS numeric(14,6);
ALTER DOMAIN tel.amount ADD CONSTRAINT amount_nonneg CHECK (VALUE >= 0) NOT VALID;
CREATE TYPE tel.rating AS (band text, price tel.amount, per tel.duration, currency char(3));
CREATE TABLE tel.customers (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  main tel.msisdn UNIQUE,
  
  credit tel.amount NOT NULL DEFAULT 0.0);
CREATE TABLE tel.customer_numbers (
  customer integer REFERENCES tel.customers ON DELETE CASCADE,
  number tel.msisdn PRIMARY KEY);
CREATE TABLE tel.tariffs (code varchar(8) PRIMARY KEY, 
  base tel.rating NOT NULL DEFAULT ROW('local', 0.09, '1 minute', 'EUR')::tel.rating, monthly tel.amount);
CREATE TABLE tel.tariff_bands (
  tariff varchar(8) REFERENCES tel.tariffs,
  ord smallint,
  rating tel.rating NOT NULL,
  PRIMARY KEY (tariff, ord),
  CHECK ((rating).price < 100));
CREATE TABLE tel.calls (
  id bigint GENERATED ALWAYS AS IDENTITY,
  caller tel.msisdn NOT NULL,
  callee tel.digits NOT NULL,
  started timestamptz NOT NULL,
  
  lasted tel.duration NOT NULL, cost tel.amount DEFAULT 0,
  minutes numeric GENERATED ALWAYS AS (ceil(extract(epoch FROM lasted::interval) / 60)) STORED,
  CONSTRAINT calls_pkey PRIMARY KEY (id, started)
) PARTITION BY RANGE (started);
CREATE TABLE tel.calls_all PARTITION OF tel.calls DEFAULT;
ALTER TABLE tel.calls_all ADD CONSTRAINT recent CHECK (started >= '2000-01-01 00:00:00+00');
CREATE INDEX calls_caller ON tel.calls (caller, started DESC);
CREATE INDEX calls_prefix ON tel.calls ("left"(callee::text, 4)) WHERE cost::numeric > 0;
CREATE FUNCTION tel.normalise(n text) RETURNS tel.msisdn LANGUAGE sql IMMUTABLE AS
$$ SELECT ('+' || regexp_replace(n, '[^0-9]', '', 'g'))::tel.msisdn $$;
CREATE FUNCTION tel.cost(t tel.rating, s tel.duration, discount numeric DEFAULT 0) RETURNS tel.amount LANGUAGE sql IMMUTABLE AS $$ SELECT ((t).price * extract(epoch FROM s) / extract(epoch FROM (t).per) * (1 - discount))::tel.amount $$;
CREATE FUNCTION tel.band(t tel.tariffs, n integer) RETURNS tel.rating LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN (SELECT rating FROM tel.tariff_bands b WHERE b.tariff = t.code AND b.ord = n); END $$;
CREATE VIEW tel.cdr AS
  SELECT c.id, u.name, c.callee, c.minutes, c.cost, tel.cost(t.base, c.lasted) AS expected
  FROM tel.calls c
  JOIN tel.customers u ON u.main = c.caller OR EXISTS (SELECT FROM tel.customer_numbers n WHERE n.customer = u.id AND n.number = c.caller)
  CROSS JOIN tel.tariffs t;
CREATE MATERIALIZED VIEW tel.monthly AS
  SELECT name, sum(cost) AS amount, sum(minutes) AS minutes
  FROM tel.cdr
  GROUP BY name;
CREATE FUNCTION tel.rate_call() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.caller := tel.normalise(NEW.caller); NEW.cost := extract(epoch FROM NEW.lasted) / 60; RETURN NEW; END $$;
CREATE TRIGGER rate_call BEFORE INSERT ON tel.calls FOR EACH ROW EXECUTE FUNCTION tel.rate_call();
COMMENT ON DOMAIN tel.msisdn IS 'international number';
COMMENT ON CONSTRAINT digits_only ON DOMAIN tel.digits IS 'plus allowed';
