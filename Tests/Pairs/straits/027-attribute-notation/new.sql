CREATE TABLE t (id int, nm text, full_ text, nm2 text);
CREATE FUNCTION full_(t) RETURNS text LANGUAGE sql STABLE AS 'SELECT $1.nm';
CREATE FUNCTION nm2(r t) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1.nm';
CREATE VIEW v AS SELECT t.id, full_(t) AS full_, t.nm2 AS n2, nm2(t.*) AS n3, 7 AS up FROM t;
CREATE INDEX tn ON t (nm2, nm2(t.*), (nm2(t)));
CREATE FUNCTION up(v) RETURNS int LANGUAGE sql STABLE AS 'SELECT $1.id';
CREATE VIEW vv AS SELECT up(v.*), v.id, v.full_, v.up AS u2 FROM v WHERE (v).full_ IS NOT NULL;
ALTER TABLE t ADD CONSTRAINT ck CHECK (nm2(t.*) <> nm2);
