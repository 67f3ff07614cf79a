-- names of enums rotate; enums as partition keys, in bounds, arrays, functions, defaults of arguments; labels with quotes
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TYPE status AS ENUM ('on', 'off');
CREATE TYPE prio AS ENUM ('1', '2', '3');
CREATE TABLE ticket (
  id integer NOT NULL,
  st state DEFAULT 'new' NOT NULL,
  lamp status DEFAULT 'off',
  prio prio DEFAULT '2',
  kind text DEFAULT 'bug' CHECK (kind IN ('bug', 'wish')),
  PRIMARY KEY (id, st, prio)
) PARTITION BY LIST (st);
CREATE TABLE ticket_open PARTITION OF ticket FOR VALUES IN ('new', 'open');
CREATE TABLE ticket_done PARTITION OF ticket FOR VALUES IN ('done') PARTITION BY RANGE (prio);
CREATE TABLE ticket_done_1 PARTITION OF ticket_done FOR VALUES FROM ('1') TO ('2');
CREATE TABLE ticket_done_x PARTITION OF ticket_done DEFAULT;
CREATE INDEX ticket_prio ON ticket (prio DESC) WHERE lamp = 'on';
CREATE FUNCTION next_state(s state DEFAULT 'new', VARIADIC skip state[] DEFAULT ARRAY['open'::state]) RETURNS state LANGUAGE sql IMMUTABLE
  RETURN CASE s WHEN 'new' THEN 'open'::state ELSE 'done'::state END;
CREATE FUNCTION lamp(status) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 = 'on' $$;
CREATE VIEW todo AS SELECT id, st, next_state(st) AS nxt, lamp(lamp) AS lit, kind FROM ticket WHERE st < 'done' AND prio >= '2';
CREATE VIEW lit AS SELECT t.id, t.nxt, enum_range(t.st) AS all_states, enum_first(NULL::prio) AS p FROM todo t WHERE t.lit;
CREATE TABLE rule (from_st state, to_sts state[], EXCLUDE USING btree (from_st WITH =));
CREATE MATERIALIZED VIEW per_state AS SELECT st, prio, count(*) FILTER (WHERE kind = 'bug') AS bugs FROM ticket GROUP BY st, prio;
CREATE UNIQUE INDEX per_state_uq ON per_state (st, prio);
COMMENT ON TYPE state IS 'of a ticket';
COMMENT ON TYPE status IS 'of a lamp';
COMMENT ON COLUMN ticket.st IS 'where it stands';
