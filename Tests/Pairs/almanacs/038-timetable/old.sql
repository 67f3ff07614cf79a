CREATE EXTENSION btree_gist;
CREATE TYPE weekday AS ENUM ('mon','tue','wed','thu','fri','sat','sun');
CREATE TYPE slot AS (day weekday, starts time, ends time);
CREATE FUNCTION slot_ok(s slot) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT (s).starts < (s).ends $$;
CREATE DOMAIN good_slot AS slot CHECK (slot_ok(VALUE));
CREATE TABLE term (term_code char(6) PRIMARY KEY, starts date NOT NULL, ends date NOT NULL, CHECK (starts < ends)
);
CREATE TABLE department (code varchar(4) PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE course (
  course_id serial PRIMARY KEY, dept varchar(4) NOT NULL REFERENCES department, number int NOT NULL,
  title varchar(120) NOT NULL, ects int NOT NULL DEFAULT 5, UNIQUE (dept, number)
);
CREATE TABLE lecturer (lecturer_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, dept varchar(4) REFERENCES department, max_hours real);
CREATE TABLE section (
  section_id serial PRIMARY KEY, course_id int NOT NULL REFERENCES course, term_code char(6) NOT NULL REFERENCES term,
  lecturer_id int REFERENCES lecturer, capacity int NOT NULL DEFAULT 30, UNIQUE (course_id, term_code, lecturer_id));
CREATE TABLE meeting (
  section_id int NOT NULL REFERENCES section ON DELETE CASCADE,
  slot good_slot NOT NULL,
  room varchar(10) NOT NULL,
  UNIQUE (slot, room)
);
CREATE TABLE enrolment (student_no int NOT NULL, section_id int NOT NULL REFERENCES section, grade int, PRIMARY KEY (student_no, section_id));
CREATE VIEW enrolled AS SELECT section_id, count(*) AS n FROM enrolment GROUP BY section_id;
CREATE VIEW full_section AS SELECT s.*, e.n FROM section s JOIN enrolled e USING (
section_id
) WHERE e.n >= s.capacity;
CREATE VIEW lecturer_load AS SELECT l.lecturer_id, l.name, sum(extract(epoch FROM (m.slot).ends - (m.slot).starts) / 3600) AS hours FROM lecturer l JOIN section s USING (lecturer_id) JOIN meeting m USING (section_id) GROUP BY l.lecturer_id, l.name;
CREATE FUNCTION refuse_when_full() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if exists (select from full_section where section_id = new.section_id) then
    raise exception 'section full';
  end if;
  return new;
end $$;
CREATE TRIGGER refuse_when_full BEFORE INSERT ON enrolment FOR EACH ROW EXECUTE FUNCTION refuse_when_full();
COMMENT ON TYPE slot IS 'a weekly slot';
