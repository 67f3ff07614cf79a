CREATE TABLE g (
 a int NOT NULL,
 b int GENERATED ALWAYS AS (a * 2) STORED,
 c int DEFAULT 7,
 d int GENERATED ALWAYS AS IDENTITY,
 e text GENERATED ALWAYS AS (a::text || 'x') STORED,
 f text,
 CONSTRAINT bc CHECK (b > c), UNIQUE (b, d), EXCLUDE USING gist (int4range(a, b) WITH &&));
CREATE TABLE gk (h int GENERATED ALWAYS AS (a + c) STORED) INHERITS (g);
CREATE INDEX ge ON g (e, (f || e)) WHERE b > 2;
CREATE STATISTICS gs (dependencies, mcv) ON a, b, c FROM g;
CREATE FUNCTION gt() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER gtr AFTER UPDATE OF b, c ON g FOR EACH ROW WHEN (old.b IS DISTINCT FROM new.b) EXECUTE FUNCTION gt();
CREATE VIEW gv AS SELECT b + d AS bd, e FROM g;
COMMENT ON COLUMN g.b IS 'gen'; COMMENT ON STATISTICS gs IS 'stats';
