CREATE SEQUENCE s1 AS int START 5 MAXVALUE 1000 CYCLE;
CREATE SEQUENCE s2;
CREATE TABLE a (id int DEFAULT nextval('s1') PRIMARY KEY, n bigint DEFAULT nextval('s2'));
CREATE TABLE b (id int DEFAULT nextval('s1'), m text DEFAULT 'B' || nextval('s2'), c serial);
ALTER SEQUENCE s1 OWNED BY b.id;
CREATE TABLE c (id int DEFAULT nextval('b_c_seq'), x bigserial);
CREATE VIEW d AS SELECT last_value FROM s2;
CREATE FUNCTION nx() RETURNS bigint LANGUAGE sql AS $$ SELECT nextval('s2') $$;
CREATE TABLE e (id bigint DEFAULT nx());
