CREATE TABLE kv (k int, v text, n int DEFAULT 0, CONSTRAINT kv_pk PRIMARY KEY (k), CONSTRAINT kv_v UNIQUE (v));
CREATE TABLE kw (id int CONSTRAINT kw_pk PRIMARY KEY, k int REFERENCES kv, w text);
CREATE UNIQUE INDEX kv_part ON kv (lower(v)) WHERE n > 0;
CREATE PROCEDURE up(a int, b text) LANGUAGE sql BEGIN ATOMIC
  INSERT INTO kv AS t (k, v) VALUES (a, b) ON CONFLICT ON CONSTRAINT kv_pk DO UPDATE SET v = excluded.v, n = t.n + 1 WHERE t.v <> excluded.v;
  INSERT INTO kv (k, v) SELECT a + 1, b ON CONFLICT (lower(v)) WHERE n > 0 DO NOTHING;
  DELETE FROM kw USING kv WHERE kw.k = kv.k AND kv.v = b;
  UPDATE kw SET (w, k) = (SELECT v, k FROM kv WHERE kv.k = a) WHERE id = a;
END;
CREATE FUNCTION up2(a int) RETURNS SETOF kv LANGUAGE sql BEGIN ATOMIC
  WITH d AS (DELETE FROM kv WHERE k = a RETURNING *) INSERT INTO kv SELECT k, v, n + 1 FROM d ON CONFLICT ON CONSTRAINT kv_v DO NOTHING RETURNING *;
END;
CREATE VIEW agg AS SELECT kv.k, kv.v, kv.n, count(kw.id) AS c FROM kv LEFT JOIN kw USING (k) GROUP BY kv.k;
CREATE VIEW agg2 AS SELECT w.id, w.w, (SELECT max(c) FROM agg WHERE agg.k = w.k) AS mx FROM kw w GROUP BY w.id;
CREATE MATERIALIZED VIEW agg3 AS SELECT agg.v, agg2.w FROM agg, agg2 WHERE agg.c = agg2.mx;
CREATE FUNCTION cnt() RETURNS TABLE (k int, v text, c bigint) LANGUAGE sql STABLE BEGIN ATOMIC SELECT kv.k, kv.v, count(*) FROM kv JOIN kw ON kw.k = kv.k GROUP BY kv.k; END;
COMMENT ON PROCEDURE up IS 'upsert ON CONFLICT DO NOTHING; --';
COMMENT ON CONSTRAINT kv_pk ON kv IS 'k';
COMMENT ON VIEW agg2 IS 'functional dependency';
