CREATE SCHEMA cdr; CREATE SCHEMA rating;
CREATE DOMAIN cdr.msisdn AS varchar(20) CHECK (VALUE ~ '^[0-9]+$');
CREATE TYPE cdr.call_kind AS ENUM ('voice','sms','mms','data','roaming');
CREATE TABLE rating.tariff (code varchar(10) NOT NULL UNIQUE, tariff_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, monthly numeric(8,2) NOT NULL DEFAULT 0);
CREATE TABLE rating.rate (tariff_id int NOT NULL REFERENCES rating.tariff ON DELETE CASCADE, kind cdr.call_kind NOT NULL, prefix varchar(8) NOT NULL, per_unit numeric(10,5) NOT NULL, PRIMARY KEY (tariff_id, kind, prefix));
CREATE INDEX rate_prefix ON rating.rate (prefix varchar_pattern_ops);
CREATE TABLE rating.subscriber (msisdn cdr.msisdn PRIMARY KEY, tariff_id int REFERENCES rating.tariff, balance numeric(12,4) NOT NULL DEFAULT 0, activated date, sim_iccid char(19) UNIQUE, barred boolean NOT NULL DEFAULT false);
CREATE TABLE cdr.call (id bigint GENERATED ALWAYS AS IDENTITY, a_party cdr.msisdn NOT NULL, b_party cdr.msisdn, kind cdr.call_kind NOT NULL, started timestamptz NOT NULL, seconds int CHECK (seconds >= 0), bytes bigint, cell_id int, charge numeric(12,6), PRIMARY KEY (id, started, kind)) PARTITION BY RANGE (started);
CREATE TABLE cdr.call_202306 PARTITION OF cdr.call FOR VALUES FROM ('2023-06-01 00:00+00') TO ('2023-07-01 00:00+00');
CREATE TABLE cdr.call_202307 PARTITION OF cdr.call FOR VALUES FROM ('2023-07-01 00:00+00') TO ('2023-08-01 00:00+00');
CREATE TABLE cdr.call_202308 PARTITION OF cdr.call FOR VALUES FROM ('2023-08-01 00:00+00') TO ('2023-09-01 00:00+00');
CREATE TABLE cdr.call_202309 PARTITION OF cdr.call FOR VALUES FROM ('2023-09-01 00:00+00') TO ('2023-10-01 00:00+00');
CREATE TABLE cdr.call_202310 PARTITION OF cdr.call FOR VALUES FROM ('2023-10-01 00:00+00') TO ('2023-11-01 00:00+00');
CREATE TABLE cdr.call_202311 PARTITION OF cdr.call FOR VALUES FROM ('2023-11-01 00:00+00') TO ('2023-12-01 00:00+00');
CREATE TABLE cdr.call_202401 PARTITION OF cdr.call FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-02-01 00:00+00') PARTITION BY LIST (kind);
CREATE TABLE cdr.call_202401_voice PARTITION OF cdr.call_202401 FOR VALUES IN ('voice', 'roaming');
CREATE TABLE cdr.call_202401_data PARTITION OF cdr.call_202401 FOR VALUES IN ('data') WITH (autovacuum_enabled = false);
CREATE TABLE cdr.call_202401_other PARTITION OF cdr.call_202401 DEFAULT;
CREATE TABLE cdr.call_202402 PARTITION OF cdr.call FOR VALUES FROM ('2024-02-01 00:00+00') TO ('2024-03-01 00:00+00') PARTITION BY LIST (kind);
CREATE TABLE cdr.call_202402_voice PARTITION OF cdr.call_202402 FOR VALUES IN ('voice', 'roaming');
CREATE TABLE cdr.call_202402_data PARTITION OF cdr.call_202402 FOR VALUES IN ('data') WITH (autovacuum_enabled = false);
CREATE TABLE cdr.call_202402_other PARTITION OF cdr.call_202402 DEFAULT;
CREATE TABLE cdr.call_202403 PARTITION OF cdr.call FOR VALUES FROM ('2024-03-01 00:00+00') TO ('2024-04-01 00:00+00') PARTITION BY LIST (kind);
CREATE TABLE cdr.call_202403_voice PARTITION OF cdr.call_202403 FOR VALUES IN ('voice', 'roaming');
CREATE TABLE cdr.call_202403_data PARTITION OF cdr.call_202403 FOR VALUES IN ('data') WITH (autovacuum_enabled = false);
CREATE TABLE cdr.call_202403_other PARTITION OF cdr.call_202403 DEFAULT;
CREATE TABLE cdr.call_202404 PARTITION OF cdr.call FOR VALUES FROM ('2024-04-01 00:00+00') TO ('2024-05-01 00:00+00') PARTITION BY LIST (kind);
CREATE TABLE cdr.call_202404_voice PARTITION OF cdr.call_202404 FOR VALUES IN ('voice', 'roaming');
CREATE TABLE cdr.call_202404_data PARTITION OF cdr.call_202404 FOR VALUES IN ('data') WITH (autovacuum_enabled = false);
CREATE TABLE cdr.call_202404_other PARTITION OF cdr.call_202404 DEFAULT;
CREATE TABLE cdr.cell (cell_id int PRIMARY KEY, lac int NOT NULL, position point, radius_m int);
ALTER TABLE cdr.call ADD CONSTRAINT call_cell_fk FOREIGN KEY (cell_id) REFERENCES cdr.cell;
CREATE INDEX call_a ON cdr.call (a_party, started DESC);
CREATE FUNCTION rating.find_rate(p_tariff int, p_kind cdr.call_kind, p_number text) RETURNS numeric STABLE LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT per_unit FROM rating.rate WHERE tariff_id = p_tariff AND kind = p_kind AND p_number LIKE prefix || '%' ORDER BY length(prefix) DESC LIMIT 1);
END $$;
CREATE FUNCTION cdr.rate_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT rating.find_rate(s.tariff_id, NEW.kind, NEW.b_party) * coalesce(NEW.seconds, NEW.bytes / 1024) INTO NEW.charge FROM rating.subscriber s WHERE s.msisdn = NEW.a_party;
  RETURN NEW;
END $$;
CREATE TRIGGER rate_call BEFORE INSERT ON cdr.call FOR EACH ROW WHEN (NEW.charge IS NULL) EXECUTE FUNCTION cdr.rate_call();
CREATE MATERIALIZED VIEW rating.usage AS SELECT a_party, kind, date_trunc('month', started AT TIME ZONE 'UTC') AS month, sum(seconds) AS seconds, sum(charge) AS charge FROM cdr.call GROUP BY 1, 2, 3;
CREATE INDEX usage_party ON rating.usage (a_party);
