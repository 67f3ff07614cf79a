CREATE SCHEMA cdr; CREATE SCHEMA rating; CREATE SCHEMA crm; CREATE SCHEMA archive;
CREATE EXTENSION btree_gist SCHEMA public; CREATE EXTENSION hstore SCHEMA public;
-- E.164 number type with its own operator class for prefix ordering
CREATE DOMAIN crm.msisdn AS varchar(
  15) CHECK (VALUE ~ '^[0-9]{6,15}$');
CREATE DOMAIN crm.imsi AS char(15) CHECK (VALUE ~ '^[0-9]{15}$');
CREATE TYPE cdr.kind AS ENUM ('voice', 'sms', 'data');
CREATE TYPE cdr.direction AS ENUM ('mo', 'mt'
);
CREATE TYPE rating.step AS (up_to integer, price numeric(
  8,4));
CREATE FUNCTION cdr.secs(a timestamptz, b timestamptz) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT
 AS $$ SELECT extract(epoch FROM a - b)::float8 $$;
CREATE TYPE cdr.callspan AS RANGE (SUBTYPE = timestamptz, SUBTYPE_DIFF = cdr.secs
);
CREATE TYPE rating.number_block AS (lo bigint, hi bigint);
CREATE FUNCTION rating.nb_cmp(a rating.number_block, b rating.number_block) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT
  CASE WHEN a.lo < b.lo THEN -1 WHEN a.lo > b.lo THEN 1 ELSE 0 END $$;
CREATE FUNCTION rating.nb_lt(a rating.number_block, b rating.number_block) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT rating.nb_cmp(a, b) < 0 $$;
CREATE FUNCTION rating.nb_eq(a rating.number_block, b rating.number_block) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT rating.nb_cmp(a, b) = 0 $$;
CREATE FUNCTION rating.nb_gt(a rating.number_block, b rating.number_block) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT rating.nb_cmp(a, b) > 0 $$;
CREATE OPERATOR rating.<<# (LEFTARG = rating.number_block, RIGHTARG = rating.number_block, FUNCTION = rating.nb_lt
);
CREATE OPERATOR rating.=# (LEFTARG = rating.number_block, RIGHTARG = rating.number_block, FUNCTION = rating.nb_eq, COMMUTATOR = OPERATOR(rating.=#));
CREATE OPERATOR rating.>># (LEFTARG = rating.number_block, RIGHTARG = rating.number_block, FUNCTION = rating.nb_gt, COMMUTATOR = OPERATOR(rating.<<#));
CREATE OPERATOR CLASS rating.nb_ops FOR TYPE rating.number_block USING btree AS OPERATOR 1 rating.<<#, OPERATOR 3 rating.=#, OPERATOR 5 rating.>>#, FUNCTION 1 rating.nb_cmp(rating.number_block, rating.number_block);
CREATE TABLE crm.subscribers (id bigserial PRIMARY KEY, name text NOT NULL,
  address text, status char(1) NOT NULL DEFAULT 'A' CHECK (status IN ('A', 'S', 'T')), attrs hstore
);
CREATE TABLE crm.sims (imsi crm.imsi PRIMARY KEY, iccid varchar(20) NOT NULL UNIQUE
);
CREATE TABLE crm.numbers (msisdn crm.msisdn PRIMARY KEY, subscriber_id bigint REFERENCES crm.subscribers, imsi crm.imsi UNIQUE REFERENCES crm.sims, active_from date NOT NULL DEFAULT CURRENT_DATE, ported boolean DEFAULT false);
CREATE INDEX numbers_sub ON crm.numbers (subscriber_id);
CREATE TABLE rating.tariffs (id serial PRIMARY KEY, name text NOT NULL UNIQUE, monthly numeric(
  8,2) NOT NULL, steps rating.step[]
);
CREATE TABLE rating.zones (code varchar(6) PRIMARY KEY, name text NOT NULL
);
CREATE TABLE rating.prefixes (
  prefix varchar(10) PRIMARY KEY, zone varchar(6) NOT NULL REFERENCES rating.zones
);
CREATE TABLE rating.blocks (id serial PRIMARY KEY, operator text NOT NULL, block rating.number_block NOT NULL);
CREATE INDEX blocks_idx ON rating.blocks (block rating.nb_ops
);
CREATE TABLE rating.rates (tariff_id integer NOT NULL REFERENCES rating.tariffs, zone varchar(6) NOT NULL REFERENCES rating.zones
 , kind cdr.kind NOT NULL, price numeric(
  8,4) NOT NULL, setup numeric(8,4) NOT NULL DEFAULT 0, PRIMARY KEY (tariff_id, zone, kind));
