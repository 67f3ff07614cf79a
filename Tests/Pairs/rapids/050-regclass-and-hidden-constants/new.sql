CREATE SCHEMA y;
CREATE DOMAIN y.e AS text;
CREATE TABLE y.reg (id int PRIMARY KEY, kind y.e);
CREATE SEQUENCE y.sq;
CREATE FUNCTION y.fn(int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT $1 $$;
CREATE TABLE watch (
    rel regclass DEFAULT 'y.reg'::regclass,
    typ regtype DEFAULT 'y.e'::regtype,
    pr regprocedure DEFAULT 'y.fn(int)'::regprocedure,
    nm regnamespace DEFAULT 'y'::regnamespace,
    n bigint DEFAULT nextval('y.sq'::regclass),
    arr y.e[] DEFAULT ARRAY['a', 'b']::y.e[],
    CONSTRAINT not_self CHECK (rel <> 'y.reg'::regclass)
);
CREATE INDEX watch_i ON watch (n) WHERE rel = 'y.sq'::regclass;
CREATE VIEW wv AS SELECT rel, 'y.reg'::regclass AS r, 'y.e'::regtype AS t, 'y.fn'::regproc AS p FROM watch;
CREATE FUNCTION who(r regclass DEFAULT 'y.reg') RETURNS text LANGUAGE sql STABLE RETURN r::text || 'wv'::regclass::text;
