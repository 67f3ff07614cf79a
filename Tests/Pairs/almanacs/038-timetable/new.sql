CREATE EXTENSION btree_gist;
CREATE TYPE weekday AS ENUM ('mon','tue','wed','thu','fri','sat');
CREATE TYPE slot AS (day weekday, starts time, ends time);
CREATE FUNCTION slot_ok(s slot) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT (s).starts < (s).ends AND (s).starts >= '07:00' $$;
CREATE DOMAIN good_slot AS slot CHECK (slot_ok(VALUE));
CREATE TYPE timerange AS RANGE (subtype = time);
CREATE TABLE term (term_code char(6) PRIMARY KEY, starts date NOT NULL, ends date NOT NULL, CHECK (starts < ends), CONSTRAINT no_overlap EXCLUDE USING gist (daterange(starts, ends, '[]') WITH &&));
CREATE TABLE department (code varchar(4) PRIMARY KEY, name text NOT NULL, faculty text NOT NULL DEFAULT 'general', UNIQUE (faculty, name));
CREATE TABLE course (
  dept varchar(4) NOT NULL REFERENCES department ON UPDATE CASCADE, number smallint NOT NULL CHECK (number BETWEEN 100 AND 999),
  title text NOT NULL, ects numeric(3,1) NOT NULL DEFAULT 6.0, retired_in char(6) REFERENCES term, PRIMARY KEY (dept, number)
);
CREATE TABLE lecturer (lecturer_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, dept varchar(4) REFERENCES department ON UPDATE CASCADE ON DELETE SET NULL, max_hours smallint NOT NULL DEFAULT 12);
CREATE TABLE section (
  dept varchar(4) NOT NULL, number smallint NOT NULL, term_code char(6) NOT NULL REFERENCES term, sec_no smallint NOT NULL DEFAULT 1,
  lecturer_id int REFERENCES lecturer, capacity int NOT NULL DEFAULT 40, PRIMARY KEY (term_code, dept, number, sec_no), FOREIGN KEY (dept, number) REFERENCES course ON UPDATE CASCADE);
CREATE TABLE room (room varchar(10) PRIMARY KEY, seats int NOT NULL);
CREATE TABLE meeting (
  term_code char(6) NOT NULL, dept varchar(4) NOT NULL, number smallint NOT NULL, sec_no smallint NOT NULL,
  day weekday NOT NULL, hours timerange NOT NULL CHECK (lower(hours) >= '07:00' AND NOT upper_inf(hours)),
  preferred good_slot,
  room varchar(10) REFERENCES room ON UPDATE CASCADE ON DELETE SET NULL,
  FOREIGN KEY (term_code, dept, number, sec_no) REFERENCES section ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT room_free EXCLUDE USING gist (term_code WITH =, room WITH =, day WITH =, hours WITH &&)
);
CREATE TABLE student (student_no int PRIMARY KEY, name text NOT NULL, started char(6) REFERENCES term);
CREATE DOMAIN grade AS numeric(3,1) CHECK (VALUE BETWEEN 1.0 AND 5.0);
CREATE TABLE enrolment (student_no int NOT NULL REFERENCES student, term_code char(6) NOT NULL, dept varchar(4) NOT NULL, number smallint NOT NULL, sec_no smallint NOT NULL, grade grade, withdrawn boolean NOT NULL DEFAULT false, PRIMARY KEY (student_no, term_code, dept, number), FOREIGN KEY (term_code, dept, number, sec_no) REFERENCES section ON UPDATE CASCADE);
CREATE INDEX enrolment_section ON enrolment (term_code, dept, number, sec_no) WHERE NOT withdrawn;
CREATE VIEW enrolled AS SELECT term_code, dept, number, sec_no, count(*) AS n FROM enrolment WHERE NOT withdrawn GROUP BY 1, 2, 3, 4;
CREATE VIEW full_section AS SELECT s.*, e.n FROM section s JOIN enrolled e USING (
term_code, dept, number, sec_no
) WHERE e.n >= s.capacity;
CREATE VIEW lecturer_load AS SELECT l.lecturer_id, l.name, sum(extract(epoch FROM upper(m.hours) - lower(m.hours)) / 3600) AS hours FROM (SELECT lecturer_id, name FROM lecturer) l JOIN section s USING (lecturer_id) JOIN meeting m USING (term_code, dept, number, sec_no) GROUP BY l.lecturer_id, l.name;
CREATE FUNCTION refuse_when_full() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if exists (select from full_section f where (f.term_code, f.dept, f.number, f.sec_no) = (new.term_code, new.dept, new.number, new.sec_no)) then
    raise exception 'section full';
  end if;
  return new;
end $$;
CREATE TRIGGER refuse_when_full BEFORE INSERT ON enrolment FOR EACH ROW EXECUTE FUNCTION refuse_when_full();
COMMENT ON TYPE slot IS 'a weekly slot (only preferences since v4)';
