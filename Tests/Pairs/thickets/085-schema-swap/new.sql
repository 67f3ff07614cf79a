CREATE SCHEMA one; CREATE SCHEMA "Two";
CREATE TYPE "Two".e AS ENUM ('a'); CREATE TYPE one.e AS ENUM ('b', 'c');
CREATE TABLE "Two".t (id int PRIMARY KEY, e "Two".e);
CREATE TABLE one.t (id int PRIMARY KEY, e one.e, r int REFERENCES "Two".t);
CREATE FUNCTION "Two".f("Two".t) RETURNS "Two".e LANGUAGE sql AS 'SELECT $1.e';
CREATE VIEW one.v AS SELECT "Two".f(t) AS x FROM "Two".t;
CREATE SEQUENCE "Two".s OWNED BY "Two".t.id;
COMMENT ON SCHEMA "Two" IS 'first';
