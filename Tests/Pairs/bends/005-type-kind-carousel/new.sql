CREATE DOMAIN kind AS varchar(10) DEFAULT 'z' NOT NULL;
CREATE TYPE code AS (prefix text, num int);
CREATE TYPE pair AS ENUM ('1,2','3,4');
CREATE DOMAIN span AS int8range CHECK (NOT isempty(VALUE));
CREATE TABLE t (
  id int PRIMARY KEY,
  k kind DEFAULT 'a',
  c code DEFAULT ROW('a',1),
  p pair DEFAULT '1,2',
  s span,
  ks kind[],
  ps pair[]
);
CREATE INDEX t_k ON t (k);
CREATE INDEX t_p ON t (p, (c));
CREATE INDEX t_s ON t USING gist (s);
CREATE VIEW v AS SELECT id, k, c, p AS px, lower(s) AS lo FROM t;
CREATE FUNCTION f(k kind, VARIADIC cs code[]) RETURNS pair IMMUTABLE LANGUAGE sql AS $$SELECT '1,2'::pair$$;
CREATE CAST (pair AS int4range) WITH INOUT AS IMPLICIT;
