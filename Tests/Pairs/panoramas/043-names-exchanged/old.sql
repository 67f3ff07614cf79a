CREATE SCHEMA x;
CREATE SCHEMA y;
CREATE TYPE x.e1 AS ENUM ('r', 's');
CREATE TYPE x.e2 AS ENUM ('t', 'u');
CREATE TABLE x.a (id integer CONSTRAINT a_pk PRIMARY KEY, left_v text, right_v integer DEFAULT 5, e x.e1);
CREATE TABLE x.b (id bigint CONSTRAINT b_pk PRIMARY KEY, other date, e x.e2, CONSTRAINT ck CHECK (id > 0));
CREATE TABLE y.c (id integer PRIMARY KEY, p integer REFERENCES x.a, q bigint REFERENCES x.b);
CREATE TABLE x.c (id integer, note text);
CREATE INDEX i1 ON x.a (left_v);
CREATE INDEX i2 ON x.b (other DESC);
CREATE TABLE y.cols (one integer NOT NULL, two integer, three text, CONSTRAINT c1 CHECK (one > two), CONSTRAINT c2 UNIQUE (two));
CREATE SEQUENCE y.s1 START WITH 10;
CREATE SEQUENCE y.s2 START WITH 20 INCREMENT BY 2;
CREATE FUNCTION x.f(integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'int' || $1 $$;
CREATE FUNCTION x.g(text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT length($1) $$;
CREATE VIEW x.v1 AS SELECT id, x.g(left_v) AS n FROM x.a;
CREATE VIEW x.v2 AS SELECT v.id, x.f(v.n) AS t, b.other FROM x.v1 v JOIN x.b b ON b.id = v.id;
CREATE FUNCTION x.t1() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN
    NEW;
    END $$;
CREATE FUNCTION x.t2() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN
    NULL;
    END $$;
CREATE TRIGGER trg_a BEFORE INSERT ON y.c FOR EACH ROW EXECUTE FUNCTION x.t1();
CREATE TRIGGER trg_b AFTER INSERT ON y.c FOR EACH ROW EXECUTE FUNCTION x.t2();
ALTER TABLE y.c ENABLE ROW LEVEL SECURITY;
CREATE POLICY pa ON y.c FOR SELECT TO pair_x1 USING (p > 0);
CREATE POLICY pb ON y.c FOR UPDATE TO pair_x2 USING (q > 0);
GRANT SELECT ON x.a TO pair_x1;
GRANT SELECT ON x.b TO pair_x2;
GRANT SELECT (one), UPDATE (two) ON y.cols TO pair_x1;
COMMENT ON TABLE x.a IS
    'I am a';
COMMENT ON TABLE x.b IS
    'I am b';
