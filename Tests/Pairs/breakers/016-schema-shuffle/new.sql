CREATE SCHEMA s1; CREATE SCHEMA s2;
CREATE SCHEMA s4;
CREATE EXTENSION citext SCHEMA
  s2
;
CREATE EXTENSION pg_trgm SCHEMA
  s4
;
CREATE TYPE s4.e AS ENUM ('x', 'y');
CREATE TABLE s2.t (id serial PRIMARY KEY, n s2.citext, e s4.e DEFAULT 'x');
CREATE INDEX t_trgm ON s2.t USING gin ((n::text) s4.gin_trgm_ops);
CREATE VIEW s4.v AS SELECT id, n FROM s2.t WHERE n OPERATOR(s2.=) 'a';
CREATE FUNCTION s1.f(a s2.citext) RETURNS s4.e LANGUAGE sql AS $$ SELECT 'x'::s4.e $$;
CREATE TABLE s1.dep (id int, k
  s2.citext
 UNIQUE);
CREATE TABLE s2.same (id int REFERENCES
  s2.t
);

