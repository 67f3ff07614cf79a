CREATE TYPE size AS ENUM ('s','m'
, 'l'
);
CREATE TYPE dim AS (w int, h int
, d int
);
CREATE DOMAIN sku AS text CHECK (VALUE ~ '^\d+$');
CREATE FUNCTION size_int(size)
  RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE $1::text WHEN 's' THEN 1 ELSE 2 END $$;
CREATE FUNCTION int_size(int)
  RETURNS size LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 1 THEN 's'::public.size ELSE 'm' END $$;
CREATE FUNCTION dim_txt(dim)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).w || 'x' || ($1).h $$;
CREATE FUNCTION dim_poly(dim, int, boolean)
  RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).w * ($1).h::numeric $$;
CREATE CAST (size AS int) WITH FUNCTION size_int(size) AS ASSIGNMENT;
CREATE CAST (int AS size) WITH FUNCTION int_size(int) AS IMPLICIT;
CREATE CAST (dim AS varchar) WITH INOUT AS ASSIGNMENT;
CREATE CAST (text AS size) WITH INOUT;
CREATE CAST (dim AS numeric) WITH FUNCTION dim_poly(dim, int, boolean);
CREATE TABLE box (
  id int PRIMARY KEY,
sz size DEFAULT 2, n int DEFAULT 'l'::size::int,
  d dim, label varchar,
  t text,
CONSTRAINT szn CHECK (sz < n::size),
CONSTRAINT tt CHECK (sz::int + 1 > 1 AND d::numeric > 0)
);
CREATE INDEX bi ON box ((sz::int), (n::size), (d::numeric(6,2)));
ALTER TABLE box ADD cx numeric GENERATED ALWAYS AS (d::numeric + size_int(sz)) STORED;
CREATE VIEW bv AS SELECT id,
sz::int + n AS s, d::numeric AS dt,
  CAST(t AS size) AS ts, 1::size AS one
FROM box;
CREATE FUNCTION takes(s size, x numeric DEFAULT
's'::size::int + 0.5
) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN s::text = 'm' AND x > s::int
+ 1;
CREATE VIEW tv AS SELECT takes(b.sz, b.n) AS a,
takes(2) AS b, takes(t::size) AS c
FROM box b;
CREATE FUNCTION bt() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER bt BEFORE INSERT ON box FOR EACH ROW WHEN (
NEW.sz > 'm'::size
) EXECUTE FUNCTION bt();
CREATE RULE br AS ON INSERT TO bv DO INSTEAD INSERT INTO box (id, n, sz) VALUES (NEW.id, NEW.ts
, NEW.s);
COMMENT ON CAST (size AS int) IS 'assignment';
COMMENT ON COLUMN bv.ts IS 'text to size';
