CREATE SCHEMA _prom_catalog; CREATE SCHEMA prom_data; CREATE SCHEMA prom_api;
CREATE DOMAIN prom_api.label_array AS int[] CHECK (VALUE IS NOT NULL AND array_length(VALUE, 1) > 0);
CREATE DOMAIN prom_api.label_key AS text NOT NULL;
CREATE TABLE _prom_catalog.label (id serial CHECK (id > 0), key text, value text, PRIMARY KEY (id) INCLUDE (key, value), UNIQUE (key, value) INCLUDE (id));
CREATE TABLE _prom_catalog.metric (id serial PRIMARY KEY, metric_name text NOT NULL, table_name name NOT NULL, creation_completed boolean NOT NULL DEFAULT false, default_chunk_interval boolean NOT NULL DEFAULT true
, UNIQUE (metric_name) INCLUDE (table_name), UNIQUE (table_name)
);
CREATE TABLE _prom_catalog.series (id bigint NOT NULL, metric_id int NOT NULL, labels prom_api.label_array NOT NULL, delete_epoch bigint DEFAULT NULL) PARTITION BY LIST (metric_id);
CREATE INDEX series_deleted ON _prom_catalog.series (delete_epoch, id) WHERE delete_epoch IS NOT NULL;
CREATE SEQUENCE _prom_catalog.series_id
;
CREATE TABLE prom_data.cpu (time timestamptz NOT NULL, value double precision NOT NULL, series_id bigint NOT NULL) WITH (autovacuum_vacuum_threshold = 50000, autovacuum_analyze_threshold =
  50000
);
CREATE UNIQUE INDEX data_series_id_time_cpu ON prom_data.cpu (series_id, time) INCLUDE (value);
CREATE TABLE _prom_catalog.cpu_series PARTITION OF _prom_catalog.series FOR VALUES IN (1);
CREATE FUNCTION prom_api.val(label_id int) RETURNS text AS $$ SELECT value FROM _prom_catalog.label WHERE id = label_id $$ LANGUAGE sql STABLE PARALLEL SAFE;
CREATE FUNCTION prom_api.jsonb(labels prom_api.label_array) RETURNS jsonb AS $$ SELECT jsonb_object(array_agg(l.key), array_agg(l.value)) FROM _prom_catalog.label l WHERE l.id = ANY (labels) $$ LANGUAGE sql STABLE;
CREATE VIEW prom_api.cpu_series AS SELECT s.id AS series_id, s.labels, prom_api.val(s.labels[2]) AS host FROM _prom_catalog.cpu_series s WHERE s.delete_epoch IS NULL;
CREATE VIEW prom_api.cpu AS SELECT d.time, d.value, d.series_id, s.labels FROM prom_data.cpu d JOIN _prom_catalog.cpu_series s ON s.id = d.series_id;
CREATE PROCEDURE prom_api.drop_old(keep interval
) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM prom_data.cpu WHERE time < now() - keep; COMMIT; END $$;

