CREATE SCHEMA x;
CREATE SCHEMA y;
CREATE TYPE x.e2 AS ENUM ('r', 's');
CREATE TYPE x.e1 AS ENUM ('t', 'u');
CREATE TABLE x.b (id integer CONSTRAINT a_pk PRIMARY KEY, left_v text, right_v integer DEFAULT 5, e x.e2);
CREATE TABLE x.a (id bigint CONSTRAINT b_pk PRIMARY KEY, other date, e x.e1, CONSTRAINT ck CHECK (id > 0));
CREATE TABLE y.c (id integer PRIMARY KEY, p bigint REFERENCES x.a, q integer REFERENCES x.b);
CREATE TABLE x.d (id integer, note text);
CREATE INDEX i2 ON x.b (left_v);
CREATE INDEX i1 ON x.a (other DESC);
CREATE TABLE y.cols (two integer NOT NULL, one integer, three text, CONSTRAINT c2 CHECK (two > one), CONSTRAINT c1 UNIQUE (one));
CREATE SEQUENCE y.s2 START WITH 10;
CREATE SEQUENCE y.s1 START WITH 20 INCREMENT BY 2;
CREATE FUNCTION x.g(integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'int' || $1 $$;
CREATE FUNCTION x.f(text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT length($1) $$;
CREATE VIEW x.v2 AS SELECT id, x.f(left_v) AS n FROM x.b;
CREATE VIEW x.v1 AS SELECT v.id, x.g(v.n) AS t, a.other FROM x.v2 v JOIN x.a a ON a.id = v.id;
CREATE FUNCTION x.t1() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN
    NULL;
    END $$;
CREATE FUNCTION x.t2() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN
    NEW;
    END $$;
CREATE TRIGGER trg_b BEFORE INSERT ON y.c FOR EACH ROW EXECUTE FUNCTION x.t2();
CREATE TRIGGER trg_a AFTER INSERT ON y.c FOR EACH ROW EXECUTE FUNCTION x.t1();
ALTER TABLE y.c ENABLE ROW LEVEL SECURITY;
CREATE POLICY pb ON y.c FOR SELECT TO pair_x2 USING (q > 0);
CREATE POLICY pa ON y.c FOR UPDATE TO pair_x1 USING (p > 0);
GRANT SELECT ON x.a TO pair_x2;
GRANT SELECT ON x.b TO pair_x1;
GRANT SELECT (two), UPDATE (one) ON y.cols TO pair_x1;
COMMENT ON TABLE x.a IS
    'I was b';
COMMENT ON TABLE x.b IS
    'I was a';
