CREATE TABLE stamped (created timestamptz DEFAULT now() NOT NULL, note text);
CREATE TABLE owned (owner_id int, note text DEFAULT 'o'
, CONSTRAINT own_ck CHECK (owner_id > 0)
);
CREATE TABLE named (name varchar(30) NOT NULL
, CONSTRAINT nm CHECK (name <> '') NO INHERIT
);
CREATE TABLE doc (id int PRIMARY KEY, note text DEFAULT 'doc'
, owner_id int NOT NULL
) INHERITS (stamped, owned);
CREATE TABLE folder (
name varchar(30), depth int
) INHERITS (
named, stamped
);
ALTER TABLE folder ADD CONSTRAINT own_ck CHECK (depth > 1);
CREATE TABLE paper (pages int DEFAULT 1) INHERITS (doc);
ALTER TABLE paper ALTER note SET
  DEFAULT 'paper', ALTER created DROP DEFAULT;
CREATE TABLE orphan (created timestamptz NOT NULL, note text, extra int);
ALTER TABLE orphan INHERIT stamped;
CREATE TABLE leaf (CONSTRAINT own_ck CHECK (owner_id > 0))
  INHERITS (doc);
CREATE INDEX leaf_i ON leaf (note, owner_id);
CREATE INDEX doc_i ON doc (note);
ALTER TABLE doc ALTER note SET STATISTICS 50;
ALTER TABLE paper ALTER note SET STORAGE EXTERNAL;
CREATE VIEW all_docs AS SELECT d.*,
  d.tableoid::regclass AS src
  FROM doc d;
CREATE VIEW only_docs AS SELECT o.id,
  o.note FROM ONLY doc o;
CREATE VIEW stam AS SELECT s FROM stamped s;
CREATE FUNCTION as_stamped(d doc)
  RETURNS stamped LANGUAGE sql IMMUTABLE BEGIN ATOMIC
SELECT (d).created, (d).note;
END;
CREATE FUNCTION ti() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER ti BEFORE INSERT ON doc
  FOR EACH ROW EXECUTE FUNCTION ti();
CREATE TRIGGER ti BEFORE INSERT ON paper
  FOR EACH ROW EXECUTE FUNCTION ti();
CREATE TABLE ref (doc_id int REFERENCES doc
ON DELETE CASCADE
);
COMMENT ON COLUMN doc.note IS 'merged';
COMMENT ON CONSTRAINT own_ck ON leaf IS 'local and inherited';
