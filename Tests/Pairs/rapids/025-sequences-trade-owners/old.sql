CREATE SCHEMA sq;
CREATE TABLE t1 (id serial PRIMARY KEY, n int);
CREATE TABLE t2 (id bigserial PRIMARY KEY, n int);
CREATE SEQUENCE shared AS smallint MINVALUE -10 MAXVALUE 100 START 5 CACHE 3 CYCLE;
CREATE TABLE u1 (id int DEFAULT nextval('shared'), v int DEFAULT currval('shared'::regclass));
CREATE TABLE u2 (id int DEFAULT nextval('shared') + 1);
CREATE SEQUENCE sq.free OWNED BY NONE;
CREATE FUNCTION next_free() RETURNS bigint LANGUAGE sql RETURN nextval('sq.free');
