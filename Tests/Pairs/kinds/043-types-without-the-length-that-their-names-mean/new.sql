CREATE DOMAIN code AS character(5) CHECK (VALUE <> '');
CREATE TYPE pair AS (a character, b bpchar);
CREATE TABLE label (id integer, short bpchar, long character(9), lists character(3)[], flags bit(4), one "bit", codes bpchar[]);
CREATE VIEW labels AS SELECT short::character(2) AS short, long, flags FROM label;
