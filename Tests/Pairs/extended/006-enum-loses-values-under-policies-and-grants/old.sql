CREATE TYPE ticket_state AS ENUM ('new', 'open', 'pending', 'on_hold', 'solved', 'closed');
CREATE TABLE tickets (
    id bigint PRIMARY KEY, state ticket_state NOT NULL DEFAULT 'new', history ticket_state[] NOT NULL DEFAULT '{}',
    subject text NOT NULL
);
CREATE INDEX tickets_open ON tickets (id) WHERE state IN ('new', 'open');
ALTER TABLE tickets ENABLE ROW LEVEL SECURITY;
CREATE POLICY clerks_see_open ON tickets FOR SELECT TO clerk USING (state <> ALL (ARRAY['solved', 'closed']::ticket_state[]));
CREATE POLICY managers ON tickets TO manager USING (true) WITH CHECK (state <> 'new');
CREATE FUNCTION close_ticket(ticket bigint, final ticket_state DEFAULT 'closed') RETURNS void LANGUAGE sql
    AS $$ UPDATE tickets SET state = final WHERE id = ticket $$;
CREATE VIEW ticket_counts AS SELECT state, count(*) AS n FROM tickets GROUP BY state;
GRANT SELECT (id, state), UPDATE (state) ON tickets TO clerk;
GRANT ALL ON tickets TO manager;
GRANT SELECT ON ticket_counts TO clerk, manager;
GRANT USAGE ON TYPE ticket_state TO clerk;
REVOKE USAGE ON TYPE ticket_state FROM PUBLIC;
COMMENT ON TYPE ticket_state IS 'Where a ticket stands';
REVOKE EXECUTE ON FUNCTION close_ticket(bigint, ticket_state) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION close_ticket(bigint, ticket_state) TO manager;
