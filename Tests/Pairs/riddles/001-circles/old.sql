-- departments and people point at each other, views call functions that read views
CREATE TABLE dept (id int PRIMARY KEY, name text NOT NULL, head int);
CREATE TABLE person (id int PRIMARY KEY, name text NOT NULL, dept int NOT NULL REFERENCES dept DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE dept ADD CONSTRAINT dept_head_fk FOREIGN KEY (head) REFERENCES person DEFERRABLE INITIALLY DEFERRED;

CREATE FUNCTION default_dept() RETURNS int LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN (SELECT min(id) FROM dept); END $$;
ALTER TABLE person ALTER COLUMN dept SET DEFAULT default_dept();

CREATE FUNCTION head_count(d dept) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM person p WHERE p.dept = d.id $$;
CREATE VIEW dept_sizes AS SELECT d.id, d.name, head_count(d) AS n FROM dept d;
CREATE FUNCTION big(v dept_sizes) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT v.n > 10 $$;
CREATE VIEW big_depts AS SELECT s.id, s.name FROM dept_sizes s WHERE big(s);
CREATE FUNCTION is_big(i int) RETURNS boolean LANGUAGE sql STABLE BEGIN ATOMIC SELECT EXISTS (SELECT 1 FROM big_depts b WHERE b.id = i); END;
ALTER TABLE person ADD COLUMN in_big boolean DEFAULT is_big(1);

CREATE FUNCTION keep_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM dept_sizes WHERE id = OLD.dept AND n = 1) THEN RAISE EXCEPTION 'last one'; END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER keep_head BEFORE DELETE ON person FOR EACH ROW WHEN (OLD.in_big) EXECUTE FUNCTION keep_head();
CREATE TYPE node AS (label text);
CREATE TYPE pair AS (l node, r node);
ALTER TYPE node ADD ATTRIBUTE tags text[];
