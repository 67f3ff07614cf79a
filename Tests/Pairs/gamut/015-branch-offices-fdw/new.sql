CREATE SCHEMA ext;
CREATE EXTENSION postgres_fdw SCHEMA ext;
CREATE EXTENSION file_fdw SCHEMA ext;
CREATE SCHEMA branch;
CREATE FOREIGN DATA WRAPPER null_fdw OPTIONS (
    debug 'false', level '2');
CREATE SERVER hq TYPE 'pg'
    VERSION '15'
    FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'hq.example', dbname 'erp'
    , fetch_size '500', port '5433'
);
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER archive FOREIGN DATA WRAPPER null_fdw OPTIONS (path '/old');
CREATE USER MAPPING FOR PUBLIC SERVER hq OPTIONS (user 'branch'
, password_required 'true');
CREATE USER MAPPING FOR gm_app SERVER
    archive OPTIONS (alias 'x');
CREATE DOMAIN branch.eur AS numeric(10,2) CHECK (VALUE >= 0);
CREATE FOREIGN TABLE branch.price (
    sku text OPTIONS (column_name 'article') NOT NULL,
    amount branch.eur NOT NULL,
    valid_from date
  , valid_to date OPTIONS (column_name 'until')
  , CONSTRAINT price_span CHECK (valid_to >= valid_from)
) SERVER hq OPTIONS (schema_name 'public',
    table_name 'prices_v2', updatable 'false');
CREATE FOREIGN TABLE branch.log (line text
) SERVER files OPTIONS (filename '/var/log/dpkg.log', format 'csv', delimiter ';');
CREATE FOREIGN TABLE branch.old_stock (sku text COLLATE "C", qty bigint DEFAULT 0, seen timestamptz) SERVER archive OPTIONS (file 'stock');
CREATE TABLE branch.measure (day date NOT NULL, v integer) PARTITION BY RANGE (day);
CREATE TABLE branch.measure_now PARTITION OF branch.measure FOR VALUES FROM ('2024-01-01') TO (MAXVALUE);
CREATE FOREIGN TABLE branch.measure_old PARTITION OF branch.measure FOR VALUES FROM (MINVALUE) TO ('2024-01-01') SERVER hq
    OPTIONS (table_name 'measure', schema_name 'archive');
ALTER FOREIGN TABLE branch.price ALTER COLUMN sku SET STATISTICS 200;
CREATE VIEW branch.current_price AS SELECT sku, amount FROM branch.price WHERE valid_from <= CURRENT_DATE
    AND (valid_to IS NULL OR valid_to > CURRENT_DATE)
;
CREATE FUNCTION branch.log_price() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'price %', new.sku; RETURN new; END $$;
CREATE TRIGGER price_log BEFORE INSERT
    OR UPDATE
    ON branch.price FOR EACH ROW EXECUTE FUNCTION branch.log_price();
COMMENT ON FOREIGN TABLE branch.price IS 'from headquarters';
COMMENT ON SERVER hq IS 'headquarters';
COMMENT ON COLUMN branch.price.valid_to IS 'exclusive';
GRANT USAGE ON FOREIGN SERVER hq TO gm_app
    WITH GRANT OPTION
;
GRANT USAGE ON FOREIGN DATA WRAPPER null_fdw TO gm_app;
GRANT SELECT ON branch.price TO gm_app;
GRANT SELECT (sku) ON branch.old_stock TO gm_app;
ALTER SERVER files OWNER TO postgres;
