CREATE EXTENSION file_fdw;
CREATE SCHEMA import;
CREATE SCHEMA core;

CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE TYPE import.address AS (
    street text,
    zip varchar(10),
    city text
);
CREATE TYPE import.customer_row AS (
    ext_id text,
    name text,
    mail text,
    addr import.address
);
CREATE TYPE import.outcome AS ENUM ('ok', 'rejected'
);

CREATE FOREIGN TABLE import.customers_csv (
    ext_id text,
    name text,
    mail text
) SERVER files OPTIONS (filename '/srv/import/customers.csv', format 'csv', header 'true'
);
CREATE FOREIGN TABLE import.zip_codes (zip text, city text) SERVER files OPTIONS (filename '/srv/import/zip.txt', format 'text');

CREATE TABLE import.customer_stage OF import.customer_row;
CREATE TABLE import.run (id serial PRIMARY KEY, started timestamptz DEFAULT now(), result import.outcome);

CREATE TABLE core.customer (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ext_id text UNIQUE,
    name text NOT NULL,
    mail text,
    address import.address,
    imported_by integer REFERENCES import.run
);

CREATE VIEW core.customer_flat AS
  SELECT id, name, mail, (address).street, (address).zip, (address).city
  FROM core.customer;
CREATE RULE customer_flat_ins AS ON INSERT TO core.customer_flat DO INSTEAD
  INSERT INTO core.customer (name, mail, address) VALUES (NEW.name, NEW.mail, ROW(NEW.street, NEW.zip, NEW.city)::import.address);

CREATE FUNCTION import.split_line(line text) RETURNS import.customer_row LANGUAGE plpgsql IMMUTABLE AS $fn$
DECLARE
  r import.customer_row;
BEGIN
  r.ext_id := split_part(line, ';', 1);
  r.name := split_part(line, ';', 2);
  r.mail := nullif(split_part(line, ';', 3), '');
  RETURN r;
END $fn$;
CREATE FUNCTION import.merge_stage() RETURNS integer LANGUAGE sql AS $$
  WITH ins AS (INSERT INTO core.customer (ext_id, name, mail, address) SELECT ext_id, name, mail, addr FROM import.customer_stage ON CONFLICT DO NOTHING RETURNING 1)
  SELECT count(*)::int FROM ins
$$;
GRANT USAGE ON SCHEMA import TO um_etl;
GRANT SELECT, INSERT, TRUNCATE ON import.customer_stage TO um_etl;
