-- Of several parents the first that has a default gives it, unless the heir got its parents one after the other.
CREATE TABLE named (note text DEFAULT 'named');
CREATE TABLE noted (note text, x integer DEFAULT 1);
CREATE TABLE both_of_them () INHERITS (noted, named);
CREATE TABLE one_by_one () INHERITS (noted);
ALTER TABLE one_by_one INHERIT named;
