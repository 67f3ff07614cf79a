CREATE SCHEMA am;
CREATE EXTENSION bloom SCHEMA am;
CREATE ACCESS METHOD heap_cold TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD btree_old TYPE INDEX HANDLER bthandler;

CREATE SCHEMA reg;
CREATE DOMAIN reg.serial_no AS char(12) COLLATE "C";
CREATE TYPE reg.state AS ENUM ('stock', 'field', 'scrap');
CREATE TABLE reg.model (
    model_id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    vendor text NOT NULL,
    name text NOT NULL,
    attrs text[] DEFAULT '{}'
);
CREATE TABLE reg.device (
    device_id int PRIMARY KEY,
    serial_no reg.serial_no NOT NULL,
    model_id smallint NOT NULL REFERENCES reg.model,
    state reg.state NOT NULL DEFAULT 'stock',
    a1 int, a2 int, a3 int,
    mac macaddr,
    ip inet
);
CREATE INDEX device_bloom ON reg.device USING bloom (a1, a2, a3);
CREATE INDEX device_ip ON reg.device USING btree (ip);
CREATE INDEX device_mac ON reg.device USING hash (mac)
;

CREATE TABLE reg.event (
    device_id int NOT NULL,
    at timestamptz NOT NULL,
    kind smallint NOT NULL,
    body jsonb
) USING heap;
CREATE INDEX event_at ON reg.event USING brin (at
);
CREATE TABLE reg.event_archive (LIKE reg.event) USING heap_cold;
CREATE MATERIALIZED VIEW reg.daily USING heap_cold AS
  SELECT device_id, at::date AS day, count(*) AS n FROM reg.event GROUP BY 1, at::date WITH NO DATA;
CREATE UNIQUE INDEX daily_uq ON reg.daily (device_id, day);

CREATE FUNCTION reg.ewma_s(s float8, x float8, a float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN s IS NULL THEN x ELSE a * x + (1 - a) * s END';
CREATE AGGREGATE reg.ewma(x float8, alpha float8) (SFUNC = reg.ewma_s, STYPE = float8);
CREATE AGGREGATE reg.mysum(int) (SFUNC = int4_sum, STYPE = bigint);
CREATE VIEW reg.totals AS SELECT day, reg.mysum(n::int) OVER (ORDER BY day ROWS 6 PRECEDING) AS week FROM reg.daily;

CREATE FUNCTION reg.parse_serial(s reg.serial_no, OUT vendor text, OUT year int, OUT running int) LANGUAGE sql IMMUTABLE AS $$
  SELECT substr(s::text, 1, 2), substr(s::text, 3, 2)::int, substr(s::text, 5)::int
$$;
ALTER TABLE reg.model ALTER vendor SET (n_distinct = 5, n_distinct_inherited = 7);
GRANT SELECT ON reg.device TO um_ro;
