CREATE TABLE named (name text NOT NULL DEFAULT 'x', CONSTRAINT ok CHECK (name <> ''));
CREATE TABLE aged (age int, name text, CONSTRAINT ok2 CHECK (age > 0) NO INHERIT);
CREATE TABLE pet (name text DEFAULT 'rex', age int NOT NULL, tag int, CONSTRAINT ok CHECK (name <> '')) INHERITS (named, aged);
CREATE TABLE dog (bark bool) INHERITS (pet);
CREATE TABLE stray () INHERITS (aged);
CREATE VIEW v AS SELECT tableoid::regclass AS r, * FROM named;
