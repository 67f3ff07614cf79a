CREATE SCHEMA desk;
CREATE SCHEMA desk_api AUTHORIZATION
    gm_app;
CREATE TYPE desk.prio AS ENUM ('low', 'high');
CREATE TABLE desk.queue (name text PRIMARY KEY, sla interval
    day
    NOT NULL DEFAULT '2 days');
CREATE TABLE desk.ticket (
    id integer GENERATED ALWAYS AS IDENTITY (START 1000) PRIMARY KEY,
    queue text REFERENCES desk.queue,
    prio desk.prio NOT NULL DEFAULT
        'low',
    opened timestamptz NOT NULL DEFAULT now(),
    closed timestamptz,
    CHECK (closed > opened)
);
CREATE FUNCTION desk_api.open_count(q text) RETURNS
    integer
    LANGUAGE sql STABLE BEGIN ATOMIC
    SELECT count(*)
        ::integer
        AS n FROM desk.ticket t WHERE t.queue = q AND t.closed IS NULL;
END;
CREATE FUNCTION desk_api.worst(OUT queue text, OUT open bigint) LANGUAGE sql STABLE BEGIN ATOMIC
    SELECT q.name, desk_api.open_count(q.name)
        ::bigint
        AS open FROM desk.queue q ORDER BY 2 DESC LIMIT 1;
END;
CREATE PROCEDURE desk_api.close(
    p_id integer)
    LANGUAGE plpgsql AS $$ BEGIN
    UPDATE desk.ticket SET closed = now() WHERE id = p_id;
END $$;
CREATE VIEW desk_api.board AS SELECT q.name, desk_api.open_count(q.name) AS open
    FROM desk.queue q;
CREATE VIEW desk_api.ticket AS SELECT id, queue, prio FROM desk.ticket WHERE closed IS NULL
    WITH LOCAL CHECK OPTION;
CREATE RULE ticket_close AS ON DELETE TO desk_api.ticket DO INSTEAD UPDATE desk.ticket SET closed =
    now()
    WHERE ticket.id = old.id;
CREATE POLICY high_only ON desk.ticket AS
    PERMISSIVE
    FOR SELECT TO gm_ro USING (prio = 'high');
ALTER TABLE desk.ticket ENABLE ROW LEVEL SECURITY;
ALTER DEFAULT PRIVILEGES IN SCHEMA desk_api
    GRANT EXECUTE ON FUNCTIONS TO gm_app;
COMMENT ON FUNCTION desk_api.worst() IS 'for the wallboard';
COMMENT ON RULE ticket_close ON desk_api.ticket IS 'soft delete';
GRANT SELECT ON desk_api.board TO PUBLIC;
GRANT ALL ON ALL ROUTINES IN SCHEMA desk_api TO gm_app;
