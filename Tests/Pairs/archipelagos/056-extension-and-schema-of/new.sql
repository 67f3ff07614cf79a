CREATE SCHEMA ext;
CREATE SCHEMA app;
CREATE EXTENSION postgres_fdw SCHEMA public;
CREATE EXTENSION file_fdw SCHEMA ext;
COMMENT ON EXTENSION file_fdw IS 'files';
CREATE SERVER remote FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h', dbname 'd', use_remote_estimate
  'false', extensions ''
);
CREATE FOREIGN DATA WRAPPER mine HANDLER
  public.postgres_fdw_handler NO VALIDATOR OPTIONS (z 'z');
COMMENT ON FOREIGN DATA WRAPPER mine IS 'mine';
CREATE SERVER mine_s FOREIGN DATA WRAPPER mine;
GRANT USAGE ON FOREIGN DATA WRAPPER mine TO k21_xe;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO k21_xe WITH GRANT OPTION;
CREATE USER MAPPING FOR k21_xe SERVER remote OPTIONS ("user" 'r');
CREATE FOREIGN TABLE app.ft (id integer OPTIONS (column_name 'i') NOT NULL, v
  varchar(20)
) SERVER
  mine_s
;
CREATE TABLE app.loc (id integer, v
  varchar(20)
);
CREATE FOREIGN TABLE app.heir (x integer) INHERITS (app.loc) SERVER remote OPTIONS (table_name 'h', updatable 'false');
CREATE VIEW app.u AS SELECT id, v FROM app.ft UNION ALL SELECT id, v FROM app.loc;
ALTER VIEW app.u OWNER TO k21_xe;
CREATE MATERIALIZED VIEW app.mv AS SELECT id FROM app.u WITH NO DATA;
CREATE FUNCTION app.conns() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC
  SELECT count(*) + 1 FROM public.postgres_fdw_get_connections();
END;
CREATE VIEW app.cv AS SELECT server_name FROM
  public.
  postgres_fdw_get_connections();
REVOKE EXECUTE ON FUNCTION
  public.
  postgres_fdw_disconnect_all() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  public.
  postgres_fdw_disconnect(text) TO k21_xe;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO k21_xe;
CREATE TABLE app.after (id integer);
CREATE RULE rr AS ON INSERT TO app.u DO INSTEAD INSERT INTO app.ft (id, v) VALUES (new.id, new.v);
CREATE TRIGGER tr BEFORE UPDATE OF v ON app.ft FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON COLUMN app.ft.v IS 'v';
ALTER FOREIGN TABLE app.ft ADD CONSTRAINT c CHECK (v <> '');
