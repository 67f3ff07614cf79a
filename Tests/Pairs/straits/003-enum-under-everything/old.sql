CREATE TYPE st AS ENUM ('new', 'open', 'hold', 'done');
CREATE DOMAIN st_live AS st DEFAULT 'open' CHECK (VALUE <> 'done');
CREATE TYPE pairst AS (a st, b st_live);
CREATE TABLE job (
  id int NOT NULL, s st NOT NULL DEFAULT 'new', hist st[] DEFAULT ARRAY['new','open']::st[],
  live st_live, p pairst,
  isopen boolean GENERATED ALWAYS AS (s = 'open'::st) STORED,
  CONSTRAINT job_s_ok CHECK (s = ANY (ARRAY['new','open','hold']::st[]) OR live IS NULL),
  PRIMARY KEY (id, s)
) PARTITION BY LIST (s);
CREATE TABLE job_a PARTITION OF job FOR VALUES IN ('new', 'hold');
CREATE TABLE job_b PARTITION OF job FOR VALUES IN ('open');
CREATE TABLE job_d PARTITION OF job DEFAULT;
CREATE INDEX job_part ON job (id) WHERE s < 'hold'::st;
CREATE FUNCTION nxt(x st DEFAULT 'new') RETURNS st LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT CASE x WHEN 'new'::st THEN 'open'::st ELSE 'done'::st END; END;
CREATE VIEW vj AS SELECT id, nxt(s) AS n, enum_range('open'::st, NULL::st) AS rng FROM job WHERE s IN ('hold', 'open');
