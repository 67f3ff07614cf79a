CREATE TYPE color AS ENUM ('red', 'green');
CREATE TABLE paint (color color DEFAULT 'red', paint text, id int);
CREATE FUNCTION paint(paint paint, color color DEFAULT 'red', id int DEFAULT 0) RETURNS color LANGUAGE sql STABLE BEGIN ATOMIC SELECT p.color FROM paint p WHERE p.id = paint.id AND p.color = paint.color; END;
CREATE FUNCTION color(color text) RETURNS color LANGUAGE plpgsql IMMUTABLE AS $$#variable_conflict use_column
declare paint color; begin return color::color; end$$;
CREATE VIEW colors AS SELECT paint.paint, paint(paint.*) AS color, color(paint.paint) AS c2 FROM paint;
CREATE FUNCTION id(colors) RETURNS text LANGUAGE sql AS 'select ($1).paint';
CREATE VIEW ids AS SELECT colors.id AS x, id(colors) AS y FROM colors;
CREATE PROCEDURE color(INOUT color color) LANGUAGE plpgsql AS $$begin color := 'red'; end$$;
DROP PROCEDURE color(color);
CREATE PROCEDURE color(INOUT color color) LANGUAGE sql BEGIN ATOMIC SELECT color; END;
COMMENT ON FUNCTION paint(paint, color, int) IS 'paint paint';
