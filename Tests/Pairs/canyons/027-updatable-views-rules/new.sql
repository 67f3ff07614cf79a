CREATE TABLE base (id int PRIMARY KEY, a text DEFAULT 'A', b int CHECK (b > 0), secret text);
CREATE TABLE log (at timestamptz DEFAULT now(), what text, rec base);
CREATE VIEW lvl1 AS SELECT id, a, b
, b * 2 AS b2
FROM base WHERE secret IS NULL
WITH CASCADED CHECK OPTION;
CREATE VIEW lvl2 WITH (security_barrier) AS SELECT id AS ident,
a AS label, b
FROM lvl1 WHERE b < 100 WITH CASCADED CHECK OPTION;
CREATE VIEW lvl3 AS SELECT l.ident,
l.label, 0 AS zero
FROM lvl2 l;
ALTER VIEW lvl3 ALTER COLUMN ident SET DEFAULT 42;
ALTER VIEW lvl1 ALTER COLUMN b SET DEFAULT length('four');
CREATE RULE ins AS ON INSERT TO lvl3 DO INSTEAD
INSERT INTO base (id, a, b) SELECT NEW.ident,
  NEW.label, (SELECT count(*) FROM base) + NEW.zero RETURNING base.id,
  base.a, base.b;
CREATE RULE upd AS ON UPDATE TO lvl3 WHERE
OLD.ident <> NEW.ident AND OLD IS DISTINCT FROM NEW
DO ALSO INSERT INTO log (what, rec) SELECT 'upd',
  bb FROM base bb WHERE bb.id = OLD.ident;
CREATE RULE upd0 AS ON UPDATE TO lvl3 DO INSTEAD NOTHING;
CREATE RULE del AS ON DELETE TO lvl3 DO INSTEAD (
DELETE FROM base USING log l
  WHERE base.id = OLD.ident AND (l.rec).id = base.id;
  INSERT INTO log (what) VALUES ('del ' || OLD.label)
);
CREATE RULE log_upd AS ON UPDATE TO base
  WHERE NEW.secret IS DISTINCT FROM OLD.secret
  DO ALSO
  INSERT INTO log (what, rec) VALUES ('secret', NEW);
CREATE FUNCTION io() RETURNS trigger
  LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER io INSTEAD OF UPDATE ON lvl2
  FOR EACH ROW EXECUTE FUNCTION io('label');
CREATE VIEW ro AS SELECT DISTINCT ON (a) a,
  id FROM base ORDER BY a, id
DESC NULLS LAST;
CREATE VIEW vals AS SELECT t.k,
  t.v FROM (VALUES (1, 'one'::text), (2, 'two'::text)
, (3, NULL::text)
) t (k, v);
CREATE VIEW star AS SELECT *
  FROM lvl3 NATURAL JOIN (SELECT ident, b FROM lvl2) q;
CREATE VIEW locker AS SELECT id FROM base FOR
NO KEY UPDATE SKIP LOCKED;
CREATE TABLE becoming (x int, y text);
CREATE VIEW of_becoming AS SELECT becoming AS row_of,
  (becoming).x FROM becoming;
COMMENT ON COLUMN lvl2.label IS 'renamed from a';
COMMENT ON RULE ins ON lvl3 IS 'insert redirect';
