CREATE TABLE pupils (id int PRIMARY KEY, name text NOT NULL, class text NOT NULL, left_on date);
CREATE TABLE grades (pupil int REFERENCES pupils, subject text, grade numeric(2,1) CHECK (grade BETWEEN 1 AND 6), given date DEFAULT CURRENT_DATE, PRIMARY KEY (pupil, subject, given));
CREATE TABLE class_sizes (class text PRIMARY KEY, n int NOT NULL DEFAULT 0);
CREATE TABLE history (tab text, op "char", row_data jsonb, at timestamptz DEFAULT clock_timestamp());
CREATE FUNCTION count_classes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO class_sizes AS c SELECT class, count(*) FROM added GROUP BY class ON CONFLICT (class) DO UPDATE SET n = c.n + EXCLUDED.n;
  RETURN NULL;
END $$;
CREATE TRIGGER count_classes AFTER INSERT ON pupils REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_classes();
CREATE FUNCTION record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO history (tab, op, row_data) VALUES (TG_TABLE_NAME, left(TG_OP, 1)::"char", to_jsonb(OLD));
  RETURN NULL;
END $$;
CREATE TRIGGER a_record AFTER UPDATE OR DELETE ON pupils FOR EACH ROW EXECUTE FUNCTION record();
CREATE TRIGGER b_record AFTER DELETE ON grades FOR EACH ROW WHEN (OLD.grade < 3) EXECUTE FUNCTION record('grades', '2');
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON grades FOR EACH STATEMENT EXECUTE FUNCTION record();
ALTER TABLE grades DISABLE TRIGGER no_truncate;
CREATE TRIGGER same BEFORE UPDATE ON pupils FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
ALTER TABLE pupils ENABLE ALWAYS TRIGGER same;
CREATE FUNCTION avg_grade(p pupils) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT avg(grade) FROM grades WHERE pupil = p.id $$;
CREATE VIEW report AS SELECT p.id, p.name, p.avg_grade FROM pupils p;
COMMENT ON TRIGGER a_record ON pupils IS 'audit';
