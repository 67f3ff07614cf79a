CREATE TABLE root (
  id bigint NOT NULL,
  extra jsonb,
  note text DEFAULT 'root',
  CONSTRAINT pos CHECK (id >= 0),
  CONSTRAINT only_root CHECK (note <> 'x')
);
CREATE TABLE l (lx int) INHERITS (root);
CREATE TABLE r (rx int, note text DEFAULT NULL, id bigint) INHERITS (root);
CREATE TABLE d (
  note text DEFAULT 'd',
  dx int,
  rx int,
  lx int,
  CONSTRAINT own CHECK (lx > 1)
) INHERITS (r, l);
CREATE TABLE solo (s int, CONSTRAINT pos2 CHECK (s > 0) NO INHERIT) INHERITS (root);
ALTER TABLE d ADD CONSTRAINT dloc CHECK (dx > rx);
CREATE TABLE was_child (LIKE root INCLUDING ALL, lx int);
CREATE INDEX ON root (id) WHERE extra IS NOT NULL;
CREATE UNIQUE INDEX ON d (id, note);
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.note := lower(NEW.note); RETURN NEW; END';
CREATE TRIGGER t1 BEFORE INSERT OR DELETE ON root FOR EACH ROW EXECUTE FUNCTION tg();
ALTER TABLE root DISABLE TRIGGER t1;
CREATE TRIGGER t1 BEFORE INSERT ON d FOR EACH ROW EXECUTE FUNCTION tg();
ALTER TABLE d ENABLE ALWAYS TRIGGER t1;
CREATE VIEW allroot AS SELECT tableoid::regclass AS src, * FROM root;
CREATE VIEW onlyroot AS SELECT id, note FROM ONLY root;
