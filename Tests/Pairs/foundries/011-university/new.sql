CREATE SCHEMA uni;
CREATE DOMAIN uni.grade AS numeric(2,1) CHECK (VALUE BETWEEN 1.0 AND 5.0);
CREATE TYPE uni.season AS ENUM ('summer','winter');
CREATE TABLE uni.faculties (id smallint PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE uni.students (
  matnr text PRIMARY KEY CHECK (matnr ~ '^\d{7}$'), name text NOT NULL, faculty smallint REFERENCES uni.faculties ON DELETE SET NULL, enrolled_year integer NOT NULL, enrolled_season uni.season NOT NULL
);
CREATE TABLE uni.courses (
  code varchar(16) PRIMARY KEY, title text NOT NULL, ects numeric(3,1) NOT NULL CHECK (ects > 0 AND ects <= 30), faculty smallint REFERENCES uni.faculties
);
CREATE TABLE uni.prerequisites (
  course varchar(16) REFERENCES uni.courses ON UPDATE CASCADE, needs varchar(16) REFERENCES uni.courses ON UPDATE CASCADE, PRIMARY KEY (course, needs), CHECK (course <> needs));
CREATE TABLE uni.results (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  matnr text NOT NULL REFERENCES uni.students ON DELETE CASCADE ON UPDATE CASCADE, course varchar(16) NOT NULL REFERENCES uni.courses ON UPDATE CASCADE,
  year integer NOT NULL, season uni.season NOT NULL, attempt smallint NOT NULL DEFAULT 1, grade uni.grade,
  CONSTRAINT results_pkey1 UNIQUE (matnr, course, attempt) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX results_passed ON uni.results (course, grade) WHERE grade::numeric <= 4.0 AND attempt > 0;
CREATE MATERIALIZED VIEW uni.passed AS
  SELECT r.matnr, r.course, r.year, r.season, min(r.grade) AS grade
  FROM uni.results r
  WHERE r.grade <= 4.0
  GROUP BY r.matnr, r.course, r.year, r.season;
CREATE INDEX passed_grade ON uni.passed (grade) WITH (fillfactor = 80);
CREATE VIEW uni.progress AS
  SELECT s.matnr, s.name, coalesce(sum(c.ects), 0) AS ects
  FROM uni.students s
  LEFT JOIN uni.passed p USING (matnr)
  LEFT JOIN uni.courses c ON c.code = p.course
  GROUP BY s.matnr;
CREATE MATERIALIZED VIEW uni.graduates AS SELECT matnr, name, ects FROM uni.progress WHERE ects >= 180;
CREATE VIEW uni.honours AS
  SELECT g.matnr, g.name, avg(p.grade)::numeric(3,2) AS avg
  FROM uni.graduates g
  JOIN uni.passed p USING (matnr)
  GROUP BY g.matnr, g.name
  HAVING avg(p.grade) < 1.5;
CREATE MATERIALIZED VIEW uni.honours_by_faculty AS
  SELECT f.name, count(h.matnr) AS n
  FROM uni.faculties f
  LEFT JOIN uni.students s ON s.faculty = f.id
  LEFT JOIN uni.honours h ON h.matnr = s.matnr
  GROUP BY f.name;
CREATE FUNCTION uni.ects_of(m text) RETURNS numeric LANGUAGE sql STABLE RETURN (SELECT p.ects FROM uni.progress p WHERE p.matnr = m);
COMMENT ON VIEW uni.progress IS 'live';
CREATE RECURSIVE VIEW uni.all_prerequisites (course, needs, depth, path) AS SELECT course, needs, 1, ARRAY[course::text] FROM uni.prerequisites UNION ALL SELECT a.course, p.needs, a.depth + 1, a.path || p.course::text FROM all_prerequisites a JOIN uni.prerequisites p ON p.course = a.needs WHERE p.needs <> ALL (a.path);
