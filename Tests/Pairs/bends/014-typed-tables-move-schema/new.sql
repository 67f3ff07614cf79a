CREATE SCHEMA a; CREATE SCHEMA b;
CREATE TYPE b.rec AS (id bigint, name varchar(80), at timestamptz, tag text);
CREATE TABLE b.t1 OF b.rec (
  PRIMARY KEY (id),
  name WITH OPTIONS NOT NULL,
  tag WITH OPTIONS UNIQUE
);
CREATE TABLE a.t2 (id int, name text, at timestamptz);
CREATE TABLE a.holder (
  rs b.rec[],
  r b.rec DEFAULT ROW(1,'x',now(),'t')::b.rec,
  CHECK ((r).id > 1)
);
CREATE FUNCTION b.f(b.rec) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT $1.name || $1.tag';
CREATE INDEX h_i ON a.holder (((r).name), b.f(r));
CREATE VIEW b.v AS SELECT (r).tag, b.f(r) AS nm, (r).at FROM a.holder;
CREATE TYPE a.rec AS ENUM ('now','an','enum');
