CREATE FUNCTION slug(t text, sep text DEFAULT '-') RETURNS varchar(50) LANGUAGE sql IMMUTABLE AS $$ SELECT pg_catalog.lower(t)::pg_catalog.varchar(50) $$;
CREATE TABLE g (
  id int,
  a bigint GENERATED ALWAYS AS (sum * 2) STORED, b int DEFAULT 4,
  sum bigint DEFAULT 0 NOT NULL,
  prod bigint GENERATED ALWAYS AS (sum * b) STORED,
  title varchar(100), slug varchar(50) GENERATED ALWAYS AS (slug(title, sep => '_')) STORED NOT NULL,
  js json, key text GENERATED ALWAYS AS (js -> 'k' ->> 'n') STORED,
  PRIMARY KEY (slug), UNIQUE (sum, key) DEFERRABLE, CHECK (sum > 0));
CREATE TABLE gref (s
 varchar(50)
 REFERENCES g (slug), k text, sm
 bigint);
CREATE TABLE gchild (extra int GENERATED ALWAYS AS (b + 1) STORED) INHERITS (g);
CREATE INDEX gi ON g (prod, slug text_pattern_ops) INCLUDE (key) WHERE sum > 5;
CREATE INDEX gi2 ON g ((sum + prod), lower(slug)) ;
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER after_g AFTER UPDATE OF title ON g FOR EACH ROW WHEN (OLD.slug <> NEW.slug OR OLD.sum > NEW.prod) EXECUTE FUNCTION tg();
CREATE VIEW gv AS SELECT id, sum, prod, slug || '/' || key AS path FROM g;
CREATE MATERIALIZED VIEW gm AS SELECT path, sum(sum) OVER (ORDER BY id RANGE UNBOUNDED PRECEDING) FROM gv;
CREATE TABLE gpart (id int, y int, half int
 GENERATED ALWAYS AS (id / 3 + y) STORED
) PARTITION BY RANGE (id, y);
CREATE TABLE gpart1 PARTITION OF gpart FOR VALUES FROM (0, MINVALUE) TO (10, 5);
CREATE INDEX ON gpart (half);
COMMENT ON COLUMN g.sum IS 'generated or not';
