CREATE SCHEMA org;
CREATE TABLE org.emp (id int PRIMARY KEY, name text NOT NULL, boss int REFERENCES org.emp ON DELETE SET NULL, salary numeric, dept text DEFAULT 'none', active boolean DEFAULT true);
CREATE VIEW org.chain AS WITH RECURSIVE c(id, name, depth, path) AS (SELECT id, name, 1::bigint, ARRAY[id] FROM org.emp WHERE boss IS NULL UNION SELECT e.id, e.name, c.depth+1, c.path || e.id FROM org.emp e JOIN c ON c.id = e.boss) SEARCH BREADTH FIRST BY id SET ord CYCLE id SET looped USING way SELECT id, name, depth, path, looped FROM c ORDER BY ord;
CREATE VIEW org.active_emp WITH (security_barrier = false, security_invoker = true) AS SELECT id, name, dept, salary FROM org.emp WHERE active AND salary IS NOT NULL WITH CASCADED CHECK OPTION;
CREATE VIEW org.rich WITH (security_barrier) AS SELECT id, name, salary, dept FROM org.active_emp WHERE salary > 1000;
ALTER VIEW org.rich ALTER COLUMN dept SET DEFAULT 'bored';
ALTER VIEW org.rich ALTER COLUMN salary SET DEFAULT 1001;
CREATE FUNCTION org.rich_ins() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN INSERT INTO org.emp (id, name, salary, dept) VALUES (NEW.id, NEW.name, NEW.salary, NEW.dept); RETURN NEW; END $f$;
CREATE VIEW org.both_v AS SELECT c.id, c.depth, r.salary FROM org.chain c LEFT JOIN org.rich r USING (id);
CREATE TRIGGER both_io INSTEAD OF INSERT OR DELETE ON org.both_v FOR EACH ROW EXECUTE FUNCTION org.rich_ins('arg one', '');
COMMENT ON TRIGGER both_io ON org.both_v IS 'goes to emp';
ALTER VIEW org.both_v SET (security_barrier = true);
CREATE TRIGGER rich_stmt AFTER INSERT ON org.rich FOR EACH STATEMENT EXECUTE FUNCTION org.rich_ins();
GRANT INSERT (id, salary), UPDATE (dept) ON org.rich TO pg_write_all_data;
GRANT SELECT ON org.both_v TO PUBLIC;

