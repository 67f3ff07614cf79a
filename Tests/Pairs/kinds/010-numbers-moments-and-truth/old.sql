CREATE TABLE t (id int PRIMARY KEY, a smallint, b bigint, c numeric(4,1), d bigint, e double precision, f timestamptz(3), g boolean);
