CREATE TYPE st AS ENUM ('new', 'open', 'stale', 'done');
CREATE DOMAIN st_live AS st CHECK (VALUE <> 'done'::st);
CREATE TYPE st_pair AS (was st, became st[]);
CREATE TABLE job (
  id int NOT NULL,
  s st NOT NULL DEFAULT 'new',
  live st_live DEFAULT 'open',
  hist st[] DEFAULT ARRAY['new','open']::st[],
  hop st_pair,
  PRIMARY KEY (id, s)
) PARTITION BY LIST (s);
CREATE TABLE job_a PARTITION OF job FOR VALUES IN ('new', 'open');
CREATE TABLE job_d PARTITION OF job FOR VALUES IN ('done');
CREATE INDEX job_open_ix ON job_a (id) WHERE s = 'open'::st;
CREATE INDEX job_hist_ix ON job USING gin (hist);
CREATE FUNCTION next_st(x st DEFAULT 'new'::st) RETURNS st LANGUAGE sql IMMUTABLE
  RETURN CASE x WHEN 'new'::st THEN 'open'::st ELSE 'done'::st END;
CREATE VIEW job_next AS SELECT id, s, next_st(s) AS nx, s < 'done'::st AS pending FROM job;
