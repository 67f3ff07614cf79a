-- values dropped, reordered and renamed while the type is everywhere in use
CREATE TYPE st AS ENUM ('draft', 'open', 'wip', 'done', 'void');
CREATE TYPE lvl AS ENUM ('1', '2', '3');
CREATE TYPE pair AS (a st, l lvl);
CREATE DOMAIN st_open AS st DEFAULT 'open' CHECK (VALUE <> 'done');
CREATE TYPE st_range AS RANGE (subtype = st);
CREATE TABLE task (
    id int GENERATED ALWAYS AS IDENTITY,
    s st NOT NULL DEFAULT 'draft',
    hist st[] NOT NULL DEFAULT '{open,done}',
    d st_open,
    p pair DEFAULT ROW('open', '1')::pair,
    r st_range DEFAULT '[open,done]',
    PRIMARY KEY (id, s),
    CONSTRAINT s_ok CHECK (s <> 'done' OR cardinality(hist) > 0)
) PARTITION BY LIST (s);
CREATE TABLE task_open PARTITION OF task FOR VALUES IN ('draft', 'open'
, 'wip'
);
CREATE TABLE task_done PARTITION OF task FOR VALUES IN ('done');
CREATE TABLE log (at timestamptz, l lvl NOT NULL DEFAULT '2', PRIMARY KEY (l, at)) PARTITION BY RANGE (l, at);
CREATE TABLE log_lo PARTITION OF log FOR VALUES FROM ('1', MINVALUE) TO ('2', MINVALUE);
CREATE INDEX task_live ON task (id) WHERE s = ANY ('{open,draft}'::st[]);
CREATE INDEX task_hist ON task USING gin (hist);
CREATE VIEW live AS SELECT id, s, (p).l FROM task WHERE s IN ('open', 'draft') AND s < 'done';
CREATE MATERIALIZED VIEW per_state AS SELECT s, count(*) FROM task GROUP BY s WITH NO DATA;
CREATE UNIQUE INDEX per_state_s ON per_state (s);
CREATE FUNCTION next(st) RETURNS st LANGUAGE sql IMMUTABLE RETURN CASE $1 WHEN 'draft' THEN 'open'::st ELSE 'done' END;
CREATE FUNCTION is_open(s st DEFAULT 'open', VARIADIC more st[] DEFAULT '{}') RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN s = 'open'; END $$;
CREATE OPERATOR >>> (RIGHTARG = st, FUNCTION = next);
CREATE CAST (st AS lvl) WITH INOUT AS ASSIGNMENT;
ALTER TABLE task ENABLE ROW LEVEL SECURITY;
CREATE POLICY not_draft ON task FOR SELECT USING (s > 'draft' OR next(s) = 'open');
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER closed AFTER UPDATE ON task FOR EACH ROW WHEN (NEW.s = 'done' AND OLD.s <> 'done') EXECUTE FUNCTION tg();
CREATE RULE keep AS ON DELETE TO log WHERE OLD.l > '1' DO INSTEAD NOTHING;
CREATE AGGREGATE last_st(st) (SFUNC = enum_larger, STYPE = st, INITCOND = 'open');
CREATE STATISTICS task_st ON s, d FROM task;
GRANT USAGE ON TYPE st TO um_app;
REVOKE USAGE ON TYPE lvl FROM PUBLIC;
COMMENT ON TYPE st IS 'states';
ALTER TYPE lvl OWNER TO um_owner;
