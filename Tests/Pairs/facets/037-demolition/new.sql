-- nearly everything goes, in the order it hurts most
CREATE SCHEMA keep;
CREATE TABLE keep.k (id int PRIMARY KEY
, st varchar(10) DEFAULT 'ok'
);
CREATE VIEW keep.v AS SELECT id, st FROM keep.k;
CREATE FUNCTION keep.f() RETURNS SETOF keep.k LANGUAGE sql AS 'SELECT * FROM keep.k';
CREATE INDEX k_ts ON keep.k USING gin (to_tsvector('pg_catalog.simple', st));
