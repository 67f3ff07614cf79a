CREATE TABLE b (id bigint, v text, extra date);
CREATE TABLE a (prev b, list b[], CHECK ((prev).id > 0 AND (prev).v <> ''));
CREATE FUNCTION mk(bigint) RETURNS b LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1, 'x', NULL)::public.b $$;
CREATE FUNCTION un(b[]) RETURNS TABLE (id bigint, v text, extra date) LANGUAGE sql AS 'SELECT * FROM unnest($1)';
CREATE VIEW bv AS SELECT (prev).v, (list[1]).id, mk(3) AS m, u.extra FROM a, LATERAL un(list) u;
ALTER TABLE a ALTER prev SET DEFAULT mk(1);
CREATE DOMAIN da AS b CHECK ((VALUE).id < 1000);
CREATE TABLE c (d da) INHERITS (b);
