CREATE SCHEMA own AUTHORIZATION app_owner;
CREATE TABLE own.inv (id int GENERATED ALWAYS AS IDENTITY, no serial, code smallserial, v text);
ALTER TABLE own.inv OWNER TO app_owner;
CREATE SEQUENCE own.free AS smallint MAXVALUE 100 CYCLE;
CREATE VIEW own.vi AS SELECT id FROM own.inv;
CREATE FUNCTION own.fn() RETURNS int LANGUAGE sql AS 'select 1';
CREATE TYPE own.ty AS ENUM ('a');
ALTER TYPE own.ty OWNER TO app_owner;
