CREATE TYPE grade_letter AS ENUM ('A', 'B', 'C', 'D', 'F');
CREATE TYPE enrol_state AS ENUM ('active', 'invited', 'completed');
CREATE TABLE person (id serial PRIMARY KEY, login text UNIQUE NOT NULL, full_name text NOT NULL);
CREATE TABLE course (id serial PRIMARY KEY, code varchar(10) NOT NULL, title text NOT NULL, term char(6) NOT NULL, credits smallint DEFAULT 3, teacher_id int REFERENCES person);
CREATE UNIQUE INDEX course_code_term ON course (code, term);
CREATE TABLE enrolment (course_id int REFERENCES course ON DELETE CASCADE, person_id int REFERENCES person, state enrol_state DEFAULT 'invited', final grade_letter, PRIMARY KEY (course_id, person_id));
CREATE TABLE assignment (id serial PRIMARY KEY,
  course_id int NOT NULL REFERENCES course ON DELETE CASCADE,
  title text NOT NULL, points numeric(6,2) NOT NULL, due timestamp
  , weight real DEFAULT 1.0);
CREATE TABLE submission (assignment_id int NOT NULL REFERENCES assignment ON DELETE CASCADE, person_id int NOT NULL REFERENCES person, attempt int NOT NULL DEFAULT 1, score numeric(6,2), body text, submitted timestamptz DEFAULT now(), PRIMARY KEY (assignment_id, person_id, attempt)
);
CREATE FUNCTION letter(pct numeric) RETURNS grade_letter LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN $1 >= 90 THEN 'A' WHEN $1 >= 80 THEN 'B' WHEN $1 >= 70 THEN 'C'
  ELSE 'F' END::grade_letter $$;
CREATE VIEW best_attempt AS SELECT DISTINCT ON (assignment_id, person_id) * FROM submission ORDER BY assignment_id, person_id, score DESC NULLS LAST;
CREATE VIEW gradebook AS SELECT
  a.course_id,
  b.person_id, sum(b.score * a.weight) / nullif(sum(a.points * a.weight), 0) * 100 AS pct FROM assignment a JOIN best_attempt b ON b.assignment_id = a.id GROUP BY 1, 2;
CREATE VIEW transcript AS SELECT p.full_name, g.*, letter(g.pct::numeric) AS grade, rank() OVER (PARTITION BY
  g.course_id
  ORDER BY g.pct DESC) AS place FROM gradebook g JOIN person p ON p.id = g.person_id;
CREATE FUNCTION mark_late() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if exists (select 1 from assignment a where a.id = new.assignment_id and a.due < now()) then raise exception 'too late'; end if;
  return new;
end $$;
CREATE TRIGGER submission_late BEFORE INSERT ON submission FOR EACH ROW EXECUTE FUNCTION mark_late();

