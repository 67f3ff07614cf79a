CREATE TYPE rgb AS (r smallint, g smallint, b smallint, a real);
CREATE DOMAIN hex AS text CHECK (VALUE ~ '^#');
CREATE TYPE named AS ENUM ('blue','red');
CREATE FUNCTION to_hex(c rgb, up bool DEFAULT false) RETURNS varchar IMMUTABLE LANGUAGE sql AS $$ SELECT '#' || to_hex($1.r::int) $$;
CREATE FUNCTION to_rgb(named) RETURNS rgb IMMUTABLE LANGUAGE sql AS $$ SELECT ROW(255,0,0,1)::rgb $$;
CREATE FUNCTION to_hex(rgb, int) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT '#' || $2::text $$;
CREATE CAST (rgb AS varchar) WITH FUNCTION to_hex(rgb, int) AS IMPLICIT;
CREATE CAST (named AS rgb) WITH FUNCTION to_rgb(named) AS ASSIGNMENT;
CREATE CAST (int AS named) WITH INOUT;
CREATE TABLE paint (
  id int,
  c rgb,
  n named,
  h hex GENERATED ALWAYS AS (to_hex(c)) STORED,
  k named DEFAULT 1::named
);
CREATE VIEW pv AS SELECT id, n::rgb AS c2, c::varchar AS t, k FROM paint;
CREATE INDEX pi ON paint ((to_hex(c)));
CREATE FUNCTION mix(a rgb, b rgb) RETURNS rgb IMMUTABLE LANGUAGE sql AS 'SELECT a';
CREATE OPERATOR + (leftarg = rgb, rightarg = rgb, function = mix, commutator = +);
CREATE VIEW mixed AS SELECT c + n::rgb AS m FROM paint;
COMMENT ON CAST (rgb AS varchar) IS 'hexify';
COMMENT ON OPERATOR + (rgb, rgb) IS 'mix';
