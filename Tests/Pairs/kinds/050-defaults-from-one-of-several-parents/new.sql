CREATE TABLE named (note text DEFAULT 'other', y integer);
CREATE TABLE noted (note text, x integer DEFAULT 1);
CREATE TABLE both_of_them () INHERITS (noted, named);
ALTER TABLE both_of_them ALTER note DROP DEFAULT;
CREATE TABLE one_by_one (y integer) INHERITS (noted);
ALTER TABLE one_by_one INHERIT named;
CREATE TABLE newer () INHERITS (noted);
CREATE TABLE newest (y integer) INHERITS (noted);
ALTER TABLE newest INHERIT named;
