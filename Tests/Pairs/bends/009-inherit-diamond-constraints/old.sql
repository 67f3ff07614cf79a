CREATE TABLE root (
  id int NOT NULL,
  note text DEFAULT 'r',
  CONSTRAINT pos CHECK (id > 0),
  CONSTRAINT only_root CHECK (note <> 'x') NO INHERIT
);
CREATE TABLE l (lx int) INHERITS (root);
CREATE TABLE r (rx int, note text DEFAULT 'r2') INHERITS (root);
CREATE TABLE d (dx int, note text DEFAULT 'd') INHERITS (l, r);
CREATE TABLE solo (id int NOT NULL, note text, s int, CONSTRAINT pos CHECK (id > 0));
ALTER TABLE d ADD CONSTRAINT dloc CHECK (dx > rx) NOT VALID;
CREATE INDEX ON root (id);
CREATE INDEX ON d (id, note);
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t1 BEFORE INSERT ON root FOR EACH ROW EXECUTE FUNCTION tg();
CREATE VIEW allroot AS SELECT tableoid::regclass AS src, * FROM root;
CREATE VIEW onlyroot AS SELECT * FROM ONLY root;
