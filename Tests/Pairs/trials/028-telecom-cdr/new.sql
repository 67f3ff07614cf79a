CREATE SCHEMA cdr; CREATE SCHEMA rating; CREATE SCHEMA crm; CREATE SCHEMA archive;
CREATE EXTENSION btree_gist SCHEMA public; CREATE EXTENSION hstore SCHEMA public;
-- E.164 number type with its own operator class for prefix ordering
CREATE DOMAIN crm.msisdn AS varchar(
  16) COLLATE "C" CHECK (VALUE ~ '^\+?[0-9]{6,15}$');
CREATE DOMAIN crm.imsi AS char(15) CHECK (VALUE ~ '^[0-9]{15}$');
CREATE TYPE cdr.kind AS ENUM ('voice', 'video', 'sms', 'mms', 'data', 'volte');
CREATE TYPE cdr.direction AS ENUM ('mo', 'mt'
  , 'fwd'
);
CREATE TYPE rating.step AS (up_to integer, price numeric(
  12,6), block_seconds integer);
CREATE FUNCTION cdr.secs(a timestamptz, b timestamptz) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT
  PARALLEL SAFE
 AS $$ SELECT extract(epoch FROM a - b)::float8 $$;
CREATE TYPE cdr.callspan AS RANGE (SUBTYPE = timestamptz, SUBTYPE_DIFF = cdr.secs
  , MULTIRANGE_TYPE_NAME = cdr.callspans
);
CREATE TYPE rating.number_block AS (lo bigint, hi bigint);
CREATE FUNCTION rating.nb_cmp(a rating.number_block, b rating.number_block) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT
  coalesce(nullif(btint8cmp(a.lo, b.lo), 0), btint8cmp(b.hi, a.hi)) $$;
CREATE FUNCTION rating.nb_lt(a rating.number_block, b rating.number_block) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT rating.nb_cmp(a, b) < 0 $$;
CREATE FUNCTION rating.nb_eq(a rating.number_block, b rating.number_block) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT rating.nb_cmp(a, b) = 0 $$;
CREATE FUNCTION rating.nb_gt(a rating.number_block, b rating.number_block) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT rating.nb_cmp(a, b) > 0 $$;
CREATE FUNCTION rating.nb_le(a rating.number_block, b rating.number_block) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT rating.nb_cmp(a, b) <= 0 $$;
CREATE FUNCTION rating.nb_ge(a rating.number_block, b rating.number_block) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT rating.nb_cmp(a, b) >= 0 $$;
CREATE OPERATOR rating.<<# (LEFTARG = rating.number_block, RIGHTARG = rating.number_block, FUNCTION = rating.nb_lt
  , RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR rating.=# (LEFTARG = rating.number_block, RIGHTARG = rating.number_block, FUNCTION = rating.nb_eq, COMMUTATOR = OPERATOR(rating.=#));
