CREATE SCHEMA ar;
CREATE TYPE ar._item AS ENUM ('x');
CREATE TABLE ar.item (id integer, x ar._item[], y ar._item);
CREATE TYPE ar.___item AS (a integer);
CREATE TABLE ar.holder (i ar.item, ii ar.item[]);
CREATE TYPE ar.a_rng AS RANGE (subtype = integer
, multirange_type_name = ar.a_multi
);
CREATE TYPE ar.b_range AS RANGE (subtype = bigint);
CREATE TABLE ar.t63_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (
  id serial PRIMARY KEY,
  long_column_name_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa integer UNIQUE CHECK (long_column_name_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa > 0),
  long_column_name_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb integer REFERENCES ar.t63_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  , ident integer GENERATED ALWAYS AS IDENTITY
);
CREATE TABLE ar.t63_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab (id serial PRIMARY KEY);
CREATE INDEX ON ar.t63_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (long_column_name_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, long_column_name_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb);
CREATE INDEX ON ar.t63_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (long_column_name_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) WHERE id > 5;
CREATE VIEW ar.view_me AS SELECT 1 AS a, 'x'::text AS b;
CREATE FUNCTION ar.take(ar.view_me[]) RETURNS ar.view_me LANGUAGE sql IMMUTABLE AS 'SELECT $1[1]';
CREATE TABLE ar.keep (v ar.view_me, f integer DEFAULT (ar.take(NULL)).a);
GRANT SELECT (i) ON ar.holder TO k21_ar;
CREATE FUNCTION ar.of_arr(ar._item[], ar.item[], ar.a_rng) RETURNS ar._item LANGUAGE sql IMMUTABLE AS 'SELECT $1[1]';
COMMENT ON FUNCTION ar.of_arr IS 'arrays';
CREATE VIEW ar.v AS SELECT ar.of_arr(ARRAY['x'::ar._item], h.ii, '[1,2)'::ar.a_rng) AS o FROM ar.holder h;
GRANT SELECT ON ar.v TO k21_ar;
CREATE SEQUENCE ar.serial_tbl_id_seq;
CREATE TABLE ar.serial_tbl (id serial
, id1 integer DEFAULT nextval('ar.serial_tbl_id_seq'::regclass)
);
CREATE TABLE ar.idx (a integer);
CREATE TABLE ar.idx_a_idx ();
CREATE INDEX ON ar.idx (a);
CREATE TABLE ar.arr_dims (a integer[3][3], b text ARRAY[4], c
  bigint[]
  );
CREATE MATERIALIZED VIEW ar._mat AS SELECT a FROM ar.arr_dims;
CREATE TABLE ar.mat (m ar._mat);
CREATE TYPE ar.e2 AS ENUM ('sixtythreebytelonglabelxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
, 'ünïcödé', ''
);
CREATE TABLE ar.uses_e2 (e ar.e2 DEFAULT 'sixtythreebytelonglabelxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', f ar.e2[]);
