CREATE TABLE t (id bigint PRIMARY KEY, amt double precision, tag varchar(20), extra text[]);
CREATE FUNCTION f1(i bigint) RETURNS double precision LANGUAGE sql STABLE BEGIN ATOMIC SELECT amt FROM t WHERE t.id = i; END;
CREATE FUNCTION f2() RETURNS TABLE (id bigint, d double precision, tag text) LANGUAGE sql STABLE BEGIN ATOMIC SELECT t.id, f1(t.id) * 2, t.tag FROM t ORDER BY t.id; END;
CREATE VIEW v1 AS SELECT x.tag, x.id, x.d FROM f2() AS x WHERE x.d > f1(1);
CREATE FUNCTION f3(r v1) RETURNS SETOF v1 LANGUAGE sql STABLE RETURN (SELECT v1 FROM v1 WHERE v1.id = (r).id);
CREATE MATERIALIZED VIEW mv AS SELECT (f3(v1.*)).* FROM v1;
CREATE PROCEDURE ins(a bigint, b double precision) LANGUAGE sql BEGIN ATOMIC INSERT INTO t (id, amt, extra[1]) VALUES (a, b, 'e') ON CONFLICT ON CONSTRAINT t_pkey DO UPDATE SET (amt, tag) = (SELECT excluded.amt + t.amt, excluded.tag); UPDATE t AS q SET tag = v1.tag FROM v1 WHERE q.id = v1.id; END;
