CREATE SCHEMA o;
CREATE VIEW o.t AS SELECT 1 AS id, 'x'::text AS v;
CREATE TABLE o.s (id int);
CREATE DOMAIN o.e AS text;
CREATE FUNCTION o.f(a int, b int) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 1::bigint';
CREATE FUNCTION o.f(int) RETURNS int LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN 3; END $$;
CREATE FUNCTION o.single() RETURNS int LANGUAGE sql AS 'SELECT 4';
CREATE SEQUENCE o.idx;
CREATE MATERIALIZED VIEW o.v AS SELECT * FROM o.t;
CREATE TABLE o.reg (
  rel regclass DEFAULT 'o.t'::regclass,
  sq oid DEFAULT 'o.s'::regclass::oid,
  ty regtype DEFAULT 'o.e'::regtype,
  fn regprocedure DEFAULT 'o.f(int)'::regprocedure,
  fp regproc DEFAULT 'o.single'::regproc,
  ns regnamespace DEFAULT 'o'::regnamespace,
  txt text DEFAULT ('o.t'::text::regclass)::text,
  CONSTRAINT ck CHECK (rel <> 'o.v'::regclass AND ty <> 'o.e[]'::regtype)
);
CREATE INDEX regi ON o.reg (rel) WHERE rel = 'o.t'::regclass OR ty = 'o.reg'::regtype;
CREATE VIEW o.deps AS SELECT c.relname, pg_get_expr(d.adbin, d.adrelid) AS e, obj_description(c.oid, 'pg_class') AS descr, 'o.t'::regclass AS me
  FROM pg_class c JOIN pg_attrdef d ON d.adrelid = c.oid WHERE c.oid IN ('o.reg'::regclass, 'o.v'::regclass) AND c.relnamespace = 'o'::regnamespace;
CREATE VIEW o.info AS SELECT t.table_name, c.column_name, format_type(a.atttypid, a.atttypmod) AS ft, has_table_privilege('o.t'::regclass, 'SELECT') AS p,
   pg_get_functiondef('o.f(int)'::regprocedure) AS def, to_regclass('o.gone') AS g
  FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name) LEFT JOIN pg_attribute a ON a.attname::text = c.column_name::text WHERE t.table_schema = 'o';
CREATE FUNCTION o.size(r regclass DEFAULT 'o.reg'::regclass) RETURNS bigint LANGUAGE sql STABLE RETURN pg_total_relation_size(r) + pg_total_relation_size('o.v'::regclass);
CREATE MATERIALIZED VIEW o.m AS SELECT oid::regtype AS t, typname FROM pg_type WHERE oid = ANY (ARRAY['o.e'::regtype, 'o.t'::regtype]::oid[]) WITH NO DATA;
CREATE FUNCTION o.tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE INSERT ON o.reg FOR EACH ROW WHEN (NEW.rel = 'o.t'::regclass AND NEW.fn <> 'o.f(int)'::regprocedure) EXECUTE FUNCTION o.tg('o.t');
COMMENT ON TABLE o.reg IS 'o.t''::regclass';
