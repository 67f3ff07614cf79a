CREATE SCHEMA api; CREATE SCHEMA internal;
GRANT USAGE ON SCHEMA api TO app_user, reporting;
ALTER DEFAULT PRIVILEGES IN SCHEMA api GRANT SELECT ON TABLES TO reporting
;
ALTER DEFAULT PRIVILEGES IN SCHEMA api GRANT ALL ON TABLES TO app_user;
ALTER DEFAULT PRIVILEGES FOR ROLE migrator GRANT USAGE, SELECT ON SEQUENCES TO app_user;
-- tables created after the defaults: the new ones must not end up with too much
CREATE TABLE api.users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text);
CREATE TABLE api.plans (id serial PRIMARY KEY, name text);
CREATE TABLE internal.secrets (k text PRIMARY KEY, v bytea);
CREATE FUNCTION internal.rotate() RETURNS void LANGUAGE sql AS 'DELETE FROM internal.secrets';
REVOKE ALL ON FUNCTION internal.rotate() FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
