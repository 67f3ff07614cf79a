CREATE TYPE timerange AS RANGE (SUBTYPE = time);
CREATE TYPE floatr AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE TABLE shift (id int, hours timerange NOT NULL, temps floatr, CONSTRAINT no_over EXCLUDE USING gist (hours WITH &&));
CREATE FUNCTION dur(timerange) RETURNS interval LANGUAGE sql IMMUTABLE AS 'select upper($1) - lower($1)';
CREATE TABLE holidays (span daterange PRIMARY KEY);
CREATE VIEW long_shifts AS SELECT * FROM shift WHERE dur(hours) > '8h';
