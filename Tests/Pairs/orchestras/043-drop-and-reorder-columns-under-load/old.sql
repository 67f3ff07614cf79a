CREATE SCHEMA rc;
CREATE TABLE rc.p (id integer PRIMARY KEY, a text, b text, c text, CONSTRAINT ab CHECK (a <> b));
CREATE TABLE rc.c (x integer) INHERITS (rc.p);
CREATE INDEX p_abc ON rc.p (a, b, c);
CREATE STATISTICS rc.st ON a, b FROM rc.p;
CREATE VIEW rc.v AS SELECT * FROM rc.p;
CREATE PUBLICATION rcpub FOR TABLE rc.p (id, a, b);
CREATE TRIGGER trg BEFORE UPDATE OF b ON rc.p FOR EACH ROW WHEN (old.b IS DISTINCT FROM new.b) EXECUTE FUNCTION suppress_redundant_updates_trigger();
GRANT SELECT (b), UPDATE (c) ON rc.p TO PUBLIC;
