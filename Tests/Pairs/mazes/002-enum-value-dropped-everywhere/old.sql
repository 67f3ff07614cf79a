CREATE TYPE st AS ENUM ('new', 'legacy', 'open', 'closed');
CREATE DOMAIN st_active AS st DEFAULT 'open' CONSTRAINT not_closed CHECK (VALUE <> 'closed');
CREATE TYPE st_stamp AS (s st, at timestamptz);

CREATE TABLE ticket (
    id bigint PRIMARY KEY,
    s st NOT NULL DEFAULT 'new',
    past st[] DEFAULT '{new,open}'::st[],
    act st_active,
    stamp st_stamp,
    rank integer GENERATED ALWAYS AS (CASE s WHEN 'new' THEN 1 WHEN 'open' THEN 2 ELSE 3 END) STORED,
    CONSTRAINT s_known CHECK (s = ANY (ARRAY['new','open','closed','legacy']::st[])),
    CONSTRAINT past_ok CHECK (NOT ('closed'::st = ANY (past)))
);
CREATE INDEX ticket_open ON ticket (id) INCLUDE (s) WHERE s IN ('new', 'open');
CREATE INDEX ticket_isopen ON ticket ((s = 'open'::st), act);

CREATE TABLE by_state (s st NOT NULL DEFAULT 'new', n integer, PRIMARY KEY (s, n)) PARTITION BY LIST (s);
CREATE TABLE by_state_live PARTITION OF by_state FOR VALUES IN ('new', 'open', 'legacy');
CREATE TABLE by_state_dead PARTITION OF by_state FOR VALUES IN ('closed');

CREATE FUNCTION count_state(want st DEFAULT 'open', among st[] DEFAULT '{new,closed}') RETURNS bigint
LANGUAGE sql STABLE AS $$ SELECT count(*) FROM public.ticket WHERE s = want $$;
CREATE FUNCTION next_state(st) RETURNS st LANGUAGE sql IMMUTABLE
BEGIN ATOMIC SELECT CASE $1 WHEN 'new'::st THEN 'open'::st ELSE 'closed'::st END; END;

CREATE VIEW live AS SELECT id, s, next_state(s) AS nx, enum_range('new'::st, 'open'::st) AS span FROM ticket WHERE s < 'closed';
CREATE MATERIALIZED VIEW live_count AS SELECT s, count_state(s) AS c FROM live GROUP BY s;
CREATE UNIQUE INDEX live_count_s ON live_count (s);
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER closing BEFORE UPDATE OF s ON ticket FOR EACH ROW WHEN (NEW.s = 'closed' AND OLD.s <> 'closed') EXECUTE FUNCTION trg();
