CREATE EXTENSION file_fdw;
CREATE SERVER drop_zone FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN DATA WRAPPER dummy_fdw OPTIONS (debug 'false', level '3');
CREATE SERVER mock TYPE 'mock' FOREIGN DATA WRAPPER dummy_fdw OPTIONS (b '3', c '4');
CREATE USER MAPPING FOR etl_run SERVER mock OPTIONS (token 'x'
    , realm 'y'
);
CREATE SCHEMA stg;
CREATE SCHEMA dw;
CREATE FOREIGN TABLE stg.sales_csv (
    day date,
    shop text,
    amount text OPTIONS (force_null 'true'),
    cur char(3)
) SERVER drop_zone OPTIONS (filename '/data/in/sales.csv', format 'csv'
    , delimiter ';', header 'match', encoding 'latin1');
CREATE FOREIGN TABLE stg.mock (id integer NOT NULL DEFAULT 1, payload text
    COLLATE "C"
    , CONSTRAINT mock_id CHECK (id > 0)
    NO INHERIT
) SERVER mock;
CREATE UNLOGGED TABLE stg.sales (day date, shop text, amount numeric, bad boolean GENERATED ALWAYS AS (amount IS NULL
    OR amount < 0
) STORED);
CREATE TABLE dw.sales (day date NOT NULL, shop text NOT NULL, amount numeric(12,2) NOT NULL, loaded timestamptz DEFAULT now(), PRIMARY KEY (day, shop));
CREATE PROCEDURE dw.load(dry_run boolean DEFAULT false) LANGUAGE plpgsql AS $$ BEGIN TRUNCATE stg.sales; INSERT INTO stg.sales SELECT day, shop, replace(amount, ',', '.')::numeric FROM stg.sales_csv; IF NOT dry_run THEN COMMIT; END IF; END $$;
CREATE TABLE dw.load_error (id bigint GENERATED ALWAYS AS IDENTITY, line text, err text, at timestamptz DEFAULT now());
CREATE RULE bad_rows AS ON INSERT TO dw.sales WHERE new.amount < 0 DO INSTEAD INSERT INTO dw.load_error (line, err) VALUES (new.shop, 'negative');
CREATE MATERIALIZED VIEW dw.csv_snapshot AS SELECT day, shop FROM stg.sales_csv WITH NO DATA;
CREATE INDEX csv_snapshot_day ON dw.csv_snapshot (day) INCLUDE (shop);
GRANT USAGE ON SCHEMA stg, dw TO etl_run;
GRANT USAGE ON FOREIGN SERVER drop_zone TO etl_run;
GRANT SELECT ON stg.sales_csv TO etl_run;
GRANT USAGE ON FOREIGN DATA WRAPPER dummy_fdw TO etl_run WITH GRANT OPTION;
GRANT INSERT, DELETE ON stg.sales TO etl_run;
REVOKE ALL ON PROCEDURE dw.load(boolean) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE dw.load(boolean) TO etl_run;
