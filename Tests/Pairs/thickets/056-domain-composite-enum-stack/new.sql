CREATE TYPE color AS ENUM ('blue', 'crimson', 'green');
CREATE TYPE paint AS (gloss smallint, c color, maker text);
CREATE DOMAIN good_paint AS paint CONSTRAINT glossy CHECK ((VALUE).gloss BETWEEN 1 AND 99) CONSTRAINT made CHECK ((VALUE).maker <> '');
CREATE DOMAIN palette AS color[] DEFAULT '{green}' CHECK (cardinality(VALUE) <= 16);
CREATE TYPE wall AS (p good_paint, trim palette);
CREATE TABLE room (id int PRIMARY KEY, north wall, south wall, ceiling good_paint DEFAULT ROW(5, 'crimson', 'acme')::good_paint, extra good_paint[]);
CREATE INDEX room_c ON room (((ceiling).c));
CREATE FUNCTION glossiest(good_paint[]) RETURNS good_paint LANGUAGE sql IMMUTABLE AS $$ SELECT x FROM unnest($1) x ORDER BY (x).gloss DESC LIMIT 1 $$;
CREATE VIEW shiny AS SELECT id, (glossiest(extra)).c FROM room WHERE (ceiling).c <> 'blue';
