CREATE TYPE st AS ENUM ('done', 'open', 'new', 'held');
CREATE DOMAIN st_live AS st DEFAULT 'held' CHECK (VALUE <> 'done'::st);
CREATE TYPE st_pair AS (was st, became st[]);
CREATE TABLE job (
  id int NOT NULL,
  s st NOT NULL DEFAULT 'held',
  live st_live DEFAULT 'open',
  hist st[] DEFAULT ARRAY['held','open']::st[],
  hop st_pair,
  PRIMARY KEY (id, s)
) PARTITION BY LIST (s);
CREATE TABLE job_a PARTITION OF job FOR VALUES IN ('new', 'open');
CREATE TABLE job_d PARTITION OF job FOR VALUES IN ('done', 'held');
CREATE INDEX job_open_ix ON job_a (id) WHERE s = 'held'::st;
CREATE INDEX job_hist_ix ON job USING gin (hist);
CREATE FUNCTION next_st(x st DEFAULT 'held'::st) RETURNS st LANGUAGE sql IMMUTABLE
  RETURN CASE x WHEN 'new'::st THEN 'held'::st ELSE 'done'::st END;
CREATE VIEW job_next AS SELECT id, s, next_st(s) AS nx, s > 'done'::st AS pending FROM job;
