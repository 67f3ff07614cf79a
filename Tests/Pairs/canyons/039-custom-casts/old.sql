CREATE TYPE size AS ENUM ('s','m'
);
CREATE TYPE dim AS (w int, h int
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
CREATE CAST (size AS int) WITH FUNCTION size_int(size) AS IMPLICIT;
CREATE CAST (int AS size) WITH FUNCTION int_size(int);
CREATE CAST (dim AS text) WITH FUNCTION dim_txt(dim) AS ASSIGNMENT;
CREATE CAST (text AS size) WITH INOUT AS IMPLICIT;
CREATE TABLE box (
  id int PRIMARY KEY,
sz size DEFAULT 's', n int
  DEFAULT 'm'::size, d dim, label text,
  t text,
CONSTRAINT szn CHECK (sz < n),
CONSTRAINT tt CHECK (sz + 1 > 1)
);
CREATE INDEX bi ON box ((d::text), (sz::int), sz);
ALTER TABLE box ADD cx text GENERATED ALWAYS AS (d::text || ' ' || size_int(sz)) STORED;
CREATE VIEW bv AS SELECT id,
sz + n AS s, d::text AS dt, t::size AS ts, 1::size AS one
FROM box;
CREATE FUNCTION takes(s size, x numeric DEFAULT
's'::size::int
) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN s::text = 'm' AND x > s::int
;
CREATE VIEW tv AS SELECT takes(b.sz, b.n) AS a,
takes(2::size) AS b, takes(t) AS c
FROM box b;
CREATE FUNCTION bt() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER bt BEFORE INSERT ON box FOR EACH ROW WHEN (
NEW.sz > 1
) EXECUTE FUNCTION bt();
CREATE RULE br AS ON INSERT TO bv DO INSTEAD INSERT INTO box (id, n, sz) VALUES (NEW.id, NEW.ts
, NEW.s::size);
COMMENT ON CAST (size AS int) IS 'implicit';
COMMENT ON COLUMN bv.ts IS 'text to size';
