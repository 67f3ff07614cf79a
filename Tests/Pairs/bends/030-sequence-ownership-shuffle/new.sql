CREATE SCHEMA s1; CREATE SCHEMA s2;
CREATE TABLE s2.a (id2 serial, id bigserial, v int);
CREATE TABLE s1.b (id smallint);
CREATE SEQUENCE s1.b_seq AS smallint OWNED BY NONE;
CREATE SEQUENCE s2.free AS integer INCREMENT -2 MINVALUE 10 MAXVALUE 100 START 90;
CREATE TABLE s1.c (
  id int GENERATED ALWAYS AS IDENTITY (START 20),
  x int DEFAULT nextval('s1.b_seq')
);
CREATE TABLE s1.d (id bigint);
CREATE UNLOGGED TABLE s1.e (
  id bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME s1.weird_name),
  n int
);
CREATE FUNCTION s2.nx() RETURNS bigint LANGUAGE sql AS $$ SELECT nextval('s2.free'::regclass) $$;
ALTER TABLE s1.d ALTER id SET DEFAULT s2.nx();
ALTER SEQUENCE s1.b_seq OWNED BY s1.c.x;
GRANT ALL ON SEQUENCE s2.free TO pair_seq WITH GRANT OPTION;
GRANT SELECT ON SEQUENCE s1.weird_name TO PUBLIC;
COMMENT ON SEQUENCE s1.b_seq IS 'now owned by c';
COMMENT ON SEQUENCE s1.weird_name IS 'ident';
CREATE VIEW s2.seqs AS SELECT a.v, nextval('s1.b_seq') AS n, currval('s2.free') AS c FROM s2.a;
