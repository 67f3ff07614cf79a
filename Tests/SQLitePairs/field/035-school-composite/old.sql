CREATE TABLE course (dept TEXT, no INTEGER, title TEXT, PRIMARY KEY (dept, no));
CREATE TABLE section (dept TEXT, no INTEGER, sect INTEGER, teacher TEXT, PRIMARY KEY (dept, no, sect), FOREIGN KEY (dept, no) REFERENCES course ON DELETE CASCADE ON UPDATE CASCADE);
CREATE TABLE enrolled (student INTEGER, dept TEXT, no INTEGER, sect INTEGER, grade TEXT, FOREIGN KEY (dept, no, sect) REFERENCES section (dept, no, sect));
