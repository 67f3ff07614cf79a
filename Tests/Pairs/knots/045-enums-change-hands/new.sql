-- names of enums rotate; enums as partition keys, in bounds, arrays, functions, defaults of arguments; labels with quotes
CREATE TYPE status AS ENUM ('new', 'open', 'it''s waiting', 'done');
CREATE TYPE state AS ENUM ('on', 'off', 'broken "now"');
CREATE TYPE prio AS ENUM ('3', '2', '1');
CREATE TYPE kind AS ENUM ('bug', 'wish');
CREATE TABLE ticket (
  id integer NOT NULL,
  st status DEFAULT 'new' NOT NULL,
  lamp state DEFAULT 'off',
  prio prio DEFAULT '2',
  kind kind DEFAULT 'bug',
  PRIMARY KEY (id, st, prio)
) PARTITION BY LIST (st);
CREATE TABLE ticket_open PARTITION OF ticket FOR VALUES IN ('new', 'open');
CREATE TABLE ticket_done PARTITION OF ticket FOR VALUES IN ('done', 'it''s waiting') PARTITION BY RANGE (prio);
CREATE TABLE ticket_done_1 PARTITION OF ticket_done FOR VALUES FROM ('3') TO ('2');
CREATE TABLE ticket_done_x PARTITION OF ticket_done DEFAULT;
CREATE INDEX ticket_prio ON ticket (prio DESC) WHERE lamp = 'on';
CREATE FUNCTION next_state(s status DEFAULT 'open', VARIADIC skip status[] DEFAULT ARRAY['open'::status]) RETURNS status LANGUAGE sql IMMUTABLE
  RETURN CASE s WHEN 'new' THEN 'it''s waiting'::status ELSE 'done'::status END;
CREATE FUNCTION lamp(state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 = 'on' $$;
CREATE VIEW todo AS SELECT id, st, next_state(st) AS nxt, lamp(lamp) AS lit, kind FROM ticket WHERE st < 'done' AND prio >= '2';
CREATE VIEW lit AS SELECT t.id, t.nxt, enum_range(t.st) AS all_states, enum_first(NULL::prio) AS p FROM todo t WHERE t.lit;
CREATE TABLE rule (from_st status, to_sts status[], EXCLUDE USING btree (from_st WITH =));
CREATE MATERIALIZED VIEW per_state AS SELECT st, prio, count(*) FILTER (WHERE kind = 'bug') AS bugs FROM ticket GROUP BY st, prio;
CREATE UNIQUE INDEX per_state_uq ON per_state (st, prio);
COMMENT ON TYPE status IS 'of a ticket';
COMMENT ON TYPE state IS 'of a lamp';
COMMENT ON COLUMN ticket.st IS 'where it stands';
