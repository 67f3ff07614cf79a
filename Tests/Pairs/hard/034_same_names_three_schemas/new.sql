CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TYPE kind AS ENUM ('p', 'q');
CREATE TYPE a.kind AS ENUM ('a2', 'a1');
CREATE TYPE b.kind AS ENUM ('b1');
CREATE TABLE t (id integer PRIMARY KEY, k kind DEFAULT 'q');
CREATE TABLE b.t (id integer PRIMARY KEY, k b.kind DEFAULT 'b1', ref integer REFERENCES public.t);
CREATE TABLE a.t (id integer PRIMARY KEY, k a.kind, ref integer REFERENCES b.t);
CREATE INDEX t_k ON b.t (k);
CREATE INDEX t_k ON a.t (k) WHERE k = 'a1';
CREATE FUNCTION b.f(t) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'b' $$;
CREATE FUNCTION a.f(t) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'a!' $$;
CREATE FUNCTION a.f(b.t) RETURNS text LANGUAGE plpgsql STABLE SET search_path = a, "b", "$user" AS $$ BEGIN RETURN (SELECT k FROM t LIMIT 1); END $$;
CREATE VIEW v AS SELECT x.id, b.f(x.*) AS pf, a.f(x.*) AS af FROM public.t x;
CREATE VIEW a.v AS SELECT t.id, av.pf FROM b.t JOIN public.v av USING (id);
SET search_path = public, b;
CREATE FUNCTION f2() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM t JOIN a.t x USING (id)';
CREATE FUNCTION b.f3() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) FROM t JOIN a.t x USING (id); END;

