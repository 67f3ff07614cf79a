CREATE SCHEMA sq;
CREATE SEQUENCE sq.a AS smallint INCREMENT BY -2 MINVALUE -100 MAXVALUE 50 START 50 CACHE 3 CYCLE;
CREATE SEQUENCE sq.b;
CREATE SEQUENCE sq.c AS integer MAXVALUE 9999;
CREATE SEQUENCE sq.d START 7 MINVALUE 7;
CREATE UNLOGGED SEQUENCE sq.u;
CREATE SEQUENCE sq.l;
CREATE TABLE sq.owner1 (x integer DEFAULT nextval('sq.a'), y bigint DEFAULT nextval('sq.b'), z text);
CREATE TABLE sq.owner2 (x integer DEFAULT nextval('sq.c'), s serial, i integer GENERATED ALWAYS AS IDENTITY (START 3));
ALTER SEQUENCE sq.a OWNED BY sq.owner1.x;
ALTER SEQUENCE sq.b OWNED BY sq.owner2.x;
ALTER SEQUENCE sq.d OWNED BY sq.owner1.z;
CREATE TABLE sq.dying (id serial,
  other integer);
CREATE TABLE sq.user_of_dying (v bigint DEFAULT nextval('sq.dying_id_seq'));
CREATE FUNCTION sq.nxt(r regclass DEFAULT 'sq.b'::regclass) RETURNS bigint LANGUAGE sql
BEGIN ATOMIC
  SELECT nextval(r) + currval('sq.c'::regclass);
END;
CREATE TABLE sq.calls (
  a bigint DEFAULT sq.nxt(),
  b bigint DEFAULT sq.nxt('sq.a'::regclass),
  c integer DEFAULT (nextval('sq.l'::regclass) % 7),
  d text DEFAULT to_char(nextval('sq.u'), 'FM000'),
  e regclass DEFAULT 'sq.calls'::regclass
);
CREATE VIEW sq.state AS
  SELECT 'a'::text AS n, last_value FROM sq.a
  UNION ALL SELECT 'b', last_value FROM sq.b
  UNION ALL SELECT 'd', last_value FROM sq.d;
CREATE TABLE sq.child ()
  INHERITS (sq.owner1);
ALTER TABLE sq.child ALTER COLUMN y SET DEFAULT nextval('sq.l');
COMMENT ON SEQUENCE sq.a IS 'a';
COMMENT ON SEQUENCE sq.b IS 'b';
COMMENT ON SEQUENCE sq.u IS 'u';
COMMENT ON COLUMN sq.owner2.s IS 's';

CREATE INDEX calls_c ON sq.calls (c);
COMMENT ON VIEW sq.state IS 'state';
