CREATE TABLE dept (id int, code varchar(4) NOT NULL, boss int, CONSTRAINT dept_pk PRIMARY KEY (id), CONSTRAINT dept_code UNIQUE (code));
CREATE TABLE emp (id int, dept_id int NOT NULL, dept_code varchar(4), mgr int, CONSTRAINT emp_pk PRIMARY KEY (id), CONSTRAINT emp_mgr FOREIGN KEY (mgr) REFERENCES emp DEFERRABLE);
CREATE TABLE proj (id int GENERATED ALWAYS AS IDENTITY (START 5 MINVALUE 5), lead int, owner_dept int, UNIQUE (id));
ALTER TABLE emp ADD CONSTRAINT emp_dept FOREIGN KEY (dept_id) REFERENCES dept (id);
ALTER TABLE emp ADD CONSTRAINT emp_code FOREIGN KEY (dept_code) REFERENCES dept (code) ON UPDATE CASCADE;
ALTER TABLE dept ADD CONSTRAINT dept_boss FOREIGN KEY (boss) REFERENCES emp (id) DEFERRABLE INITIALLY DEFERRED NOT VALID;
ALTER TABLE proj ADD CONSTRAINT proj_lead FOREIGN KEY (lead) REFERENCES emp ON DELETE SET NULL;
ALTER TABLE emp ADD COLUMN proj int CONSTRAINT emp_proj REFERENCES proj (id);
CREATE TABLE asg (emp int, dept int, FOREIGN KEY (emp) REFERENCES emp ON DELETE CASCADE, FOREIGN KEY (dept) REFERENCES dept);
CREATE VIEW org AS
 WITH RECURSIVE o(id, mgr, depth, path, loop) AS (
   SELECT id, mgr, 0, ARRAY[id], false FROM emp WHERE mgr IS NULL
   UNION ALL SELECT e.id, e.mgr, o.depth + 1, o.path || e.id, e.id = ANY (o.path) FROM emp e JOIN o ON o.id = e.mgr WHERE NOT o.loop)
 SELECT o.*, d.code FROM o JOIN emp e USING (id) JOIN dept d ON d.id = e.dept_id;
CREATE VIEW by_dept AS SELECT d.id, d.code, d.boss, count(e.id) AS n, array_agg(e.id ORDER BY e.id) AS ids FROM dept d LEFT JOIN emp e ON e.dept_id = d.id
 GROUP BY d.id;
CREATE MATERIALIZED VIEW org_mv AS SELECT o.*, n, ids FROM org o JOIN by_dept USING (code);
CREATE UNIQUE INDEX ON org_mv (id, code);
COMMENT ON CONSTRAINT emp_code ON emp IS 'code → dept';
COMMENT ON CONSTRAINT dept_code ON dept IS 'unique or primary';
