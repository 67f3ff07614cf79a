-- `character` and `bit` mean one character and one bit; without a length they are called otherwise.
CREATE DOMAIN code AS bpchar CHECK (VALUE <> '');
CREATE TYPE pair AS (a bpchar, b character(3));
CREATE TABLE label (id integer, short character(4), long bpchar, lists bpchar[], flags "bit", one bit, codes character(2)[]);
CREATE VIEW labels AS SELECT short::bpchar AS short, long, flags FROM label;
