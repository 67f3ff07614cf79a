CREATE SCHEMA x; CREATE SCHEMA y;
CREATE TABLE y.obj (id int PRIMARY KEY, v bigint);
CREATE INDEX cnt ON y.obj (v DESC);
CREATE TABLE x.thing (id int REFERENCES y.obj ON DELETE CASCADE, k text);
CREATE VIEW x.obj AS SELECT id, k, v FROM y.obj JOIN x.thing USING (id);
CREATE SEQUENCE x.cnt START 4;
CREATE TYPE y.thing AS ENUM ('two','one','zero');
CREATE FUNCTION y.obj(int) RETURNS y.thing LANGUAGE sql AS $$ SELECT 'zero'::y.thing $$;
CREATE TABLE x.uses (
  b int DEFAULT nextval('x.cnt'),
  a y.thing DEFAULT 'zero',
  c x.obj,
  d y.obj
);
CREATE MATERIALIZED VIEW y.uses AS SELECT a, (d).v, (c).k FROM x.uses;
CREATE UNIQUE INDEX uses_u ON y.uses (a);
CREATE TRIGGER uses BEFORE UPDATE OF a ON x.uses FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE DOMAIN x.d AS y.thing NOT NULL;
COMMENT ON SCHEMA x IS 'why';
COMMENT ON SCHEMA y IS 'ex';
