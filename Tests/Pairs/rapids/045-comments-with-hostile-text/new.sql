CREATE SCHEMA cm;
CREATE TABLE cm.t (id int CONSTRAINT t_pk PRIMARY KEY, a text, b int CONSTRAINT b_pos CHECK (b > 0));
CREATE INDEX t_e ON cm.t (lower(a), (b + 1));
CREATE DOMAIN cm.d AS int CONSTRAINT d_pos CHECK (VALUE > 0);
CREATE TYPE cm.c AS (x int, y int);
CREATE FUNCTION cm.f() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN EXECUTE $$ SELECT $q$;$function$ $q$ $$; /* -- ' */ RETURN NEW; END $body$;
CREATE PROCEDURE cm.p(y text, INOUT x int DEFAULT 4) LANGUAGE plpgsql AS 'BEGIN x := 1; -- \\ ''quoted'' $$ $_$
	END';
CREATE TRIGGER tr BEFORE INSERT ON cm.t FOR EACH ROW EXECUTE FUNCTION cm.f('a\b', '$$', '');
CREATE VIEW cm.v AS SELECT a, id FROM cm.t;
COMMENT ON COLUMN cm.v.a IS E'\r\n\\''$$ $function$';
COMMENT ON COLUMN cm.v.id IS 'x';
COMMENT ON COLUMN cm.c.y IS 'x';
COMMENT ON TYPE cm.c IS 'type';
COMMENT ON DOMAIN cm.d IS '''';
COMMENT ON COLUMN cm.t.b IS 'NULL';
COMMENT ON CONSTRAINT t_pk ON cm.t IS 'constraint';
COMMENT ON INDEX cm.t_pk IS 'index';
COMMENT ON PROCEDURE cm.p(text, int) IS '/* open';
