CREATE TABLE emp (id integer PRIMARY KEY, boss integer REFERENCES emp (id), name text NOT NULL, salary numeric, active boolean DEFAULT true);
CREATE RECURSIVE VIEW chain (id, boss, path, loops) AS
  WITH RECURSIVE w AS (
  SELECT id, boss, ARRAY[id] AS path FROM emp WHERE boss IS NULL
  UNION ALL
  SELECT e.id, e.boss, w.path || e.id FROM emp e JOIN w ON e.boss = w.id)
  CYCLE id SET is_cycle USING seen
  SELECT id, boss, path, is_cycle FROM w;
CREATE VIEW active_emp WITH (security_barrier=true) AS SELECT id, boss, name, salary FROM emp WHERE active WITH CASCADED CHECK OPTION;
CREATE VIEW rich AS SELECT id, name, salary, boss FROM active_emp WHERE salary > 2000 WITH LOCAL CHECK OPTION;
CREATE VIEW deep AS SELECT r.name, cardinality(c.path) AS depth FROM rich r JOIN chain c USING (id, boss);
ALTER VIEW active_emp ALTER COLUMN name SET DEFAULT 'anon';
CREATE FUNCTION ins_deep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER deep_ins INSTEAD OF INSERT OR UPDATE ON deep FOR EACH ROW EXECUTE FUNCTION ins_deep();
COMMENT ON TRIGGER deep_ins ON deep IS 'swallow';
COMMENT ON COLUMN deep.depth IS 'length of path';
