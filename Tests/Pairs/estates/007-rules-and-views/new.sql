CREATE TABLE emp (id int PRIMARY KEY, name text NOT NULL, salary numeric, dept text
, active boolean NOT NULL DEFAULT true
);
CREATE TABLE emp_log (at timestamptz DEFAULT now(), who name DEFAULT CURRENT_USER, id int, old_sal numeric, new_sal numeric);
CREATE RULE emp_audit AS ON UPDATE TO emp WHERE NEW.salary IS DISTINCT FROM OLD.salary DO ALSO (INSERT INTO emp_log (id, old_sal, new_sal) VALUES (OLD.id, OLD.salary, NEW.salary); INSERT INTO emp_log (id, who) VALUES (OLD.id, SESSION_USER));
CREATE RULE emp_soft_delete AS ON DELETE TO emp DO INSTEAD UPDATE emp SET active = false WHERE id = OLD.id;
CREATE VIEW emp_public AS SELECT id, name, dept, active FROM emp WHERE active;
CREATE RULE emp_pub_ins AS ON INSERT TO emp_public DO INSTEAD INSERT INTO emp (id, name, dept) VALUES (NEW.id, NEW.name, NEW.dept)
  RETURNING id, name, dept, active;
CREATE RULE emp_pub_upd AS ON UPDATE TO emp_public DO INSTEAD NOTHING;
CREATE VIEW dept_sizes AS SELECT dept, count(*) FROM emp_public GROUP BY dept;
CREATE RULE no_upd AS ON UPDATE TO dept_sizes DO INSTEAD NOTHING;
COMMENT ON RULE emp_pub_upd ON emp_public IS 'read only';
GRANT SELECT, INSERT ON emp_public TO app;
ALTER TABLE emp DISABLE RULE emp_audit;

