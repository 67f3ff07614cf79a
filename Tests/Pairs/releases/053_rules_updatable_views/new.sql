CREATE TABLE person_v1 (id serial PRIMARY KEY, name text NOT NULL, dept text, salary numeric, active boolean DEFAULT true);
CREATE VIEW person AS SELECT id, name, dept FROM person_v1 WHERE active;
CREATE RULE person_del AS ON DELETE TO person DO INSTEAD UPDATE person_v1 SET active = false WHERE id = OLD.id;
CREATE RULE person_ins AS ON INSERT TO person DO INSTEAD INSERT INTO person_v1 (name, dept) VALUES (NEW.name, NEW.dept) RETURNING id, name, dept;
CREATE TABLE change_log (what text, at timestamptz DEFAULT now());
CREATE RULE log_salary AS ON UPDATE TO person_v1 WHERE OLD.salary IS DISTINCT FROM NEW.salary DO ALSO INSERT INTO change_log (what) VALUES (OLD.name || ': ' || NEW.salary);
CREATE RULE no_delete AS ON DELETE TO change_log DO INSTEAD NOTHING;
CREATE VIEW it_people AS SELECT * FROM person WHERE dept = 'IT';
CREATE VIEW rich AS SELECT id, name, salary FROM person_v1 WHERE salary > 100000 WITH CASCADED CHECK OPTION;
CREATE RULE notify_log AS ON INSERT TO change_log DO ALSO NOTIFY change_log;

DROP VIEW it_people;
DROP VIEW rich;
DROP VIEW person;
DROP RULE log_salary ON person_v1;
DROP RULE notify_log ON change_log;
CREATE TABLE dept (code text PRIMARY KEY, title text);
ALTER TABLE person_v1 RENAME TO person_data;
ALTER TABLE person_data RENAME COLUMN dept TO dept_code;
ALTER TABLE person_data ADD CONSTRAINT person_dept FOREIGN KEY (dept_code) REFERENCES dept ON UPDATE CASCADE, ALTER COLUMN active SET NOT NULL, ALTER COLUMN salary TYPE numeric(10,2);
CREATE VIEW person AS SELECT p.id, p.name, p.dept_code, d.title AS dept FROM person_data p LEFT JOIN dept d ON d.code = p.dept_code WHERE p.active;
ALTER VIEW person ALTER COLUMN dept_code SET DEFAULT 'IT';
CREATE FUNCTION person_write() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN INSERT INTO person_data (name, dept_code) VALUES (NEW.name, NEW.dept_code) RETURNING id INTO NEW.id; RETURN NEW;
    WHEN 'UPDATE' THEN UPDATE person_data SET name = NEW.name, dept_code = NEW.dept_code WHERE id = OLD.id; RETURN NEW;
    ELSE UPDATE person_data SET active = false WHERE id = OLD.id; RETURN OLD;
  END CASE;
END $$;
CREATE TRIGGER person_write INSTEAD OF INSERT OR UPDATE OR DELETE ON person FOR EACH ROW EXECUTE FUNCTION person_write();
CREATE VIEW it_people WITH (check_option=local) AS SELECT id, name, dept_code FROM person_data WHERE dept_code = 'IT';
CREATE VIEW rich AS SELECT id, name, salary FROM person_data WHERE salary > 150000;
CREATE RULE no_delete AS ON DELETE TO person_data DO INSTEAD NOTHING;
CREATE RULE log_salary AS ON UPDATE TO person_data WHERE OLD.salary IS DISTINCT FROM NEW.salary DO ALSO (INSERT INTO change_log (what) VALUES (format('%s: %s -> %s', OLD.name, OLD.salary, NEW.salary)); DELETE FROM change_log WHERE at < now() - interval '1 year');
DROP RULE no_delete ON change_log;
CREATE RULE no_update AS ON UPDATE TO change_log DO INSTEAD NOTHING;
ALTER TABLE change_log DISABLE RULE no_update;
CREATE RECURSIVE VIEW org (id, name, depth) AS SELECT id, name, 0 FROM person_data WHERE dept_code IS NULL UNION ALL SELECT p.id, p.name, o.depth + 1 FROM person_data p JOIN org o ON o.name = p.dept_code;
