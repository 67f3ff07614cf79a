CREATE SCHEMA remote;
CREATE EXTENSION file_fdw;
CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER dummy
;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER hq TYPE 'pg'
 VERSION '13'
  FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'hq.internal', port '5432', dbname 'hq'
 , use_remote_estimate 'true'
);
CREATE SERVER noop FOREIGN DATA WRAPPER dummy
;
COMMENT ON SERVER hq IS 'headquarter';
CREATE USER MAPPING FOR PUBLIC SERVER hq OPTIONS ("user"
 'reader'
);
CREATE USER MAPPING FOR postgres SERVER noop
;
CREATE USER MAPPING FOR PUBLIC SERVER noop;
CREATE TYPE remote.sev AS ENUM ('info', 'warn', 'error');
CREATE FOREIGN TABLE remote.applog (
  at timestamptz NOT NULL,
 level text,
  msg text
) SERVER files OPTIONS (filename '/var/log/app.csv', format 'csv'
);
CREATE FOREIGN TABLE remote.account (
  id bigint OPTIONS (column_name
 'acc_id'
  ) NOT NULL,
  owner text COLLATE "C",
  balance numeric(12,2)
  ,
 CONSTRAINT bal CHECK (balance >= 0)
) SERVER hq OPTIONS (schema_name 'public', table_name 'account'
);
CREATE TABLE remote.sale (id bigint NOT NULL, region text NOT NULL, amount numeric) PARTITION BY LIST (region);
CREATE TABLE remote.sale_eu PARTITION OF remote.sale FOR VALUES IN ('eu');
CREATE FOREIGN TABLE remote.sale_us PARTITION OF remote.sale FOR VALUES IN (
 'us'
) SERVER hq OPTIONS (table_name 'sale_us');
CREATE VIEW remote.errors AS SELECT at, msg FROM remote.applog WHERE level = 'error';
CREATE MATERIALIZED VIEW remote.rich AS SELECT id, owner FROM remote.account WHERE balance > 1000 WITH NO DATA;
CREATE FUNCTION remote.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.owner := lower(NEW.owner); RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE INSERT
  ON remote.account FOR EACH ROW EXECUTE FUNCTION remote.stamp();
ALTER FOREIGN TABLE remote.account ALTER COLUMN owner SET STATISTICS 50;
GRANT USAGE ON FOREIGN DATA WRAPPER dummy TO PUBLIC;
GRANT USAGE ON FOREIGN SERVER noop TO PUBLIC;
GRANT SELECT ON remote.account TO PUBLIC;
