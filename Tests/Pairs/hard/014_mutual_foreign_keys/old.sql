CREATE TABLE dept (id serial PRIMARY KEY, boss integer NOT NULL, code varchar(5) NOT NULL, CONSTRAINT dept_code UNIQUE (code));
CREATE TABLE emp (id serial PRIMARY KEY, dept_id integer, dept_code varchar(5), mentor integer CONSTRAINT emp_mentor REFERENCES emp, CONSTRAINT emp_dept_u UNIQUE (dept_id, id));
CREATE TABLE site (id integer PRIMARY KEY, dept_id integer REFERENCES dept DEFERRABLE);
ALTER TABLE dept ADD CONSTRAINT dept_boss FOREIGN KEY (id, boss) REFERENCES emp (dept_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE emp ADD CONSTRAINT emp_dept FOREIGN KEY (dept_id) REFERENCES dept ON DELETE RESTRICT;
ALTER TABLE emp ADD CONSTRAINT emp_code FOREIGN KEY (dept_code) REFERENCES dept (code) MATCH FULL ON UPDATE CASCADE;
ALTER TABLE dept ADD COLUMN site_id integer CONSTRAINT dept_site REFERENCES site;
