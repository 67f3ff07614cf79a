CREATE TYPE state AS ENUM ('draft', 'open', 'legacy', 'closed');
CREATE DOMAIN live_state AS state DEFAULT 'open' CHECK (VALUE <> 'closed'::state);
CREATE TYPE move AS (was state, becomes state);
CREATE FUNCTION rank_of(s state) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE s WHEN 'draft' THEN 1 WHEN 'open' THEN 2 ELSE 3 END $$;
CREATE FUNCTION allowed(s state DEFAULT 'draft') RETURNS state[] LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT ARRAY[s, 'closed'::state];
END;
CREATE TABLE ticket (
    id serial PRIMARY KEY,
    st state NOT NULL DEFAULT 'draft',
    past state[] NOT NULL DEFAULT '{draft,open}',
    live live_state,
    mv move,
    rk integer GENERATED ALWAYS AS (rank_of(st)) STORED,
    CONSTRAINT st_order CHECK (st >= 'draft'::state AND st <= 'closed'::state)
);
CREATE INDEX ticket_open ON ticket (id) WHERE st = 'open'::state;
CREATE INDEX ticket_rank ON ticket (rank_of(st), st DESC);
CREATE TABLE ticket_log (st state NOT NULL, at timestamptz) PARTITION BY LIST (st);
CREATE TABLE ticket_log_draft PARTITION OF ticket_log FOR VALUES IN ('draft');
CREATE TABLE ticket_log_rest PARTITION OF ticket_log FOR VALUES IN ('open', 'closed');
CREATE VIEW open_ticket AS SELECT id, st, (mv).becomes AS next, allowed(st) AS al FROM ticket WHERE st < 'closed'::state;
CREATE MATERIALIZED VIEW by_state AS SELECT st, count(*) AS n, enum_last(st) AS l FROM ticket GROUP BY st;
CREATE UNIQUE INDEX by_state_u ON by_state (st);
CREATE FUNCTION t_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER guard BEFORE UPDATE ON ticket FOR EACH ROW WHEN (OLD.st = 'closed'::state) EXECUTE FUNCTION t_guard();
