CREATE SCHEMA g;
CREATE FUNCTION g.norm(t text, keep boolean DEFAULT false)
  RETURNS varchar(80) LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN keep THEN t ELSE lower(t) END $$;
CREATE FUNCTION g.area(h double precision, w double precision)
  RETURNS double precision LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN w*h; END $$;
CREATE TABLE g.shape (
  id serial PRIMARY KEY,
  title text,
w float8, h float8,
title_n varchar(80) GENERATED ALWAYS AS (g.norm(title)) STORED,
a double precision GENERATED ALWAYS AS (g.area(w => w, h => h)) STORED NOT NULL,
half numeric GENERATED ALWAYS AS ((w / 2)::numeric(10,1)) STORED,
was_gen int DEFAULT 7,
was_id int GENERATED ALWAYS AS (1 + 1) STORED,
  doc tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(title, ''))) STORED
);
CREATE INDEX shape_doc ON g.shape USING gin (doc);
CREATE INDEX shape_a ON g.shape (a DESC, title_n varchar_pattern_ops)
  INCLUDE (half);
CREATE UNIQUE INDEX shape_tn ON g.shape (title_n)
  WHERE a > 10::float8 AND half IS NOT NULL;
ALTER TABLE g.shape ADD CONSTRAINT a_pos
  CHECK (a >= 0 AND title_n <> '');
ALTER TABLE g.shape ADD CONSTRAINT uq_gen UNIQUE (was_id, was_gen);
CREATE TABLE g.child (
title_n varchar(80), a_copy int
, a_twice double precision GENERATED ALWAYS AS (g.area(1, 2)) STORED
) INHERITS (g.shape);
CREATE VIEW g.v AS SELECT s.title_n,
  s.a, s.half, g.norm(s.title_n) AS again
  FROM g.shape s WHERE s.a BETWEEN 1 AND 5;
CREATE FUNCTION g.t() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER upd AFTER UPDATE OF half,
  title ON g.shape FOR EACH ROW
  WHEN (OLD.a <> NEW.a AND OLD.was_id = NEW.was_gen)
  EXECUTE FUNCTION g.t();
CREATE STATISTICS g.st (dependencies, mcv) ON a,
  half, (title_n || 'x') FROM g.shape;
COMMENT ON COLUMN g.shape.a IS 'area';
COMMENT ON COLUMN g.child.a IS 'area of child';
CREATE TABLE g.part_gen (
  k int NOT NULL, at date NOT NULL,
k2 bigint GENERATED ALWAYS AS (k::bigint * 3) STORED
) PARTITION BY RANGE (at);
CREATE TABLE g.part_gen_1 PARTITION OF g.part_gen
  FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE INDEX part_gen_k2 ON g.part_gen (k2);
