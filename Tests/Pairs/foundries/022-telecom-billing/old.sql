-- chains of domains over domains change base, arrays of domains, composite with domains
CREATE SCHEMA tel;
CREATE DOMAIN tel.digits AS text CHECK (VALUE ~ '^[0-9]+$');
CREATE DOMAIN tel.msisdn AS tel.digits CHECK (length(VALUE) BETWEEN 8 AND 15);
CREATE DOMAIN tel.duration AS integer DEFAULT 0 CHECK (VALUE >= 0);
CREATE DOMAIN tel.cents AS integer NOT NULL;
CREATE DOMAIN tel.rate AS tel.cents CHECK (VALUE < 10000);
CREATE TYPE tel.rating AS (band smallint, price tel.rate, per tel.duration);
CREATE TABLE tel.customers (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  main tel.msisdn UNIQUE,
  
  others tel.msisdn[] NOT NULL DEFAULT '{}', credit tel.cents DEFAULT 0);
CREATE TABLE tel.tariffs (code varchar(8) PRIMARY KEY, 
  bands tel.rating[] NOT NULL DEFAULT ARRAY[]::tel.rating[], base tel.rating DEFAULT ROW(1, 9, 60)::tel.rating);
CREATE TABLE tel.calls (
  id bigint GENERATED ALWAYS AS IDENTITY,
  caller tel.msisdn NOT NULL,
  callee tel.digits NOT NULL,
  started timestamptz NOT NULL,
  
  seconds tel.duration NOT NULL, cost tel.cents DEFAULT 0, 
  minutes integer GENERATED ALWAYS AS ((seconds + 59) / 60) STORED,
  PRIMARY KEY (id)
);
CREATE INDEX calls_caller ON tel.calls (caller, started DESC);
CREATE INDEX calls_prefix ON tel.calls ("left"(callee, 3));
CREATE FUNCTION tel.normalise(n text) RETURNS tel.msisdn LANGUAGE sql IMMUTABLE AS
$$ SELECT regexp_replace(n, '[^0-9]', '', 'g')::tel.msisdn $$;
CREATE FUNCTION tel.cost(t tel.rating, s tel.duration) RETURNS tel.cents LANGUAGE sql IMMUTABLE AS $$ SELECT (t).price * s / (t).per $$;
CREATE FUNCTION tel.band(t tel.tariffs, n integer) RETURNS tel.rating LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN t.bands[n]; END $$;
CREATE VIEW tel.cdr AS
  SELECT c.id, u.name, c.callee, c.minutes, c.cost, tel.cost(t.base, c.seconds) AS expected
  FROM tel.calls c
  JOIN tel.customers u ON u.main = c.caller OR c.caller = ANY (u.others)
  CROSS JOIN tel.tariffs t;
CREATE VIEW tel.monthly AS
  SELECT name, sum(cost) AS cents, sum(minutes) AS minutes
  FROM tel.cdr
  GROUP BY name;
CREATE FUNCTION tel.rate_call() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.caller := tel.normalise(NEW.caller); NEW.cost := NEW.seconds / 60; RETURN NEW; END $$;
CREATE TRIGGER rate_call BEFORE INSERT ON tel.calls FOR EACH ROW EXECUTE FUNCTION tel.rate_call();
COMMENT ON DOMAIN tel.msisdn IS 'international number';
COMMENT ON CONSTRAINT digits_check ON DOMAIN tel.digits IS 'digits';
