CREATE EXTENSION file_fdw;
CREATE SERVER drop_zone FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN DATA WRAPPER dummy_fdw OPTIONS (debug 'true');
CREATE SERVER mock FOREIGN DATA WRAPPER dummy_fdw OPTIONS (a '1', b '2');
CREATE USER MAPPING FOR etl_run SERVER mock OPTIONS (token 'x'
);
CREATE SCHEMA stg;
CREATE SCHEMA dw;
CREATE FOREIGN TABLE stg.sales_csv (
    day date,
    shop text,
    amount text
) SERVER drop_zone OPTIONS (filename '/data/in/sales.csv', format 'csv'
    , delimiter ',');
CREATE FOREIGN TABLE stg.mock (id integer NOT NULL DEFAULT 1, payload text
    , CONSTRAINT mock_id CHECK (id > 0)
) SERVER mock;
CREATE UNLOGGED TABLE stg.sales (day date, shop text, amount numeric, bad boolean GENERATED ALWAYS AS (amount IS NULL
) STORED);
CREATE TABLE dw.sales (day date NOT NULL, shop text NOT NULL, amount numeric(12,2) NOT NULL, loaded timestamptz DEFAULT now(), PRIMARY KEY (day, shop));
CREATE PROCEDURE dw.load() LANGUAGE plpgsql AS $$ BEGIN INSERT INTO stg.sales SELECT day, shop, amount::numeric FROM stg.sales_csv; COMMIT; END $$;
CREATE MATERIALIZED VIEW dw.csv_snapshot AS SELECT day, shop FROM stg.sales_csv WITH NO DATA;
GRANT USAGE ON SCHEMA stg, dw TO etl_run;
GRANT USAGE ON FOREIGN SERVER drop_zone TO etl_run;
GRANT SELECT ON stg.sales_csv TO etl_run;
GRANT INSERT, DELETE ON stg.sales TO etl_run;
GRANT EXECUTE ON PROCEDURE dw.load() TO etl_run;
