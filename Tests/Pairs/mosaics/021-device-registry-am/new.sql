CREATE SCHEMA am;
CREATE EXTENSION bloom SCHEMA am;
CREATE ACCESS METHOD heap_cold TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD heap_fast TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD heap_fast IS 'placeholder for the columnar engine';
CREATE ACCESS METHOD btree2 TYPE INDEX HANDLER bthandler;
CREATE OPERATOR CLASS am.int4_b2 DEFAULT FOR TYPE int4 USING btree2 AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int4, int4);

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
CREATE INDEX device_bloom ON reg.device USING bloom (a1, a2, a3) WITH (length = 80, col1 = 2, col2 = 2, col3 = 4);
CREATE INDEX device_ip ON reg.device USING gist (ip inet_ops);
CREATE INDEX device_ip_sp ON reg.device USING spgist (ip) WITH (fillfactor = 60);
CREATE INDEX device_mac ON reg.device USING hash (mac)
WITH (fillfactor = 90)
;
CREATE UNIQUE INDEX device_serial ON reg.device (serial_no) WITH (deduplicate_items = off);
ALTER TABLE reg.device REPLICA IDENTITY USING INDEX device_serial;

CREATE TABLE reg.event (
    device_id int NOT NULL,
    at timestamptz NOT NULL,
    kind smallint NOT NULL,
    body jsonb
) USING heap_fast;
CREATE INDEX event_at ON reg.event USING brin (at
   timestamptz_minmax_multi_ops (values_per_range = 16), device_id int4_bloom_ops
);
CREATE TABLE reg.event_archive (LIKE reg.event) USING heap_fast;
CREATE MATERIALIZED VIEW reg.daily USING heap_cold AS
  SELECT device_id, at::date AS day, count(*) AS n FROM reg.event GROUP BY 1, at::date WITH NO DATA;
CREATE UNIQUE INDEX daily_uq ON reg.daily (device_id, day);

CREATE FUNCTION reg.ewma_s(s float8, x float8, a float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN s IS NULL THEN x ELSE a * x + (1 - a) * s END';
CREATE AGGREGATE reg.ewma(x float8, alpha float8) (SFUNC = reg.ewma_s, STYPE = float8);
CREATE AGGREGATE reg.mysum(int) (SFUNC = int4_sum, STYPE = bigint, MSFUNC = int4_avg_accum, MINVFUNC = int4_avg_accum_inv, MSTYPE = bigint[], MFINALFUNC = int2int4_sum, MINITCOND = '{0,0}');
CREATE FUNCTION reg.sum_acc(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT RETURN $1 + $2;
CREATE FUNCTION reg.sum_inv(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT RETURN $1 - $2;
CREATE AGGREGATE reg.moving_total(numeric) (SFUNC = reg.sum_acc, STYPE = numeric, SSPACE = 32, INITCOND = '0', MSFUNC = reg.sum_acc, MINVFUNC = reg.sum_inv, MSTYPE = numeric, MSSPACE = 16, MINITCOND = '0');
COMMENT ON AGGREGATE reg.moving_total(numeric) IS 'usable in frames';
CREATE VIEW reg.totals AS SELECT day, reg.mysum(n::int) OVER (ORDER BY day ROWS 6 PRECEDING) AS week FROM reg.daily;

CREATE FUNCTION reg.parse_serial(s reg.serial_no, OUT vendor text, OUT year int, OUT running int) LANGUAGE sql IMMUTABLE AS $$
  SELECT substr(s::text, 1, 2), substr(s::text, 3, 2)::int, substr(s::text, 5)::int
$$;
CREATE TYPE reg.serial_parts AS (vendor text, year int, running int);
CREATE FUNCTION reg.parts(s reg.serial_no) RETURNS reg.serial_parts LANGUAGE sql IMMUTABLE AS 'SELECT (p.*)::reg.serial_parts FROM reg.parse_serial(s) p';
CREATE STATISTICS reg.device_state ON state, model_id FROM reg.device;
ALTER TABLE reg.model ALTER attrs SET (n_distinct = 100);
GRANT SELECT, UPDATE (state) ON reg.device TO um_app;
