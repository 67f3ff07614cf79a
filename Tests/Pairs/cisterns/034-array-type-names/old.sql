CREATE TABLE _item (id int PRIMARY KEY, v text);
CREATE TABLE item (id int PRIMARY KEY, it _item, its _item[]);
CREATE TYPE _color AS ENUM ('x');
CREATE TYPE color AS ENUM ('r', 'g');
CREATE TYPE __color AS (c color[], d _color[]);
CREATE DOMAIN _dom AS int;
CREATE DOMAIN dom AS text;
CREATE TABLE use_all (a item[], b _item[], c color[] DEFAULT '{r}', d _color[] DEFAULT '{x}', e __color[], f _dom[], g dom[]);
CREATE FUNCTION f(a color[], b _color[]) RETURNS __color LANGUAGE sql IMMUTABLE RETURN ROW(a, b)::__color;
CREATE VIEW _v AS SELECT f(c, d) AS r FROM use_all;
CREATE VIEW v AS SELECT array_agg(_v) AS vs FROM _v;
CREATE TYPE "int4[]" AS ENUM ('not', 'an', 'array');
CREATE TABLE q (a "int4[]", b "int4[]"[], c int4[]
 [3]
);
CREATE INDEX ui ON use_all (f(c, d));
CREATE INDEX ug ON use_all USING gin (c);
ALTER TABLE use_all ADD CONSTRAINT ck CHECK (cardinality(a) < 3 AND c <> '{g}' AND d IS NOT NULL);
COMMENT ON TYPE _color IS 'not the array of color';
COMMENT ON TABLE item IS 'item';
COMMENT ON COLUMN use_all.d IS '_color[] is __color or ___color';
