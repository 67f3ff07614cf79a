CREATE TABLE dept (id integer NOT NULL, boss bigint NOT NULL, code text NOT NULL, CONSTRAINT dept_pkey PRIMARY KEY (code), CONSTRAINT dept_code UNIQUE (id));
CREATE SEQUENCE dept_id_seq AS integer OWNED BY dept.id;
ALTER TABLE dept ALTER COLUMN id SET DEFAULT nextval('dept_id_seq');
CREATE TABLE emp (id bigserial PRIMARY KEY, dept_id integer, dept_code text, mentor bigint CONSTRAINT emp_mentor REFERENCES emp, CONSTRAINT emp_dept_u UNIQUE (id, dept_id));
ALTER TABLE dept ADD CONSTRAINT dept_boss FOREIGN KEY (boss, id) REFERENCES emp (id, dept_id) DEFERRABLE;
ALTER TABLE emp ADD CONSTRAINT emp_dept FOREIGN KEY (dept_id) REFERENCES dept (id) ON DELETE RESTRICT NOT VALID;
ALTER TABLE emp ADD CONSTRAINT emp_code FOREIGN KEY (dept_code) REFERENCES dept MATCH FULL ON UPDATE CASCADE;
CREATE TABLE room (no text PRIMARY KEY, owner bigint UNIQUE REFERENCES emp ON DELETE SET NULL, dept_code text REFERENCES dept);
ALTER TABLE emp ADD COLUMN room text CONSTRAINT emp_room REFERENCES room ON DELETE SET DEFAULT DEFAULT 'lobby';

