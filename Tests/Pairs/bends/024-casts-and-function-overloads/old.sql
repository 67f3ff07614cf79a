CREATE TYPE rgb AS (r int, g int, b int);
CREATE DOMAIN hex AS text CHECK (VALUE ~ '^#');
CREATE TYPE named AS ENUM ('red','green');
CREATE FUNCTION to_hex(rgb) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT '#' || to_hex($1.r) $$;
CREATE FUNCTION to_rgb(named) RETURNS rgb IMMUTABLE LANGUAGE sql AS $$ SELECT ROW(255,0,0)::rgb $$;
CREATE FUNCTION to_rgb(text) RETURNS rgb IMMUTABLE LANGUAGE sql AS $$ SELECT ROW(0,0,0)::rgb $$;
CREATE CAST (rgb AS text) WITH FUNCTION to_hex(rgb) AS ASSIGNMENT;
CREATE CAST (named AS rgb) WITH FUNCTION to_rgb(named) AS IMPLICIT;
CREATE FUNCTION mk(int) RETURNS rgb IMMUTABLE LANGUAGE sql AS 'SELECT ROW($1,$1,$1)::rgb';
CREATE CAST (int AS rgb) WITH FUNCTION mk(int);
CREATE TABLE paint (
  id int,
  c rgb,
  n named,
  h hex GENERATED ALWAYS AS (to_hex(c)) STORED
);
CREATE VIEW pv AS SELECT id, n::rgb AS c2, c::text AS t FROM paint;
CREATE INDEX pi ON paint ((to_hex(c)));
CREATE FUNCTION mix(a rgb, b rgb) RETURNS rgb IMMUTABLE LANGUAGE sql AS 'SELECT a';
CREATE OPERATOR + (leftarg = rgb, rightarg = rgb, function = mix);
CREATE VIEW mixed AS SELECT c + n::rgb AS m FROM paint;
COMMENT ON CAST (rgb AS text) IS 'hexify';
