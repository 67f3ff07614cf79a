-- generated to plain, plain to generated, changed expressions and types, with everything on top of them
CREATE SCHEMA g;
CREATE FUNCTION g.words(text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN to_tsvector('pg_catalog.english'::regconfig, $1);
CREATE TABLE g.article (
  id integer PRIMARY KEY,
  title text NOT NULL,
  body text,
  net numeric(12,3) NOT NULL,
  rate numeric(5,3) DEFAULT 19 NOT NULL,
  gross numeric(12,3) GENERATED ALWAYS AS (round(net * (1 + rate / 100), 2)) STORED,
  words tsvector GENERATED ALWAYS AS (setweight(g.words(title), 'A') || g.words(COALESCE(body, ''))) STORED,
  short text GENERATED ALWAYS AS (substr(title, 1, 20)) STORED,
  CONSTRAINT article_gross CHECK (gross >= net),
  CONSTRAINT article_short UNIQUE (short)
);
CREATE INDEX article_words ON g.article USING gin (words);
CREATE INDEX article_gross ON g.article (gross DESC) WHERE gross > 100;
CREATE TABLE g.tag (article text REFERENCES g.article (short), tag text);
CREATE TABLE g.box (w integer, h integer, area integer DEFAULT 0);
CREATE TABLE g.person (first text, last text, "full" text GENERATED ALWAYS AS (first || ' ' || last) STORED);
CREATE INDEX box_area ON g.box (area);
CREATE UNIQUE INDEX person_full ON g.person ("full");
ALTER TABLE g.person REPLICA IDENTITY FULL;
ALTER TABLE g.article ALTER words SET STATISTICS 0;
CREATE VIEW g.list AS SELECT a.id, a.short, a.gross, p."full" FROM g.article a LEFT JOIN g.person p ON p.last = a.title;
CREATE VIEW g.list2 AS SELECT l.short, b.area FROM g.list l JOIN g.box b ON b.w = l.id;
CREATE FUNCTION g.search(q text) RETURNS SETOF g.article LANGUAGE sql STABLE BEGIN ATOMIC SELECT a.* FROM g.article a WHERE a.words @@ plainto_tsquery(q); END;
CREATE FUNCTION g.tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER tg AFTER UPDATE OF title, gross ON g.article FOR EACH ROW WHEN (OLD.gross <> NEW.gross) EXECUTE FUNCTION g.tg();
COMMENT ON COLUMN g.article.gross IS 'with tax';
COMMENT ON COLUMN g.box.area IS 'w * h';
COMMENT ON COLUMN g.person."full" IS 'full name';
COMMENT ON CONSTRAINT article_gross ON g.article IS 'tax is never negative';
COMMENT ON INDEX g.article_gross IS 'the dear ones';
