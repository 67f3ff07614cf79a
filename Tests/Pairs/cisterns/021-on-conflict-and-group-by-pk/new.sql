CREATE TABLE kv (k bigint, v text, n bigint DEFAULT 0, CONSTRAINT kv_pk UNIQUE (k), CONSTRAINT kv_v PRIMARY KEY (v), CONSTRAINT kv_x EXCLUDE USING btree (n WITH =) WHERE (n > 100));
CREATE TABLE kw (id int, k bigint REFERENCES kv (k), w text, part int, CONSTRAINT kw_pk PRIMARY KEY (part, id)) PARTITION BY LIST (part);
CREATE TABLE kw1 PARTITION OF kw FOR VALUES IN (1);
CREATE UNIQUE INDEX kv_part ON kv (upper(v)) WHERE n > 1;
CREATE PROCEDURE up(a int, b text) LANGUAGE sql BEGIN ATOMIC
  INSERT INTO kv AS t (k, v) VALUES (a, b) ON CONFLICT ON CONSTRAINT kv_pk DO UPDATE SET v = excluded.v, n = t.n + 1 WHERE t.v <> excluded.v;
  INSERT INTO kv (k, v) SELECT a + 1, b ON CONFLICT (upper(v)) WHERE n > 1 DO NOTHING;
  INSERT INTO kv VALUES (a, b, 101) ON CONFLICT ON CONSTRAINT kv_x DO NOTHING;
END;
CREATE FUNCTION up2(a bigint) RETURNS SETOF kv LANGUAGE sql BEGIN ATOMIC
  WITH d AS (DELETE FROM kv WHERE k = a RETURNING *) INSERT INTO kv SELECT k, v, n + 1 FROM d ON CONFLICT ON CONSTRAINT kv_v DO UPDATE SET n = DEFAULT RETURNING *;
END;
CREATE VIEW agg AS SELECT kv.k, kv.v, kv.n, count(kw.id) AS c FROM kv LEFT JOIN kw USING (k) GROUP BY kv.v;
CREATE VIEW agg2 AS SELECT w.id, w.w, (SELECT max(c) FROM agg WHERE agg.k = w.k) AS mx FROM kw w GROUP BY w.part, w.id;
CREATE MATERIALIZED VIEW agg3 AS SELECT agg.v, agg2.w, agg.n FROM agg, agg2 WHERE agg.c = agg2.mx;
CREATE FUNCTION cnt() RETURNS TABLE (k bigint, v text, c bigint) LANGUAGE sql STABLE BEGIN ATOMIC SELECT kv.k, kv.v, count(*) FROM kv JOIN kw ON kw.k = kv.k GROUP BY kv.v; END;
COMMENT ON PROCEDURE up IS 'upsert ON CONFLICT DO NOTHING; --';
COMMENT ON CONSTRAINT kv_pk ON kv IS 'k';
COMMENT ON VIEW agg2 IS 'functional dependency';
