CREATE SCHEMA grid;
CREATE TYPE grid.phase AS ENUM ('L1', 'L2', 'L3');
CREATE TYPE grid.power_band AS RANGE (SUBTYPE = numeric, SUBTYPE_DIFF = numrange_subdiff, MULTIRANGE_TYPE_NAME = grid.power_bands);
CREATE TABLE grid.node (
    id integer PRIMARY KEY,
    name varchar(60) NOT NULL,
    lat numeric(8,5), lon numeric(8,5),
    band grid.power_band
    , outages tstzmultirange NOT NULL DEFAULT '{}', allowed grid.power_bands
);
ALTER TABLE grid.node ADD CONSTRAINT node_name UNIQUE (name);
CREATE INDEX node_pos ON grid.node (lat, lon);
ALTER TABLE grid.node CLUSTER ON node_pos;
CREATE TABLE grid.line (a integer REFERENCES grid.node, b integer REFERENCES grid.node, kv smallint NOT NULL, phase grid.phase[] DEFAULT '{L1,L2,L3}', PRIMARY KEY (a, b)
    , CONSTRAINT line_order CHECK (a < b)
) WITH (fillfactor =
    70, toast_tuple_target = 256, autovacuum_enabled = false, toast.autovacuum_enabled = true
);
CREATE TABLE grid.measure (node_id integer NOT NULL, at timestamptz NOT NULL, kw numeric NOT NULL, q
    integer
) PARTITION BY RANGE (at);
CREATE TABLE grid.measure_old PARTITION OF grid.measure FOR VALUES FROM (MINVALUE) TO ('2024-01-01 00:00+00');
CREATE TABLE grid.measure_2024 PARTITION OF grid.measure FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE grid.measure_new PARTITION OF grid.measure FOR VALUES FROM ('2025-01-01 00:00+00') TO (MAXVALUE);
CREATE INDEX measure_at ON grid.measure USING brin (at) WITH (pages_per_range =
    16, autosummarize = on
);
CREATE STATISTICS grid.node_st ON lat, lon, (lower(name)) FROM grid.node;
ALTER STATISTICS grid.node_st SET STATISTICS 0;
ALTER TABLE grid.node ALTER COLUMN name SET STATISTICS
    -1
;
ALTER TABLE grid.line ALTER COLUMN phase SET STORAGE
    MAIN
;
CREATE MATERIALIZED VIEW grid.load WITH (fillfactor = 95) AS SELECT node_id, date_trunc('hour', at) AS h, avg(kw) AS kw
    , max(q) AS q
    FROM grid.measure GROUP BY 1, 2;
CREATE UNIQUE INDEX load_u ON grid.load (node_id, h);
ALTER MATERIALIZED VIEW grid.load OWNER TO grid_ops;
GRANT USAGE ON SCHEMA grid TO grid_ro, grid_ops;
GRANT SELECT ON grid.measure TO grid_ops;
SET ROLE grid_ops;
GRANT SELECT ON grid.load TO grid_ro
    WITH GRANT OPTION
;
RESET ROLE;
