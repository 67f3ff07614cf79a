CREATE TABLE a (id int NOT NULL, n text DEFAULT 'a', CONSTRAINT pos CHECK (id > 0));
CREATE TABLE b (id int, n text DEFAULT 'b', extra int
, CONSTRAINT pos CHECK (id > 0)
);
CREATE TABLE ab (n text DEFAULT 'ab', local int
, CONSTRAINT loc CHECK (local > id) NO INHERIT
) INHERITS (a, b);
CREATE TABLE abc (
  deep int, extra int DEFAULT 9
) INHERITS (ab);
CREATE TABLE solo (id int NOT NULL, n text DEFAULT 'a', CONSTRAINT pos CHECK (id > 0));
CREATE TABLE solo2 (id int NOT NULL, n text, m int, CONSTRAINT pos CHECK (id > 0));
ALTER TABLE solo2 INHERIT a;
ALTER TABLE a ADD COLUMN late timestamptz DEFAULT now();
CREATE VIEW v AS SELECT a.*, tableoid FROM ONLY a;
CREATE VIEW va AS SELECT * FROM a;
ALTER TABLE abc ALTER n SET DEFAULT
  NULL
;
ALTER TABLE ab ALTER extra SET NOT NULL;

