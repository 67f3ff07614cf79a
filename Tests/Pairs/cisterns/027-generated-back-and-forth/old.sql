CREATE FUNCTION slug(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT pg_catalog.lower(t) $$;
CREATE TABLE g (
  id int GENERATED ALWAYS AS IDENTITY,
  a int, b int DEFAULT 3,
  sum int GENERATED ALWAYS AS (a + b) STORED,
  prod bigint DEFAULT 7,
  title text, slug text GENERATED ALWAYS AS (slug(title)) STORED NOT NULL,
  js jsonb, key text GENERATED ALWAYS AS (js ->> 'k') STORED,
  PRIMARY KEY (slug), UNIQUE (sum, key), CHECK (sum > 0));
CREATE TABLE gref (s
 text
 REFERENCES g (slug), k text, sm
 int, FOREIGN KEY (sm, k) REFERENCES g (sum, key));
CREATE TABLE gchild (b int DEFAULT 9, extra int) INHERITS (g);
CREATE INDEX gi ON g (prod, slug text_pattern_ops) INCLUDE (key) WHERE sum > 5;
CREATE INDEX gi2 ON g ((sum + prod), lower(slug)) ;
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER after_g AFTER UPDATE OF title ON g FOR EACH ROW WHEN (OLD.slug <> NEW.slug OR OLD.sum > NEW.prod) EXECUTE FUNCTION tg();
CREATE VIEW gv AS SELECT id, sum, prod, slug || '/' || key AS path FROM g;
CREATE MATERIALIZED VIEW gm AS SELECT path, sum(sum) OVER (ORDER BY id RANGE UNBOUNDED PRECEDING) FROM gv;
CREATE TABLE gpart (id int, y int, half int
 GENERATED ALWAYS AS (id / 2) STORED
) PARTITION BY RANGE (id, y);
CREATE TABLE gpart1 PARTITION OF gpart FOR VALUES FROM (0, MINVALUE) TO (10, 5);
CREATE INDEX ON gpart (half);
COMMENT ON COLUMN g.sum IS 'generated or not';
