CREATE SCHEMA remote;
CREATE EXTENSION file_fdw;
CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER dummy
 OPTIONS (debug 'true')
;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER hq TYPE 'pg'
 VERSION '15'
  FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'hq.internal', port '5432', dbname 'hq'
 , fetch_size '500', extensions 'postgres_fdw'
);
CREATE SERVER noop FOREIGN DATA WRAPPER dummy
 OPTIONS (a 'it''s', "B c" '\x')
;
COMMENT ON SERVER hq IS 'headquarter';
CREATE USER MAPPING FOR PUBLIC SERVER hq OPTIONS ("user"
 'report'
);
CREATE USER MAPPING FOR postgres SERVER noop
 OPTIONS (x 'y')
;
CREATE TYPE remote.sev AS ENUM ('info', 'warn', 'error');
CREATE FOREIGN TABLE remote.applog (
  at timestamptz NOT NULL,
 level remote.sev,
  msg text
 OPTIONS (force_not_null 'true')
) SERVER files OPTIONS (filename '/var/log/app.csv', format 'csv'
 , header 'true', delimiter ';'
);
CREATE FOREIGN TABLE remote.account (
  id bigint OPTIONS (column_name
 'account_id'
  ) NOT NULL,
  owner text COLLATE "C",
  balance numeric(12,2)
 DEFAULT 0
  ,
 CONSTRAINT bal CHECK (balance >= -100)
) SERVER hq OPTIONS (schema_name 'public', table_name 'account'
 , updatable 'false'
);
CREATE TABLE remote.sale (id bigint NOT NULL, region text NOT NULL, amount numeric) PARTITION BY LIST (region);
CREATE TABLE remote.sale_eu PARTITION OF remote.sale FOR VALUES IN ('eu');
CREATE FOREIGN TABLE remote.sale_us PARTITION OF remote.sale FOR VALUES IN (
 'us', 'ca'
) SERVER hq OPTIONS (table_name 'sale_us');
CREATE FOREIGN TABLE remote.sale_apac PARTITION OF remote.sale DEFAULT SERVER hq OPTIONS (table_name 'sale_rest');
CREATE VIEW remote.errors AS SELECT at, msg FROM remote.applog WHERE level = 'error';
CREATE MATERIALIZED VIEW remote.rich AS SELECT id, owner FROM remote.account WHERE balance > 1000 WITH NO DATA;
CREATE FUNCTION remote.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.owner := lower(NEW.owner); RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE INSERT
 OR UPDATE
  ON remote.account FOR EACH ROW EXECUTE FUNCTION remote.stamp();
ALTER FOREIGN TABLE remote.account ALTER COLUMN owner SET STATISTICS 50;
ALTER FOREIGN TABLE remote.account ALTER COLUMN balance OPTIONS (ADD column_name 'bal');
GRANT USAGE ON FOREIGN DATA WRAPPER dummy TO PUBLIC;
GRANT USAGE ON FOREIGN SERVER hq TO PUBLIC;
GRANT SELECT ON remote.account TO PUBLIC;
