CREATE SCHEMA cm;
CREATE TABLE cm.t (id int CONSTRAINT t_pk PRIMARY KEY, a text, b int CONSTRAINT b_pos CHECK (b > 0));
CREATE INDEX t_e ON cm.t (lower(a), (b + 1));
CREATE DOMAIN cm.d AS int CONSTRAINT d_pos CHECK (VALUE > 0);
CREATE TYPE cm.c AS (x int, y int);
CREATE FUNCTION cm.f() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN EXECUTE $$ SELECT $q$;$q$ $$; /* -- ' */ RETURN NEW; END $body$;
CREATE PROCEDURE cm.p(INOUT x int, y text DEFAULT 'it''s; $$') LANGUAGE plpgsql AS 'BEGIN x := 1; -- \ ''quoted'' $$ $_$
END';
CREATE TRIGGER tr BEFORE INSERT ON cm.t FOR EACH ROW EXECUTE FUNCTION cm.f();
CREATE VIEW cm.v AS SELECT id, a FROM cm.t;
COMMENT ON SCHEMA cm IS 'a; DROP TABLE x; --';
COMMENT ON COLUMN cm.v.a IS E'\t\\''$$ $function$';
COMMENT ON COLUMN cm.c.x IS 'x';
COMMENT ON CONSTRAINT d_pos ON DOMAIN cm.d IS '''';
COMMENT ON CONSTRAINT b_pos ON cm.t IS 'NULL';
COMMENT ON INDEX cm.t_e IS 'index';
COMMENT ON PROCEDURE cm.p(int, text) IS '/* open';
COMMENT ON TRIGGER tr ON cm.t IS '*/ close';
