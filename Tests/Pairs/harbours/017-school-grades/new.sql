CREATE DOMAIN points AS smallint CHECK (VALUE BETWEEN 0 AND 15);
CREATE DOMAIN room_no AS text;
ALTER DOMAIN room_no ADD CONSTRAINT room_format CHECK (VALUE ~ '^[A-Z]-[0-9]{3}$') NOT VALID;
CREATE TYPE grade AS ENUM ('A','B','C','D','F');
CREATE FUNCTION to_grade(p points) RETURNS grade LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN p > 12 THEN 'A' WHEN p > 9 THEN 'B' WHEN p > 6 THEN 'C' WHEN p > 3 THEN 'D' ELSE 'F' END::public.grade
$$;
CREATE TABLE teachers (
    id serial PRIMARY KEY,
    name text NOT NULL,
    room room_no
);
CREATE TABLE pupils (
    id serial PRIMARY KEY,
    name text NOT NULL,
    class varchar(10) NOT NULL
);
CREATE TABLE courses (
    id serial PRIMARY KEY,
    title text NOT NULL UNIQUE,
    teacher_id int NOT NULL REFERENCES teachers ON DELETE RESTRICT,
    room room_no DEFAULT 'A-001'
);
CREATE TABLE marks (
    pupil_id int REFERENCES pupils ON DELETE CASCADE,
    course_id int REFERENCES courses,
    taken date DEFAULT CURRENT_DATE,
    mark points NOT NULL DEFAULT 8,
    w int NOT NULL DEFAULT 1,
    g grade GENERATED ALWAYS AS (to_grade(mark)) STORED,
    PRIMARY KEY (pupil_id, course_id, taken),
    CHECK (w BETWEEN 1 AND 5)
);
CREATE INDEX marks_bad ON marks (pupil_id, g) WHERE g = 'F';
CREATE FUNCTION avg_of(p int, c int DEFAULT NULL) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT sum(mark * w)::numeric / sum(w) FROM public.marks WHERE pupil_id = p AND course_id = coalesce(c, course_id) $$;
CREATE VIEW report AS SELECT p.name, c.title, avg(m.mark) AS mean, to_grade(round(avg(m.mark))::smallint) AS final FROM marks m JOIN pupils p ON p.id = m.pupil_id JOIN courses c ON c.id = m.course_id GROUP BY p.name, c.title;
CREATE VIEW failing AS SELECT name, title FROM report WHERE final = 'F';
CREATE TABLE grade_limits (
    label grade PRIMARY KEY,
    pts int4range NOT NULL,
    EXCLUDE USING gist (pts WITH &&)
);
COMMENT ON TYPE grade IS 'A best';
COMMENT ON DOMAIN points IS '0 to 15';
