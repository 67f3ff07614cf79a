CREATE TABLE base (id int, b varchar(9), c int);
CREATE VIEW v AS SELECT b, id, c FROM base;
CREATE FUNCTION get_v(i int) RETURNS v LANGUAGE plpgsql STABLE AS $$ DECLARE r v%ROWTYPE; BEGIN SELECT * INTO r FROM v WHERE id = i; RETURN r; END $$;
CREATE FUNCTION list_v() RETURNS SETOF v LANGUAGE sql STABLE AS 'SELECT * FROM v';
CREATE FUNCTION cnt(v[]) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT cardinality($1)';
CREATE VIEW v2 AS SELECT g.*, (get_v(g.x2)).b AS b2 FROM list_v() AS g(x1, x2);
CREATE TABLE arch (at timestamptz DEFAULT now(), row_v v, hist v[], n int GENERATED ALWAYS AS (cnt(hist)) STORED);
CREATE VIEW v3 AS SELECT (row_v).b AS a, cnt(hist || row_v) AS c FROM arch;
