CREATE TABLE named (name varchar(40) NOT NULL DEFAULT 'y', nick text, CONSTRAINT ok CHECK (length(name) > 1));
CREATE TABLE aged (age smallint CHECK (age < 200), name varchar(40), CONSTRAINT ok2 CHECK (age > 0));
CREATE TABLE pet (tag int, nick text DEFAULT 'p', CONSTRAINT own CHECK (tag > 0) NO INHERIT) INHERITS (aged, named);
ALTER TABLE pet ALTER name SET DEFAULT 'rex';
CREATE TABLE dog (bark bool, tag int NOT NULL) INHERITS (pet);
CREATE TABLE stray (name varchar(40), age smallint, CONSTRAINT ok2 CHECK (age > 0));
CREATE VIEW v AS SELECT tableoid::regclass AS r, * FROM named;
