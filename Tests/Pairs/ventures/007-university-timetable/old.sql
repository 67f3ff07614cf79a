CREATE EXTENSION btree_gist;
CREATE TYPE weekday AS ENUM ('mon','tue','wed','thu','fri'
);
CREATE TABLE building (code varchar(4) PRIMARY KEY, name text NOT NULL, campus text
);
CREATE TABLE room (building varchar(4) REFERENCES building ON UPDATE CASCADE, no varchar(
6
), seats int NOT NULL CHECK (seats > 0), beamer boolean DEFAULT true, PRIMARY KEY (building, no));
CREATE TABLE lecturer (id serial PRIMARY KEY, title text, name text NOT NULL, max_hours smallint DEFAULT 8);
CREATE TABLE module (code char(6) PRIMARY KEY, name text NOT NULL, ects numeric(3,1) NOT NULL, semester smallint CHECK (semester IN (1,2)), parent char(6) REFERENCES module
DEFERRABLE
);
CREATE TABLE lecture (id serial PRIMARY KEY, module char(6) NOT NULL REFERENCES module, lecturer int REFERENCES lecturer ON DELETE SET NULL, building varchar(4), room_no varchar(
6
), day weekday NOT NULL, hours int4range NOT NULL, FOREIGN KEY (building, room_no) REFERENCES room
);
ALTER TABLE lecture ADD CONSTRAINT room_clash EXCLUDE USING gist (building WITH =, room_no WITH =, day WITH =, hours WITH &&);
ALTER TABLE lecture ADD CONSTRAINT lecturer_clash EXCLUDE USING gist (lecturer WITH =, day WITH =, hours WITH &&);
CREATE TABLE student (matric int PRIMARY KEY, name text NOT NULL, enrolled date DEFAULT CURRENT_DATE);
CREATE TABLE attends (matric int REFERENCES student ON DELETE CASCADE, lecture int REFERENCES lecture, PRIMARY KEY (matric, lecture));
CREATE FUNCTION teaching_load(l lecturer) RETURNS bigint STABLE LANGUAGE sql AS $$ SELECT coalesce(sum(upper(hours) - lower(hours)), 0) FROM lecture WHERE lecturer = l.id $$;
CREATE VIEW overload AS SELECT l.name, teaching_load(l) AS hours FROM lecturer l WHERE teaching_load(l) > l.max_hours;
CREATE VIEW plan AS SELECT day, hours, m.name, building || '-' || room_no AS place
 FROM lecture l JOIN module m ON m.code = l.module ORDER BY day, hours;
CREATE INDEX lecture_module ON lecture (module)
;
COMMENT ON TABLE lecture IS 'weekly slots'; COMMENT ON COLUMN lecture.hours IS
'from-to';
