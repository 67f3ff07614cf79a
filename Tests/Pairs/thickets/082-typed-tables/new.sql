CREATE TYPE rec AS (a bigint, b varchar(9), d numeric);
CREATE TABLE one OF rec (b WITH OPTIONS NOT NULL, CONSTRAINT one_pk PRIMARY KEY (a));
CREATE TABLE two (a bigint, b varchar(9), d numeric);
CREATE TABLE three OF rec (UNIQUE (d, b));
CREATE VIEW vone AS SELECT * FROM one WHERE d > 3;
