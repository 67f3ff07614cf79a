CREATE TABLE person_v1 (id serial PRIMARY KEY, name text NOT NULL, dept text, salary numeric, active boolean DEFAULT true);
CREATE VIEW person AS SELECT id, name, dept FROM person_v1 WHERE active;
CREATE RULE person_del AS ON DELETE TO person DO INSTEAD UPDATE person_v1 SET active = false WHERE id = OLD.id;
CREATE RULE person_ins AS ON INSERT TO person DO INSTEAD INSERT INTO person_v1 (name, dept) VALUES (NEW.name, NEW.dept) RETURNING id, name, dept;
CREATE TABLE change_log (what text, at timestamptz DEFAULT now());
CREATE RULE log_salary AS ON UPDATE TO person_v1 WHERE OLD.salary IS DISTINCT FROM NEW.salary DO ALSO INSERT INTO change_log (what) VALUES (OLD.name || ': ' || NEW.salary);
CREATE RULE no_delete AS ON DELETE TO change_log DO INSTEAD NOTHING;
CREATE VIEW it_people AS SELECT * FROM person WHERE dept = 'IT' WITH LOCAL CHECK OPTION;
