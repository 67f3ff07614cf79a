CREATE SCHEMA re;
CREATE TYPE re.e AS ENUM (
  'a', 'b');
CREATE TABLE re.target (id integer PRIMARY KEY, v
  integer
);
CREATE VIEW re.tv AS SELECT v FROM re.target;
CREATE FUNCTION re.fn(re.e) RETURNS
  integer
  LANGUAGE sql IMMUTABLE AS 'SELECT length($1::text)
  ';
CREATE FUNCTION re.uniq() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE SEQUENCE re.sq;
CREATE FUNCTION re.eq(re.e, re.e) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR re.<=> (LEFTARG = re.e, RIGHTARG = re.e, FUNCTION = re.eq);
CREATE TEXT SEARCH CONFIGURATION re.tc (COPY = english);
CREATE TEXT SEARCH DICTIONARY re.td (TEMPLATE = simple
);
CREATE TABLE re.meta (
  id integer PRIMARY KEY,
  rel regclass DEFAULT 're.target'::regclass,
  vw regclass DEFAULT 're.tv'::regclass,
  typ regtype DEFAULT 're.e'::regtype,
  atyp regtype DEFAULT 're.e[]'::regtype,
  fun regprocedure DEFAULT 're.fn(re.e)'::regprocedure,
  prc regproc DEFAULT 're.uniq'::regproc,
  opr regoperator DEFAULT 're.<=>(re.e,re.e)'::regoperator,
  cfg regconfig DEFAULT 're.tc'::regconfig,
  dic regdictionary DEFAULT 're.td'::regdictionary,
  rol regrole,
  nsp regnamespace DEFAULT 're'::regnamespace,
  nx bigint DEFAULT nextval('re.sq'::regclass) + nextval('re.sq'::text),
  CONSTRAINT not_self CHECK (rel <> 're.meta'::regclass),
  CONSTRAINT typs CHECK (typ = ANY (ARRAY['re.e'::regtype, 're.target'::regtype]))
);
CREATE INDEX meta_i ON re.meta (id) WHERE fun = 're.fn(re.e)'::regprocedure;
CREATE VIEW re.info AS SELECT m.id, obj_description('re.target'::regclass, 'pg_class') AS d, 're.tv'::regclass AS t FROM re.meta m WHERE m.vw = 're.tv'::regclass;
GRANT SELECT ON re.info TO k21_re;
CREATE FUNCTION re.size(regclass DEFAULT 're.target'::regclass, regtype DEFAULT 're.e'::regtype) RETURNS bigint LANGUAGE sql STABLE RETURN pg_relation_size('re.target'::regclass);
CREATE POLICY pol ON re.meta USING (has_table_privilege('re.tv'::regclass, 'SELECT') AND typ <> 're.e'::regtype);
CREATE RULE rl AS ON DELETE TO re.meta WHERE old.rel = 're.target'::regclass DO INSTEAD NOTHING;
CREATE DOMAIN re.rel AS regclass DEFAULT 're.target'::regclass CONSTRAINT nt CHECK (VALUE <> 're.tv'::regclass);
CREATE TABLE re.kinds (r re.rel DEFAULT 're.meta'::regclass, rs re.rel[], x re.target DEFAULT NULL::re.target);
CREATE TABLE re.parts (r regtype NOT NULL, x integer) PARTITION BY LIST (r);
CREATE TABLE re.parts_int PARTITION OF re.parts FOR VALUES IN ('integer', 'text');
CREATE TRIGGER tr BEFORE INSERT ON re.meta FOR EACH ROW WHEN (NEW.typ = 're.e'::regtype) EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE STATISTICS re.st ON (rel = 're.target'::regclass), (id + 1) FROM re.meta;
CREATE FUNCTION re.dflt(a timestamptz DEFAULT now() - '1 day'::interval, b re.e[] DEFAULT ARRAY['a'::re.e], c name DEFAULT CURRENT_USER, d re.target DEFAULT ROW(1, 2)::re.target) RETURNS void LANGUAGE sql AS '';
