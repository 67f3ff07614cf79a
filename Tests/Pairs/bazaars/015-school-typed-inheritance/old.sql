CREATE SCHEMA school;
CREATE TYPE school.person_t AS (id integer, first_name text, last_name text, born date);
CREATE TABLE school.pupil OF school.person_t (
    PRIMARY KEY (id),
    last_name WITH OPTIONS NOT NULL,
    born WITH OPTIONS DEFAULT '2010-01-01'
);
CREATE TABLE school.teacher OF school.person_t (
    CONSTRAINT teacher_pk PRIMARY KEY (id),
    CHECK (born < '2008-01-01')
);
CREATE TABLE school.event (id serial PRIMARY KEY, title text NOT NULL, at timestamptz NOT NULL);
CREATE TABLE school.exam (room text, max_points smallint CHECK (max_points > 0), PRIMARY KEY (id)) INHERITS (school.event);
CREATE TABLE school.trip (destination text NOT NULL, cost numeric(8,2), PRIMARY KEY (id)) INHERITS (school.event);
CREATE TABLE school.grade (
    pupil_id integer REFERENCES school.pupil,
    exam_id integer REFERENCES school.exam,
    points smallint,
    mark numeric(2,1) CHECK (mark BETWEEN 1 AND 6),
    PRIMARY KEY (pupil_id, exam_id)
);
CREATE FUNCTION school.full_name(p school.person_t) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$ SELECT p.first_name || ' ' || p.last_name $$;
CREATE VIEW school.marks AS SELECT p.id, p.first_name, p.last_name, avg(g.mark) AS avg_mark FROM school.pupil p LEFT JOIN school.grade g ON g.pupil_id = p.id GROUP BY p.id;
CREATE INDEX pupil_name ON school.pupil (last_name, first_name);
GRANT USAGE ON SCHEMA school TO school_office;
GRANT SELECT, INSERT, UPDATE ON school.pupil, school.teacher TO school_office;
ALTER TYPE school.person_t OWNER TO school_office;