CREATE OPERATOR rating.>># (LEFTARG = rating.number_block, RIGHTARG = rating.number_block, FUNCTION = rating.nb_gt, COMMUTATOR = OPERATOR(rating.<<#));
CREATE OPERATOR rating.<=# (LEFTARG = rating.number_block, RIGHTARG = rating.number_block, FUNCTION = rating.nb_le);
CREATE OPERATOR rating.>=# (LEFTARG = rating.number_block, RIGHTARG = rating.number_block, FUNCTION = rating.nb_ge);
CREATE OPERATOR FAMILY rating.nb_family USING btree;
CREATE OPERATOR CLASS rating.nb_ops FOR TYPE rating.number_block USING btree FAMILY rating.nb_family AS OPERATOR 1 rating.<<#, OPERATOR 2 rating.<=#, OPERATOR 3 rating.=#, OPERATOR 4 rating.>=#, OPERATOR 5 rating.>>#, FUNCTION 1 rating.nb_cmp(rating.number_block, rating.number_block);
CREATE TABLE crm.subscribers (id bigserial PRIMARY KEY, name text NOT NULL,
  address jsonb, status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended', 'terminated')), segment text, attrs hstore NOT NULL DEFAULT ''
);
CREATE TABLE crm.sims (imsi crm.imsi PRIMARY KEY, iccid varchar(20) NOT NULL UNIQUE
  , euicc boolean NOT NULL DEFAULT false, ki bytea CHECK (octet_length(ki) = 16)
);
CREATE TABLE crm.numbers (msisdn crm.msisdn NOT NULL, subscriber_id bigint REFERENCES crm.subscribers ON DELETE RESTRICT, imsi crm.imsi REFERENCES crm.sims, during daterange NOT NULL DEFAULT daterange(CURRENT_DATE, NULL), ported_from varchar(40), CONSTRAINT numbers_holder EXCLUDE USING gist ((msisdn::text) WITH =, during WITH &&), CONSTRAINT numbers_sim EXCLUDE USING gist (imsi WITH =, during WITH &&) WHERE (imsi IS NOT NULL));
CREATE INDEX numbers_sub ON crm.numbers (subscriber_id) INCLUDE (msisdn) WHERE upper_inf(during);
CREATE TABLE rating.tariffs (id serial PRIMARY KEY, name text NOT NULL UNIQUE, monthly numeric(
  10,2) NOT NULL, steps rating.step[] NOT NULL DEFAULT '{}', valid daterange NOT NULL DEFAULT '[2020-01-01,)', parent_id integer REFERENCES rating.tariffs
);
CREATE TABLE rating.zones (code varchar(6) PRIMARY KEY, name text NOT NULL
  , roaming boolean NOT NULL DEFAULT false
);
CREATE TABLE rating.prefixes (
  prefix varchar(15) COLLATE "C" NOT NULL, zone varchar(6) NOT NULL REFERENCES rating.zones ON UPDATE CASCADE, block rating.number_block, carrier text NOT NULL DEFAULT '*', PRIMARY KEY (prefix, carrier)
);
CREATE INDEX prefixes_like ON rating.prefixes (prefix varchar_pattern_ops); CREATE INDEX prefixes_block ON rating.prefixes (block rating.nb_ops);
CREATE TABLE rating.blocks (id serial PRIMARY KEY, operator text NOT NULL, block rating.number_block NOT NULL);
CREATE INDEX blocks_idx ON rating.blocks (block rating.nb_ops
  DESC NULLS LAST
);
CREATE TABLE rating.rates (tariff_id integer NOT NULL REFERENCES rating.tariffs, zone varchar(6) NOT NULL REFERENCES rating.zones
  ON UPDATE CASCADE
 , kind cdr.kind NOT NULL, price numeric(
  12,6) NOT NULL, setup numeric(12,6) NOT NULL DEFAULT 0, increment_s integer NOT NULL DEFAULT 60, minimum_s integer NOT NULL DEFAULT 0, hours int4range NOT NULL DEFAULT '[0,24)', EXCLUDE USING gist (tariff_id WITH =, zone WITH =, kind WITH =, hours WITH &&));
CREATE TABLE crm.contracts (id bigserial PRIMARY KEY, subscriber_id bigint NOT NULL REFERENCES crm.subscribers, tariff_id integer NOT NULL REFERENCES rating.tariffs,
  period daterange NOT NULL, commitment interval NOT NULL DEFAULT '24 months', ends_min date GENERATED ALWAYS AS ((lower(period) + interval '24 months')::date) STORED);
