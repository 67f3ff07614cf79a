CREATE SCHEMA org;
CREATE TABLE org.emp (id int PRIMARY KEY, name text NOT NULL, boss int REFERENCES org.emp ON DELETE SET NULL, salary numeric, dept text DEFAULT 'none', active boolean DEFAULT true);
CREATE RECURSIVE VIEW org.chain (id, name, depth) AS SELECT id, name, 1 FROM org.emp WHERE boss IS NULL UNION ALL SELECT e.id, e.name, c.depth+1 FROM org.emp e JOIN chain c ON c.id = e.boss;
CREATE VIEW org.active_emp WITH (security_barrier = true) AS SELECT id, name, salary, dept FROM org.emp WHERE active WITH LOCAL CHECK OPTION;
CREATE VIEW org.rich AS SELECT id, name, salary, dept FROM org.active_emp WHERE salary > 100 WITH CASCADED CHECK OPTION;
ALTER VIEW org.rich ALTER COLUMN dept SET DEFAULT 'board';
CREATE FUNCTION org.rich_ins() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN INSERT INTO org.emp (id, name, salary, dept) VALUES (NEW.id, NEW.name, NEW.salary, NEW.dept); RETURN NEW; END $f$;
CREATE VIEW org.both_v AS SELECT c.id, c.depth, r.salary FROM org.chain c LEFT JOIN org.rich r USING (id);
CREATE TRIGGER both_io INSTEAD OF INSERT OR UPDATE ON org.both_v FOR EACH ROW EXECUTE FUNCTION org.rich_ins();
CREATE RULE rich_upd AS ON UPDATE TO org.rich DO ALSO NOTIFY rich_changed;
GRANT INSERT (id, name), UPDATE (dept) ON org.rich TO pg_write_all_data;
GRANT SELECT ON org.both_v TO PUBLIC;

