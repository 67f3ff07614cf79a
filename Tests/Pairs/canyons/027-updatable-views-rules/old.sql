CREATE TABLE base (id int PRIMARY KEY, a text DEFAULT 'A', b int CHECK (b > 0), secret text);
CREATE TABLE log (at timestamptz DEFAULT now(), what text, rec base);
CREATE VIEW lvl1 AS SELECT id, a, b
FROM base WHERE secret IS NULL
WITH LOCAL CHECK OPTION;
CREATE VIEW lvl2 WITH (security_barrier) AS SELECT id AS ident,
a, b
FROM lvl1 WHERE b < 100 WITH CASCADED CHECK OPTION;
CREATE VIEW lvl3 AS SELECT l.ident,
l.a AS label
FROM lvl2 l;
ALTER VIEW lvl3 ALTER COLUMN label SET DEFAULT 'from view';
ALTER VIEW lvl1 ALTER COLUMN b SET DEFAULT 3;
CREATE RULE ins AS ON INSERT TO lvl3 DO INSTEAD
INSERT INTO base (id, a) VALUES (NEW.ident, NEW.label);
CREATE RULE upd AS ON UPDATE TO lvl3 WHERE
OLD.ident = NEW.ident
DO ALSO INSERT INTO log (what, rec) SELECT 'upd',
  bb FROM base bb WHERE bb.id = OLD.ident;
CREATE RULE upd0 AS ON UPDATE TO lvl3 DO INSTEAD NOTHING;
CREATE RULE del AS ON DELETE TO lvl3 DO INSTEAD (
DELETE FROM base WHERE id = OLD.ident;
  INSERT INTO log (what) VALUES ('del ' || OLD.label)
);
CREATE RULE log_upd AS ON UPDATE TO base
  WHERE NEW.secret IS DISTINCT FROM OLD.secret
  DO ALSO
  DELETE FROM log WHERE log.rec = OLD;
CREATE FUNCTION io() RETURNS trigger
  LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER io INSTEAD OF INSERT ON lvl2
  FOR EACH ROW EXECUTE FUNCTION io();
CREATE VIEW ro AS SELECT DISTINCT ON (a) a,
  id FROM base ORDER BY a, id
DESC;
CREATE VIEW vals AS SELECT t.k,
  t.v FROM (VALUES (1, 'one'::text), (2, 'two'::text)
) t (k, v);
CREATE VIEW star AS SELECT *
  FROM lvl3 NATURAL JOIN (SELECT ident, b FROM lvl2) q;
CREATE VIEW locker AS SELECT id FROM base FOR
UPDATE;
CREATE TABLE becoming (x int, y text);
CREATE VIEW of_becoming AS SELECT becoming AS row_of,
  (becoming).x FROM becoming;
COMMENT ON VIEW lvl2 IS 'level two';
COMMENT ON RULE ins ON lvl3 IS 'insert redirect';
