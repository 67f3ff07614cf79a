CREATE SCHEMA s1; CREATE SCHEMA s2;
CREATE SCHEMA s3;
CREATE EXTENSION citext SCHEMA
  s1
;
CREATE EXTENSION pg_trgm SCHEMA
  s3
;
CREATE TYPE s3.e AS ENUM ('x', 'y');
CREATE TABLE s1.t (id serial PRIMARY KEY, n s1.citext, e s3.e DEFAULT 'x');
CREATE INDEX t_trgm ON s1.t USING gin ((n::text) s3.gin_trgm_ops);
CREATE VIEW s3.v AS SELECT id, n FROM s1.t WHERE n OPERATOR(s1.=) 'a';
CREATE FUNCTION s1.f(a s1.citext) RETURNS s3.e LANGUAGE sql AS $$ SELECT 'x'::s3.e $$;
CREATE TABLE s1.dep (id int, k
  s1.citext
 UNIQUE);
CREATE TABLE s2.same (id int REFERENCES
  s1.t
);

