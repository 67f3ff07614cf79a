CREATE TABLE stamped (created timestamptz DEFAULT now() NOT NULL, note text);
CREATE TABLE owned (owner_id int, note text DEFAULT 'o'
, CONSTRAINT own_ck CHECK (owner_id > 0) NO INHERIT
, CONSTRAINT note_ck CHECK (note <> '')
);
CREATE TABLE named (name varchar(30) NOT NULL
, CONSTRAINT nm CHECK (name <> '')
);
CREATE TABLE doc (id int PRIMARY KEY, note text DEFAULT 'doc'
, name varchar(30) DEFAULT 'unnamed'
) INHERITS (stamped, owned, named);
CREATE TABLE folder (
depth int, owner_id int DEFAULT 9
) INHERITS (
owned, named
);
ALTER TABLE folder ADD CONSTRAINT own_ck CHECK (depth > 1);
CREATE TABLE paper (pages int DEFAULT 1, note text DEFAULT 'p', owner_id int DEFAULT 8, name varchar(30) DEFAULT NULL, CONSTRAINT nm CHECK (name <> ''))
  INHERITS (doc, folder);
ALTER TABLE paper ALTER note DROP DEFAULT,
  ALTER owner_id SET DEFAULT 77,
  ALTER depth SET NOT NULL;
CREATE TABLE orphan (created timestamptz NOT NULL, note text, extra int);
CREATE TABLE adopted (created timestamptz NOT NULL, note text DEFAULT 'ad', z int);
ALTER TABLE adopted INHERIT stamped;
CREATE TABLE leaf (owner_id int NOT NULL, CONSTRAINT leaf_only CHECK (owner_id > 0))
  INHERITS (doc);
CREATE INDEX leaf_i ON leaf (note, name);
CREATE INDEX doc_i ON doc (note);
ALTER TABLE doc ALTER note SET STATISTICS 50;
ALTER TABLE paper ALTER note SET STORAGE MAIN,
  ALTER note SET STATISTICS 99;
CREATE VIEW all_docs AS SELECT d.*,
  d.tableoid::regclass AS src
  FROM doc d;
CREATE VIEW only_docs AS SELECT o.id,
  o.note FROM ONLY doc o;
CREATE VIEW stam AS SELECT s FROM stamped s;
CREATE FUNCTION as_stamped(d doc)
  RETURNS stamped LANGUAGE sql IMMUTABLE BEGIN ATOMIC
SELECT d.*::stamped;
END;
CREATE FUNCTION ti() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER ti BEFORE INSERT ON doc
  FOR EACH ROW EXECUTE FUNCTION ti();
CREATE TRIGGER ti BEFORE UPDATE ON leaf
  FOR EACH ROW WHEN (NEW.name > 'a')
  EXECUTE FUNCTION ti();
CREATE TABLE ref (doc_id int REFERENCES doc
);
COMMENT ON COLUMN doc.note IS 'merged';
COMMENT ON CONSTRAINT nm ON paper IS 'local and inherited';