CREATE TABLE cdr.cells (id integer PRIMARY KEY, lac integer NOT NULL, pos point
  , tech text NOT NULL DEFAULT '4G' CHECK (tech ~ '^[2345]G$')
);
CREATE TABLE cdr.records (
  id bigserial, kind cdr.kind NOT NULL, direction cdr.direction NOT NULL, a_number crm.msisdn NOT NULL, b_number varchar(20), cell_id integer, started timestamptz NOT NULL,
  duration interval, bytes_up bigint, bytes_down bigint, zone varchar(6), cost numeric(14,6), rated_at timestamptz, raw bytea,
  CONSTRAINT data_has_bytes CHECK (kind <> 'data' OR num_nulls(bytes_up, bytes_down) = 0),
  PRIMARY KEY (started, kind, id)
) PARTITION BY RANGE (started);
CREATE TABLE cdr.records_202402 PARTITION OF cdr.records FOR VALUES FROM ('2024-02-01 00:00Z') TO ('2024-03-01 00:00Z') PARTITION BY LIST (kind);
CREATE TABLE cdr.records_202402_data PARTITION OF cdr.records_202402 FOR VALUES IN ('data');
CREATE TABLE cdr.records_202402_other PARTITION OF cdr.records_202402 DEFAULT;
CREATE TABLE cdr.records_202403 PARTITION OF cdr.records FOR VALUES FROM ('2024-03-01 00:00Z') TO ('2024-04-01 00:00Z') WITH (fillfactor = 100);
CREATE TABLE archive.records_202401 (LIKE cdr.records INCLUDING DEFAULTS INCLUDING GENERATED);
CREATE TABLE cdr.records_default PARTITION OF cdr.records DEFAULT;
CREATE INDEX records_a ON cdr.records (a_number, started DESC) INCLUDE (cost);
CREATE INDEX records_unrated ON cdr.records (id) WHERE rated_at IS NULL;
ALTER TABLE cdr.records_default ALTER a_number SET STATISTICS 1000, ALTER raw SET STORAGE EXTERNAL;
CREATE TABLE cdr.rejects (id bigserial PRIMARY KEY, file text NOT NULL, line text NOT NULL, reason text
  NOT NULL DEFAULT 'unparsable', at timestamptz NOT NULL DEFAULT now(), resolved boolean NOT NULL DEFAULT false
);
CREATE FUNCTION rating.zone_of(n text, p_carrier text DEFAULT '*') RETURNS varchar LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$ SELECT zone FROM rating.prefixes WHERE prefix = ANY (SELECT left(ltrim(n, '+'), l) FROM generate_series(1, 15) l) AND carrier IN (p_carrier, '*') ORDER BY length(prefix) DESC, carrier DESC LIMIT 1 $$;
CREATE FUNCTION rating.rate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.zone := rating.zone_of(NEW.b_number);
  NEW.cost := (SELECT r.setup + r.price * ceil(greatest(extract(epoch FROM coalesce(NEW.duration, '0')), r.minimum_s) / r.increment_s) FROM rating.rates r WHERE r.zone = NEW.zone AND r.kind = NEW.kind AND r.hours @> extract(hour FROM NEW.started AT TIME ZONE 'UTC')::integer LIMIT 1);
  IF NEW.cost IS NOT NULL THEN NEW.rated_at := now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER rate BEFORE INSERT ON cdr.records FOR EACH ROW
  WHEN (NEW.direction = 'mo')
 EXECUTE FUNCTION rating.rate();
CREATE VIEW cdr.usage_by_month AS SELECT n.subscriber_id, date_trunc('month', r.started) AS month, r.kind, count(*) AS n,
  sum(r.duration) AS duration, sum(r.bytes_up + r.bytes_down) AS bytes, sum(r.cost) AS cost FROM cdr.records r JOIN crm.numbers n ON n.msisdn = r.a_number AND n.during @> r.started::date GROUP BY 1, 2, 3;
CREATE VIEW crm.current_tariff AS SELECT s.id, s.name, t.name AS tariff FROM crm.subscribers s JOIN crm.contracts c ON c.subscriber_id = s.id JOIN rating.tariffs t ON t.id = c.tariff_id WHERE
  s.status = 'active' AND c.period @> CURRENT_DATE;
CREATE MATERIALIZED VIEW cdr.cell_load AS SELECT cell_id, date_trunc('hour', started) AS hour, count(*) AS n
  , range_agg(cdr.callspan(started, started + coalesce(duration, '0'), '[]')) AS busy
 FROM cdr.records GROUP BY 1, 2;
CREATE UNIQUE INDEX cell_load_uq ON cdr.cell_load (cell_id, hour);
CREATE STATISTICS cdr.a_cell (
  ndistinct, dependencies, mcv) ON a_number, cell_id, kind FROM cdr.records;
CREATE RULE rejects_keep AS ON DELETE TO cdr.rejects
  WHERE NOT OLD.resolved
 DO INSTEAD NOTHING;
