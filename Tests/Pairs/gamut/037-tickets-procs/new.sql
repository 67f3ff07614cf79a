CREATE SCHEMA desk;
CREATE SCHEMA desk_api AUTHORIZATION
    gm_owner;
CREATE TYPE desk.prio AS ENUM ('low', 'high');
CREATE TABLE desk.queue (name text PRIMARY KEY, sla interval
    NOT NULL DEFAULT '2 days');
CREATE TABLE desk.ticket (
    id integer GENERATED ALWAYS AS IDENTITY (START 1000) PRIMARY KEY,
    queue text REFERENCES desk.queue,
    prio desk.prio NOT NULL DEFAULT
        'high',
    opened timestamptz NOT NULL DEFAULT now(),
    closed timestamptz,
    CHECK (closed > opened)
  , reopened integer NOT NULL DEFAULT 0
);
CREATE FUNCTION desk_api.open_count(q text) RETURNS
    bigint
    LANGUAGE sql STABLE BEGIN ATOMIC
    SELECT count(*)
        AS n FROM desk.ticket t WHERE t.queue = q AND t.closed IS NULL;
END;
CREATE FUNCTION desk_api.worst(OUT queue text, OUT open bigint) LANGUAGE sql STABLE BEGIN ATOMIC
    SELECT q.name, desk_api.open_count(q.name)
        AS open FROM desk.queue q ORDER BY 2 DESC LIMIT 1;
END;
CREATE PROCEDURE desk_api.close(
    p_id integer, INOUT p_at timestamptz DEFAULT now())
    LANGUAGE plpgsql AS $$ BEGIN
    UPDATE desk.ticket SET closed = p_at WHERE id = p_id;
END $$;
CREATE PROCEDURE desk_api.reopen(VARIADIC p_ids integer[]) LANGUAGE sql BEGIN ATOMIC
    UPDATE desk.ticket SET closed = NULL, reopened = reopened + 1 WHERE id = ANY (p_ids);
END;
CREATE VIEW desk_api.board AS SELECT q.name, desk_api.open_count(q.name) AS open
    , q.sla
    FROM desk.queue q;
CREATE VIEW desk_api.ticket AS SELECT id, queue, prio FROM desk.ticket WHERE closed IS NULL
    WITH CASCADED CHECK OPTION;
CREATE RULE ticket_close AS ON DELETE TO desk_api.ticket DO INSTEAD UPDATE desk.ticket SET closed =
    clock_timestamp()
    WHERE ticket.id = old.id;
CREATE POLICY high_only ON desk.ticket AS
    RESTRICTIVE
    FOR SELECT TO gm_ro USING (prio = 'high');
CREATE POLICY everyone ON desk.ticket USING (true);
ALTER TABLE desk.ticket ENABLE ROW LEVEL SECURITY;
CREATE INDEX ticket_open ON desk.ticket (queue, prio) INCLUDE (opened) WHERE closed IS NULL;
ALTER DEFAULT PRIVILEGES IN SCHEMA desk_api
    GRANT EXECUTE ON ROUTINES TO gm_app, gm_ro;
COMMENT ON FUNCTION desk_api.worst() IS 'for the wallboard';
COMMENT ON PROCEDURE desk_api.close(integer, timestamptz) IS 'sets closed';
COMMENT ON RULE ticket_close ON desk_api.ticket IS 'soft delete';
GRANT SELECT ON desk_api.board TO PUBLIC;
ALTER VIEW desk_api.board OWNER TO gm_owner;
