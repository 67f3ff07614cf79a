CREATE SCHEMA u;
CREATE TABLE u.t (
  a int, b int, c text, d timestamptz, e int[],
CONSTRAINT t_ab UNIQUE NULLS NOT DISTINCT (a, b),
CONSTRAINT t_c UNIQUE (c) INCLUDE (d, a) WITH (fillfactor = 70),
CONSTRAINT t_bc UNIQUE (b, c),
CONSTRAINT t_pk PRIMARY KEY (a, d) DEFERRABLE
);
CREATE UNIQUE INDEX t_u1 ON u.t (c);
CREATE UNIQUE INDEX t_u2 ON u.t (a DESC, c) NULLS NOT DISTINCT
  WHERE b > 0;
CREATE UNIQUE INDEX promoted_idx ON u.t (d, b);
ALTER TABLE u.t ADD CONSTRAINT promoted UNIQUE USING INDEX promoted_idx;
CREATE UNIQUE INDEX demoted ON u.t (c, d);
CREATE UNIQUE INDEX t_rep ON u.t (a);
ALTER TABLE u.t REPLICA IDENTITY USING INDEX t_rep;
ALTER TABLE u.t CLUSTER ON t_ab;
CREATE TABLE u.pt (k int, v text, w int,
UNIQUE NULLS NOT DISTINCT (k, v),
  CONSTRAINT pt_pk PRIMARY KEY (k, w)
) PARTITION BY HASH (k);
CREATE TABLE u.pt0 PARTITION OF u.pt
  FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE u.pt1 PARTITION OF u.pt
(CONSTRAINT own UNIQUE (v) INCLUDE (w))
  FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE u.f (a int, b int, c int, cc text, CONSTRAINT f_a_fkey FOREIGN KEY (b, cc) REFERENCES u.t (b, c), FOREIGN KEY (b, c) REFERENCES u.t (a, b) ON DELETE SET DEFAULT (c));
CREATE VIEW u.grp AS SELECT a,
  b, c, count(*) AS n FROM u.t
  GROUP BY a
, d
, b, c;
CREATE FUNCTION u.ups(x int)
  RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO u.t AS t (a, d) VALUES (x, now()) ON CONFLICT (a, c)
  WHERE t.b > 0 DO UPDATE SET b = 1
  WHERE t.c = excluded.c; END;
CREATE RULE dup AS ON INSERT TO u.grp DO INSTEAD INSERT INTO u.t (a, c
, d
) VALUES (NEW.a, NEW.c
, now()
)
ON CONFLICT ON CONSTRAINT t_bc DO NOTHING RETURNING t.a,
  t.b, t.c, 0::bigint;
COMMENT ON INDEX u.t_u1 IS 'plain unique';
COMMENT ON CONSTRAINT t_ab ON u.t IS 'constraint comment';
COMMENT ON INDEX u.t_c IS 'index comment';
COMMENT ON CONSTRAINT promoted ON u.t IS 'is promoted';
CREATE TABLE u.g (
  a int, b int,
  c int GENERATED ALWAYS AS (a + b) STORED,
UNIQUE NULLS NOT DISTINCT (c),
  CONSTRAINT g_a_b_key UNIQUE (b, a)
);
CREATE UNIQUE INDEX g_expr ON u.g ((a - b)) INCLUDE (c);
