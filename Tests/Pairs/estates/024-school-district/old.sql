CREATE SCHEMA sch;
SET search_path = sch;
CREATE TYPE grade AS ENUM ('K', '1', '2', '3');
CREATE TABLE school (id int PRIMARY KEY, name text NOT NULL, principal name);
CREATE TABLE class (id int PRIMARY KEY, school_id int NOT NULL REFERENCES school ON DELETE CASCADE, grade grade NOT NULL, teacher name
, CONSTRAINT class_uq UNIQUE (school_id, grade, teacher));
CREATE TABLE pupil (id int PRIMARY KEY, class_id int REFERENCES class ON DELETE SET NULL, name text NOT NULL, parents name[] NOT NULL DEFAULT '{}', born date
, allergy text
);
CREATE TABLE mark (pupil_id int REFERENCES pupil ON DELETE CASCADE, subject text, mark
  smallint CHECK (mark BETWEEN 1 AND 6)
, given date DEFAULT CURRENT_DATE, PRIMARY KEY (pupil_id, subject, given));
ALTER TABLE pupil ENABLE ROW LEVEL SECURITY; ALTER TABLE mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY parent_sees ON pupil FOR SELECT TO parent USING (CURRENT_USER = ANY (parents));
CREATE POLICY parent_marks ON mark FOR SELECT TO parent USING (pupil_id IN (SELECT id FROM pupil));
CREATE POLICY teacher_marks ON mark TO teacher USING (EXISTS (SELECT 1 FROM pupil p JOIN class c ON c.id = p.class_id WHERE p.id = mark.pupil_id AND c.teacher = CURRENT_USER))
;
GRANT USAGE ON SCHEMA sch TO principal, teacher, parent;
GRANT SELECT ON ALL TABLES IN SCHEMA sch TO principal;
GRANT SELECT (id, name, class_id, allergy) ON pupil TO teacher;
GRANT SELECT, INSERT, UPDATE (mark) ON mark TO teacher;
CREATE VIEW report_card WITH (security_invoker) AS SELECT p.id, p.name, m.subject, round(avg(m.mark), 1) AS mark FROM pupil p JOIN mark m ON m.pupil_id = p.id GROUP BY p.id, m.subject;
CREATE VIEW class_avg AS SELECT c.grade, r.subject, avg(r.mark) AS mark FROM report_card r JOIN pupil p USING (id) JOIN class c ON c.id = p.class_id GROUP BY 1, 2;
GRANT SELECT ON report_card TO parent, teacher;
GRANT SELECT ON class_avg TO PUBLIC;

