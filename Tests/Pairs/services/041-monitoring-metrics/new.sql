CREATE SCHEMA _prom_catalog; CREATE SCHEMA prom_data; CREATE SCHEMA prom_api;
CREATE DOMAIN prom_api.label_array AS int[] CHECK (VALUE IS NOT NULL AND array_length(VALUE, 1) > 0);
CREATE DOMAIN prom_api.label_key AS text NOT NULL;
CREATE TABLE _prom_catalog.label (id serial CHECK (id > 0), key text, value text, PRIMARY KEY (id) INCLUDE (key, value), UNIQUE (key, value) INCLUDE (id));
CREATE TABLE _prom_catalog.metric (id serial PRIMARY KEY, metric_name text NOT NULL, table_name name NOT NULL, creation_completed boolean NOT NULL DEFAULT false, default_chunk_interval boolean NOT NULL DEFAULT true
, table_schema name NOT NULL DEFAULT 'prom_data', series_table name NOT NULL, is_view boolean NOT NULL DEFAULT false
, UNIQUE (id, table_schema, table_name), UNIQUE (table_schema, table_name) , UNIQUE (table_schema, metric_name) INCLUDE (table_name)
);
CREATE TABLE _prom_catalog.series (id bigint NOT NULL, metric_id int NOT NULL, labels prom_api.label_array NOT NULL, delete_epoch bigint DEFAULT NULL) PARTITION BY LIST (metric_id);
CREATE INDEX series_deleted ON _prom_catalog.series (delete_epoch, id) WHERE delete_epoch IS NOT NULL;
CREATE INDEX series_labels_id ON _prom_catalog.series USING gin (labels);
CREATE SEQUENCE _prom_catalog.series_id
  CACHE 100
;
CREATE TABLE prom_data.cpu (time timestamptz NOT NULL, value double precision NOT NULL, series_id bigint NOT NULL) WITH (autovacuum_vacuum_threshold = 50000, autovacuum_analyze_threshold =
  100000, toast_tuple_target = 4096
);
CREATE UNIQUE INDEX data_series_id_time_cpu ON prom_data.cpu (series_id, time) INCLUDE (value) WITH (fillfactor = 80, deduplicate_items = off);
CREATE TABLE _prom_catalog.cpu_series PARTITION OF _prom_catalog.series FOR VALUES IN (1);
CREATE TABLE _prom_catalog.mem_series PARTITION OF _prom_catalog.series (CONSTRAINT mem_id CHECK (id > 0)) FOR VALUES IN (2);
CREATE FUNCTION prom_api.val(label_id int) RETURNS text AS $$ SELECT value FROM _prom_catalog.label WHERE id = label_id $$ LANGUAGE sql STABLE PARALLEL SAFE COST 5 LEAKPROOF;
CREATE FUNCTION prom_api.jsonb(labels prom_api.label_array) RETURNS jsonb AS $$ SELECT jsonb_object(coalesce(array_agg(l.key), '{}'), coalesce(array_agg(l.value), '{}')) FROM _prom_catalog.label l WHERE l.id = ANY (labels) $$ LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog SUPPORT pg_catalog.generate_series_int4_support;
COMMENT ON FUNCTION prom_api.jsonb(prom_api.label_array) IS 'returns a jsonb of labels';
CREATE VIEW prom_api.cpu_series AS SELECT s.id AS series_id, s.labels::int[] AS labels, prom_api.val(s.labels[2]) AS instance, prom_api.val(s.labels[3]) AS job FROM _prom_catalog.cpu_series s WHERE s.delete_epoch IS NULL;
CREATE VIEW prom_api.cpu AS SELECT d.time, d.value, d.series_id, s.labels FROM prom_data.cpu d JOIN _prom_catalog.cpu_series s ON s.id = d.series_id;
CREATE PROCEDURE prom_api.drop_old(keep interval
  DEFAULT '90 days'
) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM prom_data.cpu WHERE time < now() - keep; COMMIT; END $$;

