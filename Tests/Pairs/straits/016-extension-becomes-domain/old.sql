CREATE EXTENSION citext;
CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION pg_trgm;
CREATE TABLE t (id uuid DEFAULT uuid_generate_v4() PRIMARY KEY, n citext NOT NULL, ns citext[], body text);
CREATE INDEX t_b ON t USING gin (body gin_trgm_ops);
CREATE UNIQUE INDEX t_n ON t (n);
CREATE VIEW v AS SELECT n, similarity(body, 'x') AS s FROM t WHERE body % 'abc';
CREATE FUNCTION f(citext DEFAULT 'q') RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $1';
