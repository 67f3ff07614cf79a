CREATE SCHEMA one; CREATE SCHEMA two;
CREATE TYPE one.e AS ENUM ('a'); CREATE TYPE two.e AS ENUM ('b');
CREATE TABLE one.t (id int PRIMARY KEY, e one.e);
CREATE TABLE two.t (id int PRIMARY KEY, e two.e, r int REFERENCES one.t);
CREATE FUNCTION one.f(one.t) RETURNS one.e LANGUAGE sql AS 'SELECT $1.e';
CREATE VIEW two.v AS SELECT one.f(t) AS x FROM one.t;
CREATE SEQUENCE one.s OWNED BY one.t.id;
COMMENT ON SCHEMA one IS 'first';
