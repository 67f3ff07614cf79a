CREATE TABLE a (id int NOT NULL, n text DEFAULT 'a', CONSTRAINT pos CHECK (id > 0));
CREATE TABLE b (id int, n text DEFAULT 'b', extra int
);
CREATE TABLE ab (n text DEFAULT 'ab', local int
) INHERITS (a, b);
CREATE TABLE abc (
  deep int
) INHERITS (ab);
CREATE TABLE solo (id int NOT NULL, n text DEFAULT 'a', CONSTRAINT pos CHECK (id > 0)) INHERITS (a);
ALTER TABLE b ADD COLUMN late date;
CREATE VIEW v AS SELECT a.*, tableoid FROM ONLY a;
CREATE VIEW va AS SELECT * FROM a;
ALTER TABLE abc ALTER n SET DEFAULT
  'abc'
;
ALTER TABLE ab ALTER extra SET NOT NULL;

