CREATE EXTENSION postgres_fdw;
CREATE SERVER cold FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'cold.internal', dbname 'archive');
CREATE FOREIGN DATA WRAPPER dummy 
OPTIONS (debug 'true')
;
CREATE SERVER nowhere FOREIGN DATA WRAPPER dummy
OPTIONS (a '1')
;
CREATE TABLE facts (id bigint NOT NULL, at date NOT NULL, v numeric CHECK (v >= 0)) PARTITION BY RANGE (at);
CREATE FOREIGN TABLE facts_2022 PARTITION OF facts FOR VALUES FROM ('2022-01-01') TO ('2023-01-01') SERVER cold OPTIONS (table_name 'facts_2022');
CREATE FOREIGN TABLE facts_2021 (id bigint NOT NULL, at date NOT NULL, v numeric, CONSTRAINT y21 CHECK (at < '2022-01-01')) SERVER cold OPTIONS (schema_name 'old', table_name 'facts');
CREATE TABLE facts_2023 PARTITION OF facts FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE people (id int, name text);
CREATE FOREIGN TABLE people_remote (age int
OPTIONS (column_name 'years'), city text COLLATE "C"
) INHERITS (people) SERVER 
cold OPTIONS (table_name 'people', fetch_size '10');
CREATE FUNCTION ft() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER ft BEFORE INSERT ON people_remote FOR EACH ROW EXECUTE FUNCTION ft();
COMMENT ON SERVER cold IS 
'cold archive, read only';
COMMENT ON FOREIGN TABLE people_remote IS 'people elsewhere'; GRANT USAGE ON FOREIGN DATA WRAPPER dummy TO app_user; GRANT SELECT ON people_remote TO app_user;
CREATE VIEW everyone AS SELECT id, name FROM people;
