CREATE TABLE abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_long_x (
    abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_column_1 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_column_2 varchar(50) UNIQUE NULLS NOT DISTINCT CHECK (abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_column_2 <> 'x'),
    "ååååååååååååååååååååååååååååååå" bigserial
);
CREATE INDEX ON abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_long_x (abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_column_1, "ååååååååååååååååååååååååååååååå");
CREATE TABLE t_a (key integer, seq integer, CONSTRAINT t_pkey UNIQUE (key), CONSTRAINT t_a_check CHECK (seq > 0));
CREATE TABLE t (id serial PRIMARY KEY, a integer CHECK (a < 9), CHECK (a > 0), UNIQUE (a));
CREATE TYPE _t AS ENUM ('x', 'y');
CREATE TYPE abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_a_type_1 AS ENUM ('c', 'b');
CREATE TABLE uses (e abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_a_type_1 DEFAULT 'b', t _t[]);
CREATE VIEW abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_a_view_1 AS SELECT e AS abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_view_co, t FROM uses;
