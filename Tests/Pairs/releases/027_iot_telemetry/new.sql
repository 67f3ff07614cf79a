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

DROP MATERIALIZED VIEW reading_hourly;
ALTER TABLE reading DETACH PARTITION reading_2024w01;
ALTER TABLE reading_2024w01 RENAME TO reading_archive_2024w01;
CREATE TABLE reading_2024w03 (LIKE reading INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE reading_2024w03 SET (parallel_workers=2, autovacuum_enabled=false);
ALTER TABLE reading ATTACH PARTITION reading_2024w03 FOR VALUES FROM ('2024-01-15 00:00:00+00') TO ('2024-01-22 00:00:00+00');
CREATE TABLE reading_rest PARTITION OF reading DEFAULT;
ALTER TABLE reading ADD COLUMN received timestamptz DEFAULT clock_timestamp(), ALTER COLUMN quality SET NOT NULL, ALTER COLUMN signal_id TYPE bigint;
ALTER TABLE reading_rest ALTER COLUMN quality SET DEFAULT 0;
ALTER TABLE reading ADD CONSTRAINT reading_quality_check CHECK (quality BETWEEN 0 AND 255);
DROP INDEX reading_ts_brin;
CREATE INDEX reading_ts_brin ON reading USING brin (ts timestamptz_minmax_multi_ops (values_per_range=16)) WITH (pages_per_range=16, autosummarize=on);
CREATE MATERIALIZED VIEW reading_hourly AS SELECT signal_id, date_trunc('hour', ts) AS hour, avg(value) AS avg, min(value) AS min, max(value) AS max, count(*) FILTER (WHERE quality < 192) AS bad, percentile_cont(0.95) WITHIN GROUP (ORDER BY value) AS p95 FROM reading GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX reading_hourly_pk ON reading_hourly (signal_id, hour) INCLUDE (avg);
CREATE VIEW reading_daily AS SELECT signal_id, hour::date AS day, max(p95) AS p95 FROM reading_hourly GROUP BY 1, 2;
ALTER TABLE signal ALTER COLUMN signal_id TYPE bigint, ALTER COLUMN lo TYPE float8, ALTER COLUMN hi TYPE float8;
ALTER TABLE signal DROP COLUMN unit, ADD COLUMN "range" numrange GENERATED ALWAYS AS (numrange(lo::numeric, hi::numeric, '[]')) STORED, ADD COLUMN labels jsonb DEFAULT '{}'::jsonb;
CREATE INDEX signal_range ON signal USING gist ("range");
CREATE INDEX signal_labels ON signal USING gin (device_id, labels);
ALTER TYPE signal_kind ADD VALUE 'histogram' BEFORE 'state';
ALTER TABLE gateway ALTER COLUMN flags TYPE bit varying(16), ALTER COLUMN ip TYPE cidr USING ip::cidr, ALTER COLUMN firmware TYPE int[] USING string_to_array(firmware, '.')::int[];
ALTER TABLE gateway ALTER COLUMN flags SET DEFAULT B'0';
ALTER TABLE device ALTER COLUMN sampling TYPE interval(0), ALTER COLUMN calibration TYPE float8[], ALTER COLUMN calibration SET DEFAULT ARRAY[1, 0]::float8[], ALTER COLUMN config SET COMPRESSION pglz;
ALTER TABLE site ALTER COLUMN location SET NOT NULL, ADD COLUMN hours time with time zone[], ADD COLUMN area circle;
CREATE INDEX site_location ON site USING spgist (location quad_point_ops);
ALTER TABLE alarm ALTER COLUMN alarm_id DROP DEFAULT, ADD COLUMN ack_by text, ALTER COLUMN signal_id TYPE bigint;
DROP SEQUENCE alarm_alarm_id_seq;
ALTER TABLE alarm ALTER COLUMN alarm_id ADD GENERATED BY DEFAULT AS IDENTITY;
CREATE INDEX alarm_open ON alarm (level DESC, raised) WHERE cleared IS NULL;
DROP FUNCTION make_partition(date);
CREATE PROCEDURE make_partitions(start date, weeks int DEFAULT 4) LANGUAGE plpgsql AS $$
BEGIN
  FOR i IN 0 .. weeks - 1 LOOP
    EXECUTE format('CREATE TABLE IF NOT EXISTS reading_%s PARTITION OF reading FOR VALUES FROM (%L) TO (%L)', to_char(start + i * 7, 'IYYY"w"IW'), start + i * 7, start + i * 7 + 7);
    COMMIT;
  END LOOP;
END $$;
CREATE STATISTICS reading_stx (ndistinct, dependencies) ON signal_id, quality FROM reading;
