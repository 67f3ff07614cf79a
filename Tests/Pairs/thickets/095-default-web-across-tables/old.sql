CREATE SEQUENCE g;
CREATE TABLE a (id int DEFAULT nextval('g') PRIMARY KEY, t text DEFAULT 'a' || currval('g'));
CREATE FUNCTION a_count() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) FROM a; END;
CREATE TABLE b (id bigint DEFAULT a_count(), s serial, x text DEFAULT (ARRAY['p','q'])[1]);
CREATE FUNCTION b_next() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT nextval('b_s_seq'::regclass)::int; END;
ALTER TABLE a ADD n int DEFAULT b_next();
CREATE DOMAIN dn AS int DEFAULT nextval('g');
CREATE TABLE c (d dn, e dn DEFAULT 4, f bigint DEFAULT nextval('b_s_seq'));
