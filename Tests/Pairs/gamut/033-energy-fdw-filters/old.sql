CREATE SCHEMA en;
CREATE SCHEMA en_remote;
CREATE SCHEMA ext;
CREATE EXTENSION postgres_fdw SCHEMA ext;
CREATE SERVER grid FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
    host 'grid1', dbname 'grid');
CREATE USER MAPPING FOR gm_app SERVER grid OPTIONS (user
    'app');
CREATE USER MAPPING FOR gm_ro SERVER grid;
CREATE TYPE en.fuel AS ENUM ('gas', 'wind', 'solar');
CREATE FOREIGN TABLE en_remote.plant (
    id integer NOT NULL,
    name varchar(60),
    fuel en.fuel
  , mw integer
) SERVER
    grid
    OPTIONS (schema_name 'pub', table_name 'plant');
CREATE TABLE en.output (
    plant integer NOT NULL,
    at timestamptz NOT NULL,
    mwh real,
    quality char(1) NOT NULL DEFAULT 'A',
    PRIMARY KEY (plant, at)
);
CREATE FOREIGN TABLE en_remote.output_archive () INHERITS (en.output) SERVER grid OPTIONS (table_name
    'output');
CREATE PUBLICATION en_pub FOR TABLE ONLY en.output (plant, at, mwh
) WHERE (mwh >
    0.5);
CREATE VIEW en.plants AS SELECT p.id, p.name,
    p.mw
    FROM en_remote.plant p WHERE p.fuel
        = 'wind';
CREATE RULE plants_ins AS ON INSERT TO en.plants DO INSTEAD INSERT INTO en_remote.plant (id, name, mw
) VALUES (new.id, new.name, new.mw
);
CREATE MATERIALIZED VIEW en.daily AS SELECT plant, at::date AS d, sum(mwh) AS mwh FROM ONLY en.output GROUP BY 1, 2
;
CREATE INDEX daily_d ON en.daily (d
);
CREATE STATISTICS en.out_st ON plant, quality
    FROM en.output;
ALTER FOREIGN TABLE en_remote.plant ALTER COLUMN name SET (n_distinct =
    100);
COMMENT ON SERVER grid IS 'operator';
COMMENT ON COLUMN en_remote.plant.mw IS 'nameplate';
COMMENT ON PUBLICATION en_pub IS 'to the exchange';
GRANT USAGE ON FOREIGN SERVER grid TO gm_app;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO gm_app;
GRANT SELECT ON en_remote.plant TO gm_ro;
