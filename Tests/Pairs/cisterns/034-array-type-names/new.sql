CREATE TABLE item (id bigint PRIMARY KEY, up int);
CREATE TABLE _item (id bigint PRIMARY KEY, v text, i item[]);
CREATE TYPE color AS ENUM ('r', 'b', 'g');
CREATE TYPE _color AS (c color, cs color[]);
CREATE DOMAIN __color AS color[] CHECK (VALUE[1] <> 'b');
CREATE TABLE dom (x int);
CREATE TYPE _dom AS ENUM ('one', 'two');
CREATE TABLE use_all (a _item[], b item[], c color[] DEFAULT '{b}', d _color[] DEFAULT '{"(r,\"{g,b}\")"}', e __color, f _dom[], g dom[]);
CREATE FUNCTION f(a color[], b _color[]) RETURNS __color LANGUAGE sql IMMUTABLE RETURN (a || (b[1]).cs)::__color;
CREATE VIEW v AS SELECT f(c, d) AS r FROM use_all;
CREATE VIEW _v AS SELECT array_agg(v) AS vs FROM v;
CREATE TYPE "int4[]" AS ENUM ('not', 'an', 'array');
CREATE TABLE q (a "int4[]", b "int4[]"[], c int4[]
 , d "int4[]" DEFAULT 'an'
);
CREATE INDEX ui ON use_all (f(c, d));
CREATE INDEX ug ON use_all USING gin (c);
ALTER TABLE use_all ADD CONSTRAINT ck CHECK (cardinality(a) < 3 AND c <> '{g}' AND d IS NOT NULL);
COMMENT ON TYPE _color IS 'not the array of color';
COMMENT ON TABLE item IS 'item';
COMMENT ON COLUMN use_all.d IS '_color[] is __color or ___color';