CREATE TABLE crm.contracts (id bigserial PRIMARY KEY, subscriber_id bigint NOT NULL REFERENCES crm.subscribers, tariff_id integer NOT NULL REFERENCES rating.tariffs,
  starts date NOT NULL, months integer NOT NULL DEFAULT 24);
CREATE TABLE cdr.cells (id integer PRIMARY KEY, lac integer NOT NULL, pos point
);
CREATE TABLE cdr.records (
  id bigserial, kind cdr.kind NOT NULL, direction cdr.direction NOT NULL, a_number crm.msisdn NOT NULL, b_number varchar(20), cell_id integer, started timestamptz NOT NULL,
  seconds integer, bytes bigint, cost numeric(10,4), raw text,
  PRIMARY KEY (started, id)
) PARTITION BY RANGE (started);
CREATE TABLE cdr.records_202401 PARTITION OF cdr.records FOR VALUES FROM ('2024-01-01 00:00Z') TO ('2024-02-01 00:00Z');
CREATE TABLE cdr.records_202402 PARTITION OF cdr.records FOR VALUES FROM ('2024-02-01 00:00Z') TO ('2024-03-01 00:00Z');
CREATE TABLE cdr.records_default PARTITION OF cdr.records DEFAULT;
CREATE INDEX records_a ON cdr.records (a_number, started);
CREATE TABLE cdr.rejects (id bigserial PRIMARY KEY, file text NOT NULL, line text NOT NULL, reason text
);
CREATE FUNCTION rating.zone_of(n varchar) RETURNS varchar LANGUAGE sql STABLE AS $$ SELECT zone FROM rating.prefixes WHERE n LIKE prefix || '%' ORDER BY length(prefix) DESC LIMIT 1 $$;
CREATE FUNCTION rating.rate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.cost := (SELECT r.setup + r.price * coalesce(NEW.seconds, 0) / 60 FROM rating.rates r WHERE r.zone = rating.zone_of(NEW.b_number) AND r.kind = NEW.kind LIMIT 1);
  RETURN NEW;
END $$;
CREATE TRIGGER rate BEFORE INSERT ON cdr.records FOR EACH ROW
 EXECUTE FUNCTION rating.rate();
CREATE VIEW cdr.usage_by_month AS SELECT n.subscriber_id, date_trunc('month', r.started) AS month, r.kind, count(*) AS n,
  sum(r.seconds) AS seconds, sum(r.bytes) AS bytes, sum(r.cost) AS cost FROM cdr.records r JOIN crm.numbers n ON n.msisdn = r.a_number GROUP BY 1, 2, 3;
CREATE VIEW crm.current_tariff AS SELECT s.id, s.name, t.name AS tariff FROM crm.subscribers s JOIN crm.contracts c ON c.subscriber_id = s.id JOIN rating.tariffs t ON t.id = c.tariff_id WHERE
  s.status = 'A' AND c.starts <= CURRENT_DATE;
CREATE MATERIALIZED VIEW cdr.cell_load AS SELECT cell_id, date_trunc('hour', started) AS hour, count(*) AS n
 FROM cdr.records GROUP BY 1, 2;
CREATE UNIQUE INDEX cell_load_uq ON cdr.cell_load (cell_id, hour);
CREATE STATISTICS cdr.a_cell (
  dependencies) ON a_number, cell_id FROM cdr.records;
CREATE RULE rejects_keep AS ON DELETE TO cdr.rejects
 DO INSTEAD NOTHING;
