CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('done', 'new', 'open', 'gone', 'HELD');
COMMENT ON TYPE app.state IS 'life of a ticket, reordered';
CREATE DOMAIN app.live_state AS app.state DEFAULT 'open' CHECK (VALUE <> 'gone'::app.state);
CREATE DOMAIN app.states AS app.state[] CHECK (array_length(VALUE, 1) < 6 AND NOT ('gone' = ANY (VALUE)));
CREATE TYPE app.hop AS (src app.state, dst app.state, via app.state[]);
CREATE FUNCTION app.rank(s app.state) RETURNS int LANGUAGE sql IMMUTABLE
  RETURN CASE s WHEN 'new'::app.state THEN 1 WHEN 'HELD'::app.state THEN 2 ELSE 3 END;
CREATE TABLE app.ticket (
  id bigint GENERATED ALWAYS AS IDENTITY,
  st app.live_state NOT NULL,
  hist app.states DEFAULT ARRAY['new', 'open']::app.state[],
  last_hop app.hop,
  rk int GENERATED ALWAYS AS (app.rank(st)) STORED,
  CONSTRAINT hop_ok CHECK ((last_hop).src IS DISTINCT FROM (last_hop).dst),
  CONSTRAINT st_held CHECK (st::app.state <> 'HELD' OR rk = 2)
);
CREATE INDEX ticket_held ON app.ticket (rk) WHERE (st::app.state = 'HELD');
CREATE TABLE app.ev (st app.state NOT NULL DEFAULT 'open', n int) PARTITION BY LIST (st);
CREATE TABLE app.ev_new PARTITION OF app.ev FOR VALUES IN ('new');
CREATE TABLE app.ev_held PARTITION OF app.ev FOR VALUES IN ('HELD', 'open');
CREATE TABLE app.ev_rest PARTITION OF app.ev DEFAULT;
CREATE VIEW app.v AS SELECT t.id, t.st, e.n FROM app.ticket t JOIN app.ev e ON e.st = t.st::app.state WHERE e.st > 'new';
CREATE MATERIALIZED VIEW app.mv AS SELECT st, count(*) AS c FROM app.v GROUP BY st WITH NO DATA;
CREATE UNIQUE INDEX mv_st ON app.mv (st);
