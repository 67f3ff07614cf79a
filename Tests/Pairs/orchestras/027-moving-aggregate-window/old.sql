CREATE SCHEMA mv;
CREATE TABLE mv.tick (at timestamptz PRIMARY KEY, px numeric NOT NULL, vol bigint);
CREATE FUNCTION mv.add(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT RETURN $1 + $2;
CREATE AGGREGATE mv.total(numeric) (SFUNC = mv.add, STYPE = numeric, INITCOND = '0');
CREATE VIEW mv.roll AS SELECT at, mv.total(px) OVER (ORDER BY at ROWS 10 PRECEDING) AS t FROM mv.tick;
CREATE AGGREGATE mv.firstpx(numeric) (SFUNC = numeric_smaller, STYPE = numeric, SORTOP = <);
