CREATE SCHEMA sv;
CREATE TABLE sv.t (id integer PRIMARY KEY, o name, sec text, n integer);
CREATE FUNCTION sv.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0001
  NOT LEAKPROOF
  AS 'BEGIN RETURN true; END';
CREATE VIEW sv.v1
  WITH (security_invoker = on)
  AS SELECT id, o, sec FROM sv.t WHERE sv.leak(sec);
CREATE VIEW sv.v2 WITH (check_option = local
  , security_barrier = true
  ) AS SELECT id, o FROM sv.v1 WHERE id > 5;
CREATE VIEW sv.v3 AS SELECT id, o AS who FROM sv.v2 WHERE id < 50
;
CREATE VIEW sv.v4 WITH (security_invoker) AS SELECT
  v3.who, v3.id
  FROM sv.v3;
ALTER VIEW sv.v1 OWNER TO k21_sv;
ALTER VIEW sv.v4 OWNER TO k21_sx;
GRANT SELECT, INSERT (id), UPDATE (who) ON sv.v3 TO k21_sx;
GRANT SELECT (id) ON sv.v4 TO k21_sv WITH GRANT OPTION;
ALTER VIEW sv.v4 ALTER COLUMN id SET DEFAULT 10;
ALTER VIEW sv.v3 ALTER COLUMN who SET DEFAULT CURRENT_USER;
COMMENT ON VIEW sv.v4 IS 'v4';
COMMENT ON COLUMN sv.v4.who IS 'who';
CREATE FUNCTION sv.io() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER v4_io INSTEAD OF DELETE ON sv.v4 FOR EACH ROW EXECUTE FUNCTION sv.io();
CREATE RULE v4_r AS ON INSERT TO sv.v4 DO ALSO NOTIFY v4;
CREATE FUNCTION sv.v4_fn(sv.v4) RETURNS integer LANGUAGE sql STABLE AS 'SELECT ($1).id';
CREATE VIEW sv.v5 AS SELECT v4.id, sv.v4_fn(v4) AS f, v4 AS g FROM sv.v4;
CREATE MATERIALIZED VIEW sv.m AS SELECT id, f FROM sv.v5 WITH NO DATA;
CREATE UNIQUE INDEX m_id ON sv.m (id) INCLUDE (f);
ALTER TABLE sv.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON sv.t USING (id IN (SELECT x.id FROM sv.v4 x) AND sv.leak(o::text));
CREATE VIEW sv.lateral_v AS SELECT t.id, l.s, o.ordinality, j.* FROM sv.t
  CROSS JOIN LATERAL (SELECT sum(n) AS s FROM sv.t t2 WHERE t2.id < t.id) l
  LEFT JOIN LATERAL unnest(ARRAY[1, 2]) WITH ORDINALITY o(u, ordinality) ON o.u = t.id
  CROSS JOIN LATERAL json_to_record('{}') AS j(a integer, b
   text[]
  );
CREATE VIEW sv.sample AS SELECT id FROM sv.t TABLESAMPLE bernoulli (
  20
  ) REPEATABLE (1) WHERE id IS NOT NULL FOR UPDATE OF t SKIP LOCKED;
CREATE VIEW sv.cte AS WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 5) SEARCH DEPTH FIRST BY n SET ord CYCLE n SET cyc USING pth SELECT n, cyc, (ord)::text AS o FROM r;
CREATE VIEW sv.vals (a, b) AS VALUES (1, 'x'::text), (2, NULL
  ), (3, 'z'
);
