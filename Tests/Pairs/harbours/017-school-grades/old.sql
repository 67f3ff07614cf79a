CREATE DOMAIN grade AS numeric(2,1) DEFAULT 4.0 CHECK (VALUE BETWEEN 1.0 AND 6.0);
CREATE DOMAIN weight AS int NOT NULL DEFAULT 1;
CREATE DOMAIN short_text AS varchar(40);
CREATE DOMAIN room_no AS short_text CHECK (VALUE ~ '^[A-Z][0-9]+$');
CREATE TABLE teachers (
    id serial PRIMARY KEY,
    name short_text NOT NULL,
    room room_no
);
CREATE TABLE pupils (
    id serial PRIMARY KEY,
    name short_text NOT NULL,
    class short_text NOT NULL
);
CREATE TABLE courses (
    id serial PRIMARY KEY,
    title short_text UNIQUE,
    teacher_id int NOT NULL REFERENCES teachers,
    room room_no DEFAULT 'A1'
);
CREATE TABLE marks (
    pupil_id int REFERENCES pupils,
    course_id int REFERENCES courses,
    taken date DEFAULT CURRENT_DATE,
    mark grade NOT NULL,
    w weight,
    weighted numeric GENERATED ALWAYS AS (mark * w) STORED,
    PRIMARY KEY (pupil_id, course_id, taken),
    CHECK (w > 0)
);
CREATE INDEX marks_bad ON marks (pupil_id) WHERE mark > 4.0;
CREATE FUNCTION round_grade(g numeric) RETURNS grade LANGUAGE sql IMMUTABLE AS $$ SELECT round(g * 2) / 2 $$;
CREATE FUNCTION avg_of(p int) RETURNS grade LANGUAGE sql STABLE AS $$ SELECT sum(mark * w) / sum(w) FROM public.marks WHERE pupil_id = p $$;
CREATE VIEW report AS SELECT p.name, c.title, avg(m.mark) AS mean, round_grade(avg(m.mark)) AS final FROM marks m JOIN pupils p ON p.id = m.pupil_id JOIN courses c ON c.id = m.course_id GROUP BY p.name, c.title;
CREATE VIEW failing AS SELECT * FROM report WHERE final > 4.0;
CREATE TABLE grade_limits (
    lo grade PRIMARY KEY,
    hi grade,
    label short_text,
    CHECK (lo < hi)
);
COMMENT ON DOMAIN grade IS '1 best, 6 worst';
