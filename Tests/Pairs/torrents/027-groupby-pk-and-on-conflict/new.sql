CREATE TABLE t (id bigint, code varchar(40) NOT NULL, v integer, w integer, CONSTRAINT t_key PRIMARY KEY (id, code), CONSTRAINT t_u UNIQUE (code, id) INCLUDE (v));
CREATE VIEW agg AS SELECT t.id, t.code, t.v, count(*) AS n FROM t JOIN t o ON o.w = t.id GROUP BY t.id, t.code;
CREATE VIEW agg2 AS SELECT a.id, sum(a.n) AS s FROM agg a GROUP BY a.id;
CREATE FUNCTION put(c text, n integer) RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO t (id, code, v) VALUES (1, put.c, put.n) ON CONFLICT ON CONSTRAINT t_u DO UPDATE SET v = excluded.v WHERE t.w > 0; END;
CREATE PROCEDURE put2(c text) LANGUAGE sql BEGIN ATOMIC INSERT INTO t (id, code) VALUES (1, c) ON CONFLICT (id, code) DO NOTHING; SELECT v, w FROM t GROUP BY id, code; END;
CREATE TABLE child (tid bigint, code varchar(40), FOREIGN KEY (tid, code) REFERENCES t, FOREIGN KEY (code, tid) REFERENCES t (code, id) ON UPDATE CASCADE);
COMMENT ON CONSTRAINT t_key ON t IS 'the key';
ALTER TABLE t CLUSTER ON t_key;
ALTER TABLE t REPLICA IDENTITY USING INDEX t_key;
