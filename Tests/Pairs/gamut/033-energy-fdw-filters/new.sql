CREATE SCHEMA en;
CREATE SCHEMA en_remote;
CREATE SCHEMA ext;
CREATE EXTENSION postgres_fdw SCHEMA ext;
CREATE SERVER grid FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
    host 'grid2', dbname 'grid', use_remote_estimate 'true');
CREATE SERVER grid_ro FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'grid3', updatable 'false', keep_connections 'off');
CREATE USER MAPPING FOR gm_app SERVER grid OPTIONS (user
    'en_app');
CREATE USER MAPPING FOR gm_ro SERVER grid_ro OPTIONS (user 'reader');
CREATE TYPE en.fuel AS ENUM ('gas', 'wind', 'solar');
CREATE FOREIGN TABLE en_remote.plant (
    id integer NOT NULL,
    name varchar(60),
    fuel en.fuel
  , mw numeric OPTIONS (column_name 'megawatt')
  , since date
) SERVER
    grid_ro
    OPTIONS (schema_name 'pub', table_name 'plant');
CREATE TABLE en.output (
    plant integer NOT NULL,
    at timestamptz NOT NULL,
    mwh numeric(12,4),
    quality char(1) NOT NULL DEFAULT 'A',
    PRIMARY KEY (plant, at)
  , corrected boolean NOT NULL DEFAULT false
);
CREATE FOREIGN TABLE en_remote.output_archive () INHERITS (en.output) SERVER grid OPTIONS (table_name
    'output_archive', batch_size '200');
CREATE PUBLICATION en_pub FOR TABLE ONLY en.output (plant, at, mwh
    , corrected
) WHERE (mwh >
    0.25 AND quality <> 'X' AND plant IS NOT NULL);
CREATE VIEW en.plants AS SELECT p.id, p.name,
    p.mw, p.since
    FROM en_remote.plant p WHERE p.fuel
        IN ('wind', 'solar');
CREATE RULE plants_ins AS ON INSERT TO en.plants DO INSTEAD INSERT INTO en_remote.plant (id, name, mw
    , since
) VALUES (new.id, new.name, new.mw
    , new.since
);
CREATE MATERIALIZED VIEW en.daily AS SELECT plant, at::date AS d, sum(mwh) AS mwh FROM ONLY en.output GROUP BY 1, 2
    WITH NO DATA
;
CREATE INDEX daily_d ON en.daily (d
    DESC
);
CREATE STATISTICS en.out_st ON plant, quality
    , (mwh > 100)
    FROM en.output;
ALTER FOREIGN TABLE en_remote.plant ALTER COLUMN name SET (n_distinct =
    -1);
COMMENT ON SERVER grid IS 'operator';
COMMENT ON SERVER grid_ro IS 'operator, standby';
COMMENT ON COLUMN en_remote.plant.mw IS 'nameplate';
COMMENT ON PUBLICATION en_pub IS 'to the exchange';
GRANT USAGE ON FOREIGN SERVER grid TO gm_app;
GRANT USAGE ON FOREIGN SERVER grid_ro TO gm_ro, gm_app WITH GRANT OPTION;
GRANT SELECT ON en_remote.plant TO gm_ro;
ALTER FOREIGN TABLE en_remote.plant OWNER TO gm_owner;
GRANT SELECT ON en.plants TO gm_ro;
