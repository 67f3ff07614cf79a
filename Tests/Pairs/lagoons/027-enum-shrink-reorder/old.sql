CREATE SCHEMA q;
CREATE TYPE q.st AS ENUM ('new', 'open', 'done', 'dead');
ALTER TYPE q.st OWNER TO k22_en;
COMMENT ON TYPE q.st IS 'state';
CREATE TABLE q.job (
  id integer PRIMARY KEY, s q.st NOT NULL DEFAULT 'new', hist q.st[] DEFAULT ARRAY['new'::q.st], k text,
  CONSTRAINT notdone CHECK (s <> 'done'::q.st OR k IS NOT NULL),
  EXCLUDE USING btree (s WITH =) WHERE (s = 'open')
) WITH (fillfactor = 90, toast_tuple_target = 256, toast.autovacuum_vacuum_threshold = 100);
CREATE TYPE q.evt AS (s q.st, at timestamptz);
CREATE DOMAIN q.live AS q.st DEFAULT 'open' CHECK (VALUE IN ('new', 'open'));
CREATE TYPE q.strange AS RANGE (subtype = q.st);
CREATE TABLE q.log (e q.evt, es q.evt[], l q.live, r q.strange DEFAULT '[new,done]') ;
CREATE TABLE q.byst (s q.st, n integer, PRIMARY KEY (s, n)) PARTITION BY LIST (s);
CREATE TABLE q.byst_n PARTITION OF q.byst FOR VALUES IN ('new', 'open');
CREATE TABLE q.byst_d PARTITION OF q.byst FOR VALUES IN ('done', 'dead');
CREATE TABLE q.byrange (s q.st) PARTITION BY RANGE (s);
CREATE TABLE q.byrange1 PARTITION OF q.byrange FOR VALUES FROM ('new') TO ('done');
CREATE FUNCTION q.adv(s q.st DEFAULT 'new', VARIADIC r q.st[] DEFAULT '{}') RETURNS q.st LANGUAGE sql IMMUTABLE AS $$ SELECT 'open'::q.st $$;
CREATE FUNCTION q.nx(s q.st) RETURNS q.st LANGUAGE sql IMMUTABLE RETURN CASE s WHEN 'new'::q.st THEN 'open'::q.st ELSE 'done'::q.st END;
CREATE FUNCTION q.lg(a q.st, b q.st) RETURNS q.st LANGUAGE sql IMMUTABLE RETURN greatest(a, b);
CREATE AGGREGATE q.worst(q.st) (SFUNC = q.lg, STYPE = q.st, INITCOND = 'new');
CREATE VIEW q.v AS SELECT id, s, q.nx(s) AS nxt, enum_range(NULL::q.st) AS al FROM q.job WHERE s > 'new';
CREATE MATERIALIZED VIEW q.m AS SELECT s, count(*) AS n FROM q.job GROUP BY s;
CREATE UNIQUE INDEX m_s ON q.m (s);
CREATE INDEX job_s ON q.job (s) WHERE s = ANY ('{open,done}'::q.st[]);
CREATE POLICY pl ON q.job USING (s <> ALL (ARRAY['done','new']::q.st[]));
CREATE FUNCTION q.t() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE CONSTRAINT TRIGGER ct AFTER UPDATE ON q.job FROM q.log DEFERRABLE FOR EACH ROW WHEN (new.s = 'done') EXECUTE FUNCTION q.t();
CREATE PUBLICATION k22_en FOR TABLE q.job (id, s), q.log;
GRANT USAGE ON TYPE q.live TO k22_en;
