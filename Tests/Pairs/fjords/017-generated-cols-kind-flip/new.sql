CREATE TABLE g (
 a bigint NOT NULL,
 b bigint,
 c int GENERATED ALWAYS AS (a / 3) STORED,
 d int DEFAULT 3 NOT NULL,
 e varchar(20) DEFAULT 'x',
 f text GENERATED ALWAYS AS (a::text || 'f') STORED,
 CONSTRAINT bc CHECK (b > c), UNIQUE (b, d), EXCLUDE USING gist (int8range(a, b) WITH &&));
CREATE TABLE gk (h bigint DEFAULT 4, b bigint DEFAULT 9) INHERITS (g);
CREATE INDEX ge ON g (e, (f || e)) WHERE b > 2;
CREATE STATISTICS gs (ndistinct) ON a, c, b FROM g;
ALTER STATISTICS gs SET STATISTICS 50;
CREATE FUNCTION gt() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER gtr AFTER UPDATE OF b, e ON g FOR EACH ROW WHEN (old.b IS DISTINCT FROM new.b AND old.c > 0) EXECUTE FUNCTION gt();
CREATE VIEW gv AS SELECT b + d AS bd, e FROM g;
COMMENT ON COLUMN g.c IS 'gen'; COMMENT ON STATISTICS gs IS 'stats2';
