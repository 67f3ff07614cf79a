-- departments and people point at each other, views call functions that read views
CREATE TABLE dept (id bigint PRIMARY KEY, name varchar(80) NOT NULL, head bigint, parent bigint REFERENCES dept);
CREATE TABLE person (id bigint PRIMARY KEY, name text NOT NULL, nick text, dept bigint NOT NULL REFERENCES dept ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE dept ADD CONSTRAINT dept_head_fk FOREIGN KEY (head) REFERENCES person ON DELETE SET NULL DEFERRABLE;

CREATE FUNCTION default_dept() RETURNS bigint LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN (SELECT min(id) FROM dept); END $$;
ALTER TABLE person ALTER COLUMN dept SET DEFAULT default_dept();

CREATE FUNCTION head_count(d dept) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT count(*)::numeric FROM person p WHERE p.dept = d.id $$;
CREATE VIEW dept_sizes AS SELECT d.id, d.parent, d.name, head_count(d) AS n FROM dept d;
CREATE FUNCTION big(v dept_sizes) RETURNS boolean LANGUAGE sql STABLE RETURN (v).n > 10;
CREATE VIEW big_depts AS SELECT s.id, s.name FROM dept_sizes s WHERE big(s);
CREATE FUNCTION is_big(i bigint) RETURNS boolean LANGUAGE sql STABLE BEGIN ATOMIC SELECT EXISTS (SELECT 1 FROM big_depts b WHERE b.id = i); END;
ALTER TABLE person ADD COLUMN in_big boolean NOT NULL DEFAULT (NOT is_big(2));

CREATE FUNCTION keep_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM dept_sizes WHERE id = OLD.dept AND n = 1) THEN RAISE EXCEPTION 'last one'; END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER keep_head BEFORE DELETE ON person FOR EACH ROW WHEN (OLD.in_big OR OLD.nick IS NULL) EXECUTE FUNCTION keep_head();
CREATE TYPE node AS (label varchar(30), weight real, tags text[]);
CREATE TYPE pair AS (l node, r node[]);
