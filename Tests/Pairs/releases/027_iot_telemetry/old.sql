CREATE EXTENSION btree_gin;
CREATE TYPE signal_kind AS ENUM ('gauge', 'counter', 'state');
CREATE TABLE site (site_id smallint PRIMARY KEY, name text NOT NULL, location point, timezone text NOT NULL DEFAULT 'UTC', boundary polygon);
CREATE TABLE gateway (gateway_id uuid PRIMARY KEY, site_id smallint REFERENCES site, mac macaddr NOT NULL UNIQUE, ip inet, firmware varchar(20), flags bit(8) NOT NULL DEFAULT B'00000000', last_seen timestamptz);
CREATE TABLE device (device_id bigserial PRIMARY KEY, gateway_id uuid REFERENCES gateway ON DELETE SET NULL, eui64 macaddr8, model text, config jsonb NOT NULL DEFAULT '{}', sampling interval NOT NULL DEFAULT '00:01:00', calibration real[] DEFAULT '{1,0}');
CREATE TABLE signal (signal_id serial PRIMARY KEY, device_id bigint NOT NULL REFERENCES device ON DELETE CASCADE, name text NOT NULL, unit varchar(10), kind signal_kind NOT NULL DEFAULT 'gauge', lo float4, hi float4, UNIQUE (device_id, name), CHECK (lo < hi));
CREATE TABLE reading (signal_id int NOT NULL, ts timestamptz NOT NULL, value float8, quality smallint DEFAULT 192) PARTITION BY RANGE (ts);
CREATE TABLE reading_2024w01 PARTITION OF reading FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-01-08 00:00:00+00');
CREATE TABLE reading_2024w02 PARTITION OF reading FOR VALUES FROM ('2024-01-08 00:00:00+00') TO ('2024-01-15 00:00:00+00');
CREATE INDEX reading_ts_brin ON reading USING brin (ts) WITH (pages_per_range=32);
CREATE INDEX reading_signal_ts ON reading (signal_id, ts DESC);
CREATE MATERIALIZED VIEW reading_hourly AS SELECT signal_id, date_trunc('hour', ts) AS hour, avg(value) AS avg, min(value) AS min, max(value) AS max FROM reading GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX reading_hourly_pk ON reading_hourly (signal_id, hour);
CREATE TABLE alarm (alarm_id bigserial PRIMARY KEY, signal_id int REFERENCES signal, raised timestamptz NOT NULL, cleared timestamptz, level smallint NOT NULL CHECK (level IN (1, 2, 3)), message text);
CREATE FUNCTION make_partition(start date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TABLE IF NOT EXISTS reading_%s PARTITION OF reading FOR VALUES FROM (%L) TO (%L)', to_char(start, 'IYYY"w"IW'), start, start + 7);
END $$;
