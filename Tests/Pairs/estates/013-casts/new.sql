CREATE SCHEMA c;
CREATE TYPE c.color AS ENUM ('red', 'green', 'blue'
, 'black'
);
CREATE FUNCTION c.color_to_int(c.color) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE $1 WHEN 'red' THEN 1 WHEN 'green' THEN 2
  WHEN 'black' THEN 0
 ELSE 3 END $$;
CREATE FUNCTION c.int_to_color(int) RETURNS c.color LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (enum_range(NULL::c.color))[$1] $$;
CREATE CAST (c.color AS int) WITH FUNCTION c.color_to_int(c.color)
  AS ASSIGNMENT
;
CREATE CAST (int AS c.color) WITH FUNCTION c.int_to_color(int) AS IMPLICIT;
CREATE CAST (text AS c.color) WITH INOUT AS ASSIGNMENT;
CREATE TYPE c.point3 AS (x float8, y float8, z float8);
CREATE FUNCTION c.p3(point) RETURNS c.point3 LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1[0], $1[1], 0)::c.point3 $$;
CREATE CAST (point AS c.point3) WITH FUNCTION c.p3(point) AS IMPLICIT;
COMMENT ON CAST (point AS c.point3) IS 'z = 0';
CREATE TABLE c.thing (id int PRIMARY KEY, col c.color NOT NULL DEFAULT 'red', code int GENERATED ALWAYS AS (col::int) STORED, loc c.point3);
CREATE INDEX thing_code ON c.thing ((col::int));
CREATE VIEW c.things AS SELECT id, col::int AS code, 2::c.color AS second FROM c.thing;
GRANT USAGE ON TYPE c.color TO app;

