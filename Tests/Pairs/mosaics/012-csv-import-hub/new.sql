CREATE EXTENSION file_fdw;
CREATE SCHEMA import AUTHORIZATION um_etl;
CREATE SCHEMA core;

CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN DATA WRAPPER raw_files HANDLER file_fdw_handler VALIDATOR file_fdw_validator;
COMMENT ON FOREIGN DATA WRAPPER raw_files IS 'same handler, other grants';
CREATE SERVER raw FOREIGN DATA WRAPPER raw_files;
CREATE TYPE import.address AS (
    street text,
    zip varchar(10),
    city text
    , country char(2)
);
CREATE TYPE import.customer_row AS (
    ext_id text,
    name text,
    mail varchar(320),
    addr import.address
    , phones text[]
);
CREATE TYPE import.outcome AS ENUM ('ok', 'rejected'
, 'duplicate'
);

CREATE FOREIGN TABLE import.customers_csv (
    ext_id text,
    name text,
    mail text
    , vip boolean OPTIONS (force_null 'true')
) SERVER files OPTIONS (filename '/srv/import/customers.csv', format 'csv', header 'true'
, delimiter ';', null 'NULL', encoding 'latin1'
);
CREATE FOREIGN TABLE import.zip_codes (zip text NOT NULL, city text, lat float8, lon float8) SERVER raw OPTIONS (program 'zcat /srv/import/zip.gz', format 'csv', quote '"', escape '\');
CREATE FOREIGN TABLE import.log_lines (line text) SERVER raw OPTIONS (filename '/var/log/import.log', format 'text', delimiter E'\x01');
CREATE VIEW import.errors AS SELECT line, substring(line from '\[(\w+)\]') AS code FROM import.log_lines WHERE line ~ 'ERROR';

CREATE UNLOGGED TABLE import.customer_stage OF import.customer_row (ext_id WITH OPTIONS PRIMARY KEY, name WITH OPTIONS NOT NULL DEFAULT '?', CHECK (mail LIKE '%@%'));
CREATE INDEX customer_stage_city ON import.customer_stage (((addr).city));
CREATE TABLE import.run (id serial PRIMARY KEY, started timestamptz DEFAULT now(), result import.outcome DEFAULT 'ok', rows_in bigint, rows_out bigint, CHECK (rows_out <= rows_in) NO INHERIT);
COMMENT ON CONSTRAINT run_check ON import.run IS 'never more out than in';
CREATE TABLE import.nightly_run (night date NOT NULL) INHERITS (import.run);

CREATE TABLE core.customer (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ext_id text UNIQUE,
    name text NOT NULL,
    mail text,
    address import.address,
    imported_by integer REFERENCES import.run
);
ALTER TABLE core.customer ADD history import.customer_row[];

CREATE VIEW core.customer_flat AS
  SELECT id, name, mail, (address).street, (address).zip, (address).city
, (address).country
  FROM core.customer;
CREATE RULE customer_flat_ins AS ON INSERT TO core.customer_flat DO INSTEAD
  INSERT INTO core.customer (name, mail, address) VALUES (NEW.name, NEW.mail, ROW(NEW.street, NEW.zip, NEW.city, NEW.country)::import.address)
  RETURNING id, name, mail, (address).street, (address).zip, (address).city, (address).country;
CREATE RULE customer_flat_del AS ON DELETE TO core.customer_flat DO INSTEAD (
  DELETE FROM core.customer WHERE id = OLD.id;
  NOTIFY customer_gone;
);
ALTER VIEW core.customer_flat ALTER COLUMN country SET DEFAULT 'DE';

CREATE FUNCTION import.split_line(line text) RETURNS import.customer_row LANGUAGE plpgsql IMMUTABLE AS $fn$
DECLARE
  r import.customer_row;
BEGIN
  r.ext_id := split_part(line, ';', 1);
  r.name := split_part(line, ';', 2);
  r.mail := nullif(split_part(line, ';', 3), '');
  r.phones := string_to_array(split_part(line, ';', 4), '|');
  RETURN r;
END $fn$;
CREATE PROCEDURE import.merge_stage(INOUT merged bigint DEFAULT 0) LANGUAGE sql BEGIN ATOMIC
  INSERT INTO core.customer (ext_id, name, mail, address) SELECT s.ext_id, s.name, s.mail, s.addr FROM import.customer_stage s ON CONFLICT (ext_id) DO UPDATE SET name = EXCLUDED.name, mail = EXCLUDED.mail;
  SELECT count(*) FROM import.customer_stage;
END;
GRANT USAGE ON SCHEMA import TO um_etl;
GRANT SELECT, INSERT, TRUNCATE ON import.customer_stage TO um_etl;
GRANT SELECT ON import.customers_csv, import.zip_codes TO um_etl;
ALTER FOREIGN TABLE import.log_lines OWNER TO um_etl;
ALTER TYPE import.address OWNER TO um_etl;
GRANT USAGE ON FOREIGN SERVER files TO um_etl;
ALTER DEFAULT PRIVILEGES FOR ROLE um_etl IN SCHEMA import GRANT SELECT ON TABLES TO um_ro;
ALTER DEFAULT PRIVILEGES FOR ROLE um_etl REVOKE USAGE ON TYPES FROM PUBLIC;
