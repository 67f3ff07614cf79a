CREATE SCHEMA cdr; CREATE SCHEMA rating;
CREATE DOMAIN cdr.msisdn AS varchar(15) CHECK (VALUE ~ '^[0-9]+$');
CREATE TYPE cdr.call_kind AS ENUM ('voice','sms','fax');
CREATE TABLE rating.tariff (code varchar(10) PRIMARY KEY, name text NOT NULL, monthly numeric(8,2) NOT NULL DEFAULT 0);
CREATE TABLE rating.rate (tariff varchar(10) NOT NULL REFERENCES rating.tariff, kind cdr.call_kind NOT NULL, prefix varchar(8) NOT NULL, per_unit numeric(10,5) NOT NULL, PRIMARY KEY (tariff, kind, prefix));
CREATE INDEX rate_prefix ON rating.rate (prefix );
CREATE TABLE rating.subscriber (msisdn cdr.msisdn PRIMARY KEY, tariff varchar(10) REFERENCES rating.tariff, balance numeric(12,4) NOT NULL DEFAULT 0, activated date);
CREATE TABLE cdr.call (id bigserial, a_party cdr.msisdn NOT NULL, b_party cdr.msisdn, kind cdr.call_kind NOT NULL, started timestamptz NOT NULL, seconds int, charge numeric(10,4), PRIMARY KEY (id, started)) PARTITION BY RANGE (started);
CREATE TABLE cdr.call_202301 PARTITION OF cdr.call FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2023-02-01 00:00+00');
CREATE TABLE cdr.call_202302 PARTITION OF cdr.call FOR VALUES FROM ('2023-02-01 00:00+00') TO ('2023-03-01 00:00+00');
CREATE TABLE cdr.call_202303 PARTITION OF cdr.call FOR VALUES FROM ('2023-03-01 00:00+00') TO ('2023-04-01 00:00+00');
CREATE TABLE cdr.call_202304 PARTITION OF cdr.call FOR VALUES FROM ('2023-04-01 00:00+00') TO ('2023-05-01 00:00+00');
CREATE TABLE cdr.call_202305 PARTITION OF cdr.call FOR VALUES FROM ('2023-05-01 00:00+00') TO ('2023-06-01 00:00+00');
CREATE TABLE cdr.call_202306 PARTITION OF cdr.call FOR VALUES FROM ('2023-06-01 00:00+00') TO ('2023-07-01 00:00+00');
CREATE TABLE cdr.call_202307 PARTITION OF cdr.call FOR VALUES FROM ('2023-07-01 00:00+00') TO ('2023-08-01 00:00+00');
CREATE TABLE cdr.call_202308 PARTITION OF cdr.call FOR VALUES FROM ('2023-08-01 00:00+00') TO ('2023-09-01 00:00+00');
CREATE TABLE cdr.call_202309 PARTITION OF cdr.call FOR VALUES FROM ('2023-09-01 00:00+00') TO ('2023-10-01 00:00+00');
CREATE TABLE cdr.call_202310 PARTITION OF cdr.call FOR VALUES FROM ('2023-10-01 00:00+00') TO ('2023-11-01 00:00+00');
CREATE TABLE cdr.call_202311 PARTITION OF cdr.call FOR VALUES FROM ('2023-11-01 00:00+00') TO ('2023-12-01 00:00+00');
CREATE TABLE cdr.call_archive (LIKE cdr.call INCLUDING DEFAULTS);
CREATE INDEX call_a ON cdr.call (a_party, started);
CREATE FUNCTION rating.find_rate(p_tariff varchar, p_kind cdr.call_kind, p_number text) RETURNS numeric STABLE LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT per_unit FROM rating.rate WHERE tariff = p_tariff AND kind = p_kind AND p_number LIKE prefix || '%' ORDER BY length(prefix) DESC LIMIT 1);
END $$;
CREATE FUNCTION cdr.rate_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT rating.find_rate(s.tariff, NEW.kind, NEW.b_party) * NEW.seconds INTO NEW.charge FROM rating.subscriber s WHERE s.msisdn = NEW.a_party;
  RETURN NEW;
END $$;
CREATE TRIGGER rate_call BEFORE INSERT ON cdr.call FOR EACH ROW EXECUTE FUNCTION cdr.rate_call();
CREATE MATERIALIZED VIEW rating.usage AS SELECT a_party, kind, date_trunc('month', started) AS month, sum(seconds) AS seconds, sum(charge) AS charge FROM cdr.call GROUP BY 1, 2, 3;
CREATE INDEX usage_party ON rating.usage (a_party);
