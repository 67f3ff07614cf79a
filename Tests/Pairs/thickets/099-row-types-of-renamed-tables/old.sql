CREATE TABLE a (id int, v text);
CREATE TABLE b (prev a, list a[], CHECK ((prev).id > 0));
CREATE FUNCTION mk(int) RETURNS a LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1, 'x')::a $$;
CREATE FUNCTION un(a[]) RETURNS TABLE (id int, v text) LANGUAGE sql AS 'SELECT * FROM unnest($1)';
CREATE VIEW bv AS SELECT (prev).v, (list[1]).id, mk(3) AS m FROM b;
ALTER TABLE b ALTER prev SET DEFAULT mk(1);
CREATE DOMAIN da AS a CHECK ((VALUE).id < 100);
CREATE TABLE c (d da) INHERITS (a);
