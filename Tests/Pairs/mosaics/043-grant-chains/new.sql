CREATE SCHEMA g AUTHORIZATION um_owner;
GRANT USAGE ON SCHEMA g TO um_admin, um_app WITH GRANT OPTION;
SET ROLE um_owner;
CREATE TABLE g.t (id int PRIMARY KEY, a text, b text, c text);
CREATE SEQUENCE g.s;
CREATE TYPE g.e AS ENUM ('a', 'b');
CREATE DOMAIN g.d AS int;
CREATE FUNCTION g.f(int, text DEFAULT 'x') RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE VIEW g.v AS SELECT id, a FROM g.t;
GRANT SELECT, UPDATE ON g.t TO um_admin WITH GRANT OPTION;
GRANT SELECT (a), UPDATE (b) ON g.t TO um_app WITH GRANT OPTION;
GRANT USAGE ON SEQUENCE g.s TO um_admin WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION g.f(int, text) TO um_admin WITH GRANT OPTION;
GRANT USAGE ON TYPE g.e TO um_admin WITH GRANT OPTION;
GRANT INSERT, DELETE ON g.t TO um_etl WITH GRANT OPTION;
RESET ROLE;
SET ROLE um_admin;
GRANT SELECT ON g.t TO um_app WITH GRANT OPTION;
GRANT UPDATE ON g.t TO um_support;
GRANT USAGE ON SEQUENCE g.s TO um_app;
GRANT EXECUTE ON FUNCTION g.f(int, text) TO um_app, um_ro;
GRANT USAGE ON TYPE g.e TO um_ro;
GRANT USAGE ON SCHEMA g TO um_ro WITH GRANT OPTION;
RESET ROLE;
SET ROLE um_app;
GRANT SELECT ON g.t TO um_support;
GRANT SELECT (a), UPDATE (b) ON g.t TO um_auditor;
RESET ROLE;
SET ROLE um_ro;
GRANT USAGE ON SCHEMA g TO um_anon;
RESET ROLE;
-- owner without his own rights, public without defaults
REVOKE INSERT, TRIGGER ON g.v FROM um_owner;
REVOKE ALL ON TYPE g.d FROM PUBLIC, um_owner;
REVOKE EXECUTE ON FUNCTION g.f(int, text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION g.f(int, text) FROM um_owner;
REVOKE USAGE ON SEQUENCE g.s FROM um_owner;
-- owner changes keep or move grants
CREATE TABLE g.moved (id int, x int);
GRANT SELECT ON g.moved TO um_app WITH GRANT OPTION;
GRANT UPDATE (x) ON g.moved TO um_app;
ALTER TABLE g.moved OWNER TO um_owner;
GRANT ALL ON g.moved TO um_admin WITH GRANT OPTION;
-- table right and column right side by side
CREATE TABLE g.both (id int, x int);
GRANT SELECT (x) ON g.both TO um_app;
GRANT SELECT (id) ON g.both TO um_app;
GRANT REFERENCES (x), INSERT (id, x) ON g.both TO PUBLIC;
-- defaults of roles that act on objects that follow
ALTER DEFAULT PRIVILEGES FOR ROLE um_owner IN SCHEMA g GRANT SELECT ON TABLES TO um_ro
WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE um_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC, um_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA g GRANT INSERT ON TABLES TO um_etl;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE ALL ON TYPES FROM PUBLIC;
CREATE TABLE g.after_defaults (id int);
CREATE TYPE g.after_type AS (a int);
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO um_app WITH GRANT OPTION;
ALTER SCHEMA public OWNER TO um_owner;
