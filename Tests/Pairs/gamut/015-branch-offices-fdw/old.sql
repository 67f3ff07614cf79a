CREATE SCHEMA ext;
CREATE EXTENSION postgres_fdw SCHEMA ext;
CREATE EXTENSION file_fdw SCHEMA ext;
CREATE SCHEMA branch;
CREATE FOREIGN DATA WRAPPER null_fdw OPTIONS (
    debug 'true');
CREATE SERVER hq TYPE 'pg'
    VERSION '14'
    FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'hq.example', dbname 'erp'
    , fetch_size '100'
);
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER legacy FOREIGN DATA WRAPPER null_fdw OPTIONS (path '/old');
CREATE USER MAPPING FOR PUBLIC SERVER hq OPTIONS (user 'branch'
);
CREATE USER MAPPING FOR gm_app SERVER
    legacy;
CREATE DOMAIN branch.eur AS numeric(10,2) CHECK (VALUE >= 0);
CREATE FOREIGN TABLE branch.price (
    sku text OPTIONS (column_name 'article') NOT NULL,
    amount numeric,
    valid_from date
) SERVER hq OPTIONS (schema_name 'public',
    table_name 'prices');
CREATE FOREIGN TABLE branch.log (line text
) SERVER files OPTIONS (filename '/var/log/dpkg.log', format 'text');
CREATE FOREIGN TABLE branch.old_stock (sku text, qty integer DEFAULT 0) SERVER legacy;
CREATE TABLE branch.measure (day date NOT NULL, v integer) PARTITION BY RANGE (day);
CREATE TABLE branch.measure_now PARTITION OF branch.measure FOR VALUES FROM ('2024-01-01') TO (MAXVALUE);
CREATE FOREIGN TABLE branch.measure_old PARTITION OF branch.measure FOR VALUES FROM (MINVALUE) TO ('2024-01-01') SERVER hq
    OPTIONS (table_name 'measure');
ALTER FOREIGN TABLE branch.price ALTER COLUMN sku SET STATISTICS 200;
CREATE VIEW branch.current_price AS SELECT sku, amount FROM branch.price WHERE valid_from <= CURRENT_DATE
;
CREATE FUNCTION branch.log_price() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'price %', new.sku; RETURN new; END $$;
CREATE TRIGGER price_log BEFORE INSERT
    ON branch.price FOR EACH ROW EXECUTE FUNCTION branch.log_price();
COMMENT ON FOREIGN TABLE branch.price IS 'from headquarters';
COMMENT ON SERVER hq IS 'headquarters';
COMMENT ON FOREIGN DATA WRAPPER null_fdw IS 'does nothing';
GRANT USAGE ON FOREIGN SERVER hq TO gm_app
;
GRANT SELECT ON branch.price TO gm_app;
GRANT SELECT ON branch.old_stock TO gm_app;
