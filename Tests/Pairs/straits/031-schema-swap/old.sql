CREATE SCHEMA s1; CREATE SCHEMA s2;
CREATE TYPE s1.kind AS ENUM ('x', 'y');
CREATE TYPE s2.kind AS ENUM ('y', 'z');
CREATE TABLE s1.t (id serial PRIMARY KEY, k s1.kind DEFAULT 'x', k2 s2.kind);
CREATE TABLE s2.t (id int PRIMARY KEY REFERENCES s1.t, k s2.kind DEFAULT 'y');
CREATE FUNCTION s1.f(a s1.kind) RETURNS s2.kind LANGUAGE sql IMMUTABLE SET search_path TO 's1', 's2' AS $$ SELECT 'y'::s2.kind $$;
CREATE VIEW s2.v AS SELECT t.id, s1.f(t.k) AS fk, u.k FROM s1.t JOIN s2.t AS u USING (id);
CREATE INDEX i ON s1.t (s1.f(k));
COMMENT ON SCHEMA s1 IS 'one'; COMMENT ON SCHEMA s2 IS 'two';
