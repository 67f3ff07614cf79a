CREATE SCHEMA ty;
CREATE TYPE ty.rec AS (id integer, name text, tag
  text COLLATE "C"
  , gone integer, v numeric(10,2)[]);
ALTER TYPE ty.rec DROP ATTRIBUTE gone;
ALTER TYPE ty.rec ADD ATTRIBUTE added
  timestamptz;
ALTER TYPE ty.rec RENAME ATTRIBUTE name TO full_name;
ALTER TYPE ty.rec OWNER TO k21_ty;
COMMENT ON COLUMN ty.rec.added IS 'later';
GRANT USAGE ON TYPE ty.rec TO k21_ty WITH GRANT OPTION;
CREATE TABLE ty.a OF ty.rec (
  id WITH OPTIONS NOT NULL,
 full_name WITH OPTIONS DEFAULT 'n' NOT NULL,
  tag WITH OPTIONS DEFAULT 't',
  PRIMARY KEY (id), CONSTRAINT a_added UNIQUE (added, tag)
);
CREATE TABLE ty.b OF ty.rec (added WITH OPTIONS NOT NULL) PARTITION BY RANGE (added);
CREATE TABLE ty.b1 PARTITION OF ty.b FOR VALUES FROM ('2001-01-01') TO ('2002-01-01');
CREATE TABLE ty.c (id integer, full_name text, tag text COLLATE "C", v numeric(10,2)[], added timestamptz);
ALTER TABLE ty.c OF ty.rec;
CREATE TABLE ty.d OF ty.rec (CONSTRAINT tagged CHECK (tag > 'a'));
ALTER TABLE ty.d ALTER COLUMN tag SET STATISTICS 5, ALTER COLUMN tag SET STORAGE MAIN;
CREATE INDEX d_tag ON ty.d (tag) INCLUDE (added);
CREATE VIEW ty.av AS SELECT * FROM ty.a;
CREATE FUNCTION ty.mk(ty.rec) RETURNS ty.rec LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION ty.mk2() RETURNS SETOF ty.rec LANGUAGE sql STABLE BEGIN ATOMIC SELECT a.* FROM ty.a; END;
CREATE TABLE ty.holder (r ty.rec DEFAULT ty.mk(NULL::ty.rec), rs ty.rec[]);
CREATE TRIGGER tr BEFORE UPDATE OF tag ON ty.a FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
ALTER TABLE ty.a ENABLE ROW LEVEL SECURITY;
CREATE POLICY tp ON ty.a FOR INSERT TO k21_ty WITH CHECK (tag IN (SELECT d.tag FROM ty.d WHERE d.added < a.added));
GRANT SELECT (tag), INSERT (added) ON ty.a TO k21_ty;
CREATE PUBLICATION typ FOR TABLE ty.a (id, tag) WHERE (id > 4);
CREATE STATISTICS ty.ast ON tag, added FROM ty.a;
ALTER TABLE ty.d OWNER TO k21_ty;
