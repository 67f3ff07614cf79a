CREATE SCHEMA ops;
CREATE TYPE ops.state AS ENUM ('new', 'open', 'legacy', 'done', 'void');
COMMENT ON TYPE ops.state IS 'ticket state';
CREATE DOMAIN ops.live_state AS ops.state DEFAULT 'new' CONSTRAINT not_void CHECK (VALUE <> 'void'::ops.state AND VALUE <> 'legacy');
CREATE TYPE ops.transition AS (
  from_state ops.state,
  to_states ops.state[],
  at timestamptz
);
CREATE FUNCTION ops.is_final(s ops.state, finals ops.state[] DEFAULT ARRAY['done'::ops.state, 'void'])
RETURNS boolean LANGUAGE sql IMMUTABLE RETURN s = ANY (finals);
CREATE TABLE ops.ticket (
  id bigint NOT NULL,
  st ops.state NOT NULL DEFAULT 'new',
  history ops.transition[] DEFAULT '{}',
  allowed ops.state[] NOT NULL DEFAULT '{new,open}'::ops.state[],
  final boolean GENERATED ALWAYS AS (ops.is_final(st)) STORED,
  CONSTRAINT ticket_pkey PRIMARY KEY (id, st),
  CONSTRAINT st_in CHECK (st = ANY (allowed) OR st >= 'done'::ops.state)
) PARTITION BY LIST (st);
CREATE TABLE ops.ticket_open PARTITION OF ops.ticket (
  CONSTRAINT only_open CHECK (NOT ops.is_final(st, '{done}'))
) FOR VALUES IN ('new', 'open');
CREATE TABLE ops.ticket_rest PARTITION OF ops.ticket FOR VALUES IN ('legacy', 'void', NULL);
CREATE TABLE ops.ticket_done PARTITION OF ops.ticket FOR VALUES IN ('done');
CREATE TABLE ops.by_range (
  s ops.state NOT NULL,
  l ops.live_state
) PARTITION BY RANGE (s);
CREATE TABLE ops.by_range_lo PARTITION OF ops.by_range FOR VALUES FROM (MINVALUE) TO ('legacy');
CREATE TABLE ops.by_range_hi PARTITION OF ops.by_range FOR VALUES FROM ('legacy') TO (MAXVALUE);
CREATE INDEX ticket_open_idx ON ops.ticket (id) INCLUDE (final) WHERE st IN ('new', 'open');
CREATE VIEW ops.v_states AS
  SELECT e, ops.is_final(e) AS fin FROM unnest(enum_range(NULL::ops.state)) e
  WHERE e BETWEEN 'new'::ops.state AND 'done'::ops.state;
CREATE VIEW ops.v_hist AS
  SELECT t.id, (h.tr).to_states[1] AS nxt FROM ops.ticket t, LATERAL (SELECT unnest(t.history) AS tr) h
  WHERE (h.tr).from_state <> 'open';
CREATE PROCEDURE ops.close(p_id bigint, p_to ops.state DEFAULT 'done', INOUT p_was ops.live_state DEFAULT NULL)
LANGUAGE sql
BEGIN ATOMIC
  UPDATE ops.ticket SET allowed = allowed || p_to WHERE id = p_id AND st < 'done';
  SELECT 'open'::ops.live_state;
END;
COMMENT ON PROCEDURE ops.close(bigint, ops.state, ops.live_state) IS 'closes';

