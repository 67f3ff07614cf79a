CREATE SCHEMA z;
CREATE TYPE z.e AS ENUM ('a', 'b');
CREATE TABLE z.reg (id int PRIMARY KEY, kind z.e);
CREATE SEQUENCE z.sq;
CREATE FUNCTION z.fn(int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT $1 $$;
CREATE TABLE watch (
    rel regclass DEFAULT 'z.reg'::regclass,
    typ regtype DEFAULT 'z.e'::regtype,
    pr regprocedure DEFAULT 'z.fn(int)'::regprocedure,
    nm regnamespace DEFAULT 'z'::regnamespace,
    n bigint DEFAULT nextval('z.sq'::regclass),
    arr z.e[] DEFAULT ARRAY['a', 'b']::z.e[],
    CONSTRAINT not_self CHECK (rel <> 'z.reg'::regclass)
);
CREATE INDEX watch_i ON watch (n) WHERE rel = 'z.sq'::regclass;
CREATE VIEW wv AS SELECT rel, 'z.reg'::regclass AS r, 'z.e'::regtype AS t, 'z.fn'::regproc AS p FROM watch;
CREATE FUNCTION who(r regclass DEFAULT 'z.reg') RETURNS text LANGUAGE sql STABLE RETURN r::text || 'wv'::regclass::text;
