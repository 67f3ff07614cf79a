CREATE SCHEMA uni;
CREATE DOMAIN uni.grade AS numeric(2,1) CHECK (VALUE BETWEEN 1.0 AND 5.0);
CREATE TYPE uni.term AS ENUM ('WS22','SS23','WS23','SS24');
CREATE TABLE uni.faculties (id smallint PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE uni.students (
  matnr integer PRIMARY KEY, name text NOT NULL, faculty smallint NOT NULL REFERENCES uni.faculties, enrolled uni.term NOT NULL
);
CREATE TABLE uni.courses (
  code varchar(10) PRIMARY KEY, title text NOT NULL, ects integer NOT NULL CHECK (ects IN (3,6,9)), faculty smallint REFERENCES uni.faculties
);
CREATE TABLE uni.prerequisites (
  course varchar(16) REFERENCES uni.courses ON UPDATE CASCADE, needs varchar(16) REFERENCES uni.courses ON UPDATE CASCADE, PRIMARY KEY (course, needs), CHECK (course <> needs));
CREATE TABLE uni.results (
  matnr integer NOT NULL REFERENCES uni.students ON DELETE CASCADE, course varchar(10) NOT NULL REFERENCES uni.courses,
  term uni.term NOT NULL, attempt smallint NOT NULL DEFAULT 1, grade uni.grade,
  PRIMARY KEY (matnr, course, attempt)
);
CREATE INDEX results_passed ON uni.results (course) WHERE grade <= 4.0;
CREATE VIEW uni.passed AS
  SELECT r.matnr, r.course, r.term, min(r.grade) AS grade
  FROM uni.results r
  WHERE r.grade <= 4.0
  GROUP BY r.matnr, r.course, r.term;
CREATE MATERIALIZED VIEW uni.progress AS
  SELECT s.matnr, s.name, coalesce(sum(c.ects), 0) AS ects
  FROM uni.students s
  LEFT JOIN uni.passed p USING (matnr)
  LEFT JOIN uni.courses c ON c.code = p.course
  GROUP BY s.matnr;
CREATE UNIQUE INDEX progress_pk ON uni.progress (matnr);
CREATE INDEX progress_ects ON uni.progress (ects DESC) WHERE ects >= 180;
CREATE VIEW uni.graduates AS SELECT matnr, name FROM uni.progress WHERE ects >= 180;
CREATE MATERIALIZED VIEW uni.honours AS
  SELECT g.matnr, g.name, avg(p.grade)::numeric(2,1) AS avg
  FROM uni.graduates g
  JOIN uni.passed p USING (matnr)
  GROUP BY g.matnr, g.name
  HAVING avg(p.grade) < 1.5;
CREATE VIEW uni.honours_by_faculty AS
  SELECT f.name, count(h.matnr) AS n
  FROM uni.faculties f
  LEFT JOIN uni.students s ON s.faculty = f.id
  LEFT JOIN uni.honours h ON h.matnr = s.matnr
  GROUP BY f.name;
CREATE FUNCTION uni.ects_of(m integer) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT ects FROM uni.progress WHERE matnr = m $$;
COMMENT ON MATERIALIZED VIEW uni.progress IS 'refreshed nightly';
COMMENT ON INDEX uni.progress_ects IS 'graduation list';
CREATE RECURSIVE VIEW uni.all_prerequisites (course, needs, depth) AS SELECT course, needs, 1 FROM uni.prerequisites UNION ALL SELECT a.course, p.needs, a.depth + 1 FROM all_prerequisites a JOIN uni.prerequisites p ON p.course = a.needs WHERE a.depth < 10;
