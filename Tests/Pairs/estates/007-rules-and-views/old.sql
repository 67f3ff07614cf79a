CREATE TABLE emp (id int PRIMARY KEY, name text NOT NULL, salary numeric, dept text
);
CREATE TABLE emp_log (at timestamptz DEFAULT now(), who name DEFAULT CURRENT_USER, id int, old_sal numeric, new_sal numeric);
CREATE RULE emp_audit AS ON UPDATE TO emp WHERE NEW.salary <> OLD.salary DO INSERT INTO emp_log (id, old_sal, new_sal) VALUES (OLD.id, OLD.salary, NEW.salary);
CREATE VIEW emp_public AS SELECT id, name, dept FROM emp;
CREATE RULE emp_pub_ins AS ON INSERT TO emp_public DO INSTEAD INSERT INTO emp (id, name, dept) VALUES (NEW.id, NEW.name, NEW.dept)
  ;
CREATE RULE emp_pub_upd AS ON UPDATE TO emp_public DO INSTEAD NOTHING;
CREATE VIEW dept_sizes AS SELECT dept, count(*) FROM emp_public GROUP BY dept;
CREATE RULE no_upd AS ON UPDATE TO dept_sizes DO INSTEAD NOTHING;
COMMENT ON RULE emp_pub_upd ON emp_public IS 'read only';
GRANT SELECT, INSERT ON emp_public TO app;

