CREATE TYPE color AS ENUM ('red', 'green', 'blue');
CREATE TYPE paint AS (c color, gloss int);
CREATE DOMAIN good_paint AS paint CHECK ((VALUE).gloss BETWEEN 0 AND 100);
CREATE DOMAIN palette AS color[] CHECK (array_length(VALUE, 1) <= 8);
CREATE TYPE wall AS (p good_paint, trim palette);
CREATE TABLE room (id int PRIMARY KEY, north wall, south wall, ceiling good_paint DEFAULT ROW('red', 5)::good_paint, extra good_paint[]);
CREATE INDEX room_c ON room (((ceiling).c));
CREATE FUNCTION glossiest(good_paint[]) RETURNS good_paint LANGUAGE sql IMMUTABLE AS $$ SELECT x FROM unnest($1) x ORDER BY (x).gloss DESC LIMIT 1 $$;
CREATE VIEW shiny AS SELECT id, (glossiest(extra)).c FROM room WHERE (ceiling).c <> 'blue';
