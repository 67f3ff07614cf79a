CREATE EXTENSION file_fdw;
CREATE SCHEMA ff;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN DATA WRAPPER dummy;
CREATE SERVER
  dum
  VERSION '3' FOREIGN DATA WRAPPER dummy;
GRANT USAGE ON FOREIGN SERVER files TO k21_ft WITH GRANT OPTION;
CREATE TYPE ff.lvl AS ENUM ('lo', 'hi'
);
CREATE DOMAIN ff.nn AS integer NOT NULL
;
CREATE TABLE ff.base (id integer NOT NULL, l ff.lvl DEFAULT 'lo', t text, CONSTRAINT b_chk CHECK (id > 0)
);
CREATE FOREIGN TABLE ff.log (
  line text OPTIONS (force_not_null 'true'), n ff.nn, l ff.lvl
 , extra integer
) SERVER files OPTIONS (filename '/tmp/x.csv', format
  'csv', header 'true'
);
CREATE FOREIGN TABLE ff.heir (id integer OPTIONS (a '1'), own text) INHERITS (ff.base) SERVER
  dum
;
ALTER FOREIGN TABLE ff.heir ALTER COLUMN l SET DEFAULT 'hi';
CREATE FOREIGN TABLE ff.free (id integer NOT NULL, l ff.lvl, t text, CONSTRAINT b_chk CHECK (id > 0)) SERVER files OPTIONS (filename '/dev/null');
ALTER FOREIGN TABLE ff.free INHERIT ff.base;
CREATE FUNCTION ff.trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER ft1 AFTER INSERT OR UPDATE OF t ON ff.free FOR EACH ROW EXECUTE FUNCTION ff.trg();
CREATE TRIGGER ft2 BEFORE DELETE ON ff.heir FOR EACH STATEMENT EXECUTE FUNCTION ff.trg('z');
ALTER FOREIGN TABLE ff.heir DISABLE TRIGGER ft2;
COMMENT ON TRIGGER ft1 ON ff.free IS 'ft';
CREATE TABLE ff.root (k ff.lvl NOT NULL, v integer) PARTITION BY LIST (k);
CREATE FOREIGN TABLE ff.root_lo PARTITION OF ff.root (v DEFAULT 4, CONSTRAINT vv CHECK (v > 0)) FOR VALUES IN ('lo') SERVER
  dum OPTIONS (q '1');
CREATE TABLE ff.root_hi PARTITION OF ff.root FOR VALUES IN ('hi');
CREATE VIEW ff.all_logs AS SELECT l.line, l.n, r.k FROM ff.log l JOIN ff.root r ON r.v = l.n;
GRANT SELECT ON ff.all_logs TO k21_fu;
GRANT SELECT (line), INSERT (n) ON ff.log TO k21_fu;
ALTER FOREIGN TABLE ff.log OWNER TO k21_ft;
CREATE USER MAPPING FOR k21_fu SERVER
  dum
  OPTIONS (u 'x');
CREATE RULE ffr AS ON INSERT TO ff.all_logs DO INSTEAD INSERT INTO ff.free (id, t) VALUES (new.n, new.line);
COMMENT ON COLUMN ff.log.line IS 'the line';
CREATE MATERIALIZED VIEW ff.cached AS SELECT line FROM ff.log WITH NO DATA;
CREATE STATISTICS ff.fst ON id, l FROM ff.heir;
