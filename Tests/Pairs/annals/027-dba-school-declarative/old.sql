CREATE TABLE teacher (id serial PRIMARY KEY, name varchar(60) NOT NULL, subject varchar(30));
CREATE TABLE class (
    id serial PRIMARY KEY,
    label char(4) NOT NULL,
    year int NOT NULL,
    tutor int REFERENCES teacher
);
CREATE TABLE pupil (
    id serial PRIMARY KEY,
    name varchar(60) NOT NULL,
    class int REFERENCES class,
    born date
);
CREATE TABLE mark (
    pupil int REFERENCES pupil,
    subject varchar(30),
    mark int CHECK (mark BETWEEN 1 AND 6),
    given date DEFAULT now()
);
CREATE INDEX ON mark (pupil);
CREATE INDEX ON mark (pupil, subject);
ALTER TABLE pupil ADD COLUMN fax varchar(20);
ALTER TABLE pupil ADD COLUMN left_on date;
ALTER TABLE pupil DROP COLUMN fax;
ALTER TABLE class RENAME TO form;
ALTER TABLE pupil RENAME COLUMN class TO form;
ALTER TABLE mark ADD CONSTRAINT mark_date CHECK (given > '2000-01-01') NOT VALID;
CREATE VIEW report AS SELECT p.name, m.subject, avg(m.mark) AS avg FROM mark m JOIN pupil p ON p.id = m.pupil GROUP BY p.name, m.subject;
CREATE VIEW failing AS SELECT * FROM report WHERE avg > 4;
CREATE RULE no_delete AS ON DELETE TO mark DO INSTEAD NOTHING;
