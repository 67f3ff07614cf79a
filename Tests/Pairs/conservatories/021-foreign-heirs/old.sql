CREATE EXTENSION postgres_fdw;
CREATE SERVER s1 FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'a.example');
CREATE SERVER s2 FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'b.example');
CREATE TABLE ev (id bigint NOT NULL, y int NOT NULL, what
varchar(10)
, CONSTRAINT w CHECK (what <> '')) PARTITION BY LIST (y);
CREATE FOREIGN TABLE ev_1 PARTITION OF ev FOR VALUES IN (1) SERVER s1 OPTIONS (table_name 'e1');
CREATE FOREIGN TABLE ev_2 PARTITION OF ev FOR VALUES IN (2) SERVER s2 OPTIONS (table_name 'e2');
CREATE TABLE ev_3 PARTITION OF ev FOR VALUES IN (3);
CREATE FOREIGN TABLE ev_4 (id bigint NOT NULL, y int NOT NULL, what varchar(10)) SERVER s1;
ALTER FOREIGN TABLE ev_1 ALTER what OPTIONS (column_name 'w');
CREATE TABLE base (a int CHECK (a > 0), b text);
CREATE FOREIGN TABLE heir (c date) INHERITS (base) SERVER s1;
CREATE VIEW ev_all AS SELECT tableoid::regclass::text AS t, what FROM ev;
ALTER FOREIGN TABLE ev_2 OWNER TO pair_owner;
GRANT SELECT ON ev_2, ev_1 TO pair_ro;
CREATE USER MAPPING FOR pair_owner SERVER
s2
OPTIONS (user 'own');
GRANT USAGE ON FOREIGN SERVER s1 TO pair_owner;
COMMENT ON FOREIGN TABLE heir IS 'far heir';
