CREATE TABLE a (id
serial PRIMARY KEY
, v int);
CREATE TABLE b (id
int GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 5)
, v int, PRIMARY KEY (id));
CREATE TABLE c (id
int GENERATED ALWAYS AS IDENTITY
 PRIMARY KEY, v
int
);
CREATE TABLE d (id serial, v text);
CREATE TABLE e (id int, v text);
ALTER SEQUENCE d_id_seq OWNED BY e.id;
CREATE SEQUENCE shared
START WITH 5;
CREATE TABLE f (id int DEFAULT nextval('shared'), g int DEFAULT currval('shared'));
CREATE TABLE g (id bigint DEFAULT nextval('shared') PRIMARY KEY
);
ALTER SEQUENCE shared OWNED BY f.id;
CREATE TABLE h_id_seq (x int);
CREATE TABLE h (id serial);
CREATE TABLE k (id smallserial PRIMARY KEY);
CREATE UNLOGGED SEQUENCE fast_seq CACHE 100;
CREATE VIEW seqs AS SELECT last_value, is_called FROM shared;
CREATE FUNCTION new_id() RETURNS bigint LANGUAGE sql
AS $$ SELECT nextval('public.shared') $$;
CREATE TABLE l (id bigint PRIMARY KEY DEFAULT new_id(), w int
GENERATED ALWAYS AS IDENTITY
,
  x int
NOT NULL
);
