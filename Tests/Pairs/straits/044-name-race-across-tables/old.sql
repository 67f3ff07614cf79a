CREATE TABLE foo (id int CONSTRAINT foo_pkey PRIMARY KEY, x int CONSTRAINT bar_x_key UNIQUE);
CREATE TABLE bar (id int CONSTRAINT bar_pkey PRIMARY KEY, x int CONSTRAINT foo_x_key UNIQUE);
CREATE SEQUENCE baz;
CREATE TABLE _foo (a foo[], b _bar);
CREATE TYPE kind AS ENUM ('k');
CREATE VIEW foo_id_seq AS SELECT f.id, f AS foo, '{}'::_foo[] AS l FROM foo f;
CREATE INDEX idx_a ON foo (x, id);
CREATE INDEX idx_b ON bar (id, x);
CREATE FUNCTION foo(foo) RETURNS bar LANGUAGE sql STABLE AS 'SELECT * FROM bar';
