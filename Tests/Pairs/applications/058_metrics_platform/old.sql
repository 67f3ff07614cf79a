CREATE SCHEMA _prom_catalog;
CREATE SCHEMA prom_api;
CREATE DOMAIN prom_api.label_array AS int[] CHECK (array_position(VALUE, NULL) IS NULL);
CREATE DOMAIN prom_api.label_key AS text NOT NULL CHECK (VALUE ~ '^[a-zA-Z_][a-zA-Z0-9_]*$');
CREATE TYPE prom_api.matcher AS (key text, op text, val text
);
CREATE TYPE _prom_catalog.metric_kind AS ENUM (
'gauge', 'counter', 'histogram'
);
CREATE SEQUENCE _prom_catalog.series_id AS integer;
CREATE TABLE _prom_catalog.metric (
    id serial PRIMARY KEY,
    metric_name text NOT NULL,
    table_name name NOT NULL,
    kind _prom_catalog.metric_kind,
    retention interval DEFAULT '90 days',
    UNIQUE (metric_name)
) 
;
CREATE TABLE _prom_catalog.label (
    id 
serial
    , key prom_api.label_key, value text NOT NULL, PRIMARY KEY (id) 
, UNIQUE (key, value) 
);
CREATE TABLE _prom_catalog.label_key (id serial PRIMARY KEY, key text NOT NULL UNIQUE, value_column_name name NOT NULL
);
CREATE TABLE _prom_catalog.series (
    id 
integer
 NOT NULL DEFAULT nextval('_prom_catalog.series_id'),
    metric_id int NOT NULL,
    labels 
int[]
 NOT NULL,
    delete_epoch 
int
    , UNIQUE (labels, metric_id), PRIMARY KEY (metric_id, id)
) PARTITION BY LIST (metric_id);
ALTER SEQUENCE _prom_catalog.series_id OWNED BY _prom_catalog.series.id;
CREATE TABLE _prom_catalog.series_cpu PARTITION OF _prom_catalog.series FOR VALUES IN (1);
CREATE TABLE _prom_catalog.series_mem PARTITION OF _prom_catalog.series FOR VALUES IN (2
);
CREATE TABLE _prom_catalog.series_disk PARTITION OF _prom_catalog.series FOR VALUES IN (3);
CREATE INDEX series_labels_id ON _prom_catalog.series USING gin (labels 
) 
;
CREATE INDEX series_deleted ON _prom_catalog.series (delete_epoch, id) WHERE delete_epoch > 0;
CREATE SCHEMA prom_data;
CREATE TABLE prom_data.cpu ("time" timestamptz NOT NULL, value double precision NOT NULL, series_id 
integer
 NOT NULL) PARTITION BY RANGE ("time");
CREATE TABLE prom_data.cpu_p1 PARTITION OF prom_data.cpu FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-01-08 00:00:00+00');
CREATE TABLE prom_data.cpu_p2 PARTITION OF prom_data.cpu FOR VALUES FROM ('2024-01-08 00:00:00+00') TO ('2024-01-15 00:00:00+00')
;
CREATE INDEX cpu_series_time ON prom_data.cpu (series_id, "time");
CREATE TABLE prom_data.mem ("time" timestamptz NOT NULL, value 
real
, series_id 
integer
 NOT NULL
) PARTITION BY RANGE ("time");
CREATE TABLE prom_data.mem_all PARTITION OF prom_data.mem DEFAULT;
CREATE STATISTICS prom_data.cpu_stat 
 ON series_id, "time" FROM prom_data.cpu;
CREATE FUNCTION prom_api.get_label_id(k text, v text
) RETURNS 
bigint
 LANGUAGE plpgsql AS $$
DECLARE r int;
BEGIN
  SELECT id INTO r FROM _prom_catalog.label WHERE key = k AND value = v;
  IF r IS NULL THEN INSERT INTO _prom_catalog.label (key, value) VALUES (k, v) RETURNING id INTO r; END IF;
  RETURN r;
END $$;
CREATE FUNCTION prom_api.labels(arr 
int[]
) RETURNS TABLE (keys text[], vals text[]) LANGUAGE sql STABLE 
 AS $$ SELECT array_agg(l.key::text), array_agg(l.value) FROM _prom_catalog.label l WHERE l.id = ANY (arr) $$;
CREATE FUNCTION prom_api.jsonb(arr 
int[]) RETURNS json
 LANGUAGE sql STABLE AS $$ SELECT 
json_object_agg
(l.key, l.value) FROM _prom_catalog.label l WHERE l.id = ANY (arr) $$;
CREATE FUNCTION prom_api.val(int) RETURNS text LANGUAGE sql STABLE AS $$ SELECT value FROM _prom_catalog.label WHERE id = $1 $$;
CREATE FUNCTION _prom_catalog.label_contains(a int[], j jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT a @> coalesce((SELECT array_agg(l.id) FROM _prom_catalog.label l JOIN jsonb_each_text(j) e ON e.key = l.key AND e.value = l.value), ARRAY[0]) $$;
CREATE OPERATOR prom_api.@> (LEFTARG = int[], RIGHTARG = jsonb, FUNCTION = _prom_catalog.label_contains);
CREATE FUNCTION _prom_catalog.rate_accum(s float8[], v float8) RETURNS float8[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY[coalesce(s[1], v), v] $$;
CREATE AGGREGATE prom_api.delta(float8) (SFUNC = _prom_catalog.rate_accum, STYPE = float8[], INITCOND = '{}');
CREATE VIEW prom_api.cpu AS SELECT d."time", d.value, d.series_id, s.labels FROM prom_data.cpu d JOIN _prom_catalog.series_cpu s ON s.id = d.series_id;
CREATE VIEW prom_api.hosts AS SELECT DISTINCT prom_api.val(labels[2]) AS host FROM prom_api.cpu;
GRANT USAGE ON SCHEMA prom_api, prom_data TO metrics_ro, metrics_rw;
GRANT SELECT ON ALL TABLES IN SCHEMA prom_api TO metrics_ro;
GRANT INSERT ON prom_data.cpu, prom_data.mem TO metrics_rw;
COMMENT ON FUNCTION prom_api.jsonb(
int[]
) IS 'labels as 
json
';
