CREATE SCHEMA m;
CREATE FUNCTION m.bucket(t text)
  RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT length($1) % 4 $$;
CREATE TABLE m.ev (
  id bigint NOT NULL, kind text NOT NULL,
  at timestamptz NOT NULL, payload jsonb
  DEFAULT '{}'
) PARTITION BY RANGE (at);
CREATE TABLE m.ev_2023 PARTITION OF m.ev
  FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00') PARTITION BY LIST (kind);
CREATE TABLE m.ev_2023_a PARTITION OF m.ev_2023
  FOR VALUES IN ('a');
CREATE TABLE m.ev_2023_b PARTITION OF m.ev_2023
  FOR VALUES IN ('b', 'c', NULL);
CREATE TABLE m.ev_2024 PARTITION OF m.ev
  FOR VALUES FROM ('2024-01-01 00:00+00') TO (MAXVALUE);
CREATE TABLE m.ev_d PARTITION OF m.ev DEFAULT;
CREATE TABLE m.expr (a text, b int, c date
) PARTITION BY LIST (m.bucket(a));
CREATE TABLE m.expr_0 PARTITION OF m.expr
  FOR VALUES IN (0, 1);
CREATE TABLE m.expr_2 PARTITION OF m.expr FOR VALUES IN (2);
CREATE TABLE m.h (k uuid, v int
) PARTITION BY HASH (k);
CREATE TABLE m.h0 PARTITION OF m.h
  FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE m.h1 PARTITION OF m.h
  FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE INDEX ev_pay ON m.ev USING gin (payload);
CREATE INDEX ev_at ON m.ev (at
DESC
);
CREATE UNIQUE INDEX ev_u ON m.ev (id, at, kind);
ALTER TABLE m.ev_2023_a ADD CONSTRAINT loc CHECK (id > 0);
ALTER TABLE m.ev_2024 ALTER payload SET DEFAULT '[]';
CREATE VIEW m.v AS SELECT kind,
  date_trunc('month', at) AS mon,
  count(*) AS n FROM m.ev GROUP BY 1,
  2;
CREATE VIEW m.v24 AS SELECT * FROM m.ev_2024;
CREATE FUNCTION m.get(e m.ev_2024)
  RETURNS m.ev LANGUAGE sql IMMUTABLE AS $$ SELECT $1.id, $1.kind, $1.at, $1.payload $$;
CREATE TABLE m.holder (one m.ev, part m.ev_2023_a[]);
COMMENT ON TABLE m.ev IS 'events';
COMMENT ON TABLE m.ev_2023_b IS 'moves up';
COMMENT ON INDEX m.ev_pay IS 'gin on all';
