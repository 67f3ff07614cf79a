CREATE SCHEMA tk;
CREATE TYPE tk.status AS ENUM ('open','new','reopened','closed','on-hold');
CREATE TYPE tk.prio AS ENUM ('lowest','low','high','highest');
CREATE DOMAIN tk.live_status AS tk.status
 DEFAULT 'reopened' CHECK (VALUE < 'closed');
CREATE TABLE tk.ticket (
  id bigint NOT NULL,
st tk.status NOT NULL DEFAULT 'open',
  pr tk.prio DEFAULT 'low',
path tk.status[] DEFAULT '{open,on-hold}',
  ls tk.live_status,
  lss tk.live_status[],
closed boolean GENERATED ALWAYS AS (st >= 'closed') STORED,
CONSTRAINT st_ck CHECK (st IN ('new','open','reopened') OR pr > 'low'),
  PRIMARY KEY (id, st)
) PARTITION BY LIST (st);
CREATE TABLE tk.ticket_live PARTITION OF tk.ticket
  FOR VALUES IN ('open','new','reopened');
CREATE TABLE tk.ticket_dead PARTITION OF tk.ticket
  FOR VALUES IN ('closed') PARTITION BY RANGE (id);
CREATE TABLE tk.ticket_dead_0 PARTITION OF tk.ticket_dead
  FOR VALUES FROM (MINVALUE) TO (1000);
CREATE TABLE tk.by_prio (p tk.prio, s tk.status) PARTITION BY RANGE (p);
CREATE TABLE tk.by_prio_1 PARTITION OF tk.by_prio
  FOR VALUES FROM (MINVALUE) TO ('high');
CREATE TABLE tk.by_prio_2 PARTITION OF tk.by_prio
  FOR VALUES FROM ('high') TO ('highest');
CREATE TABLE tk.by_prio_d PARTITION OF tk.by_prio DEFAULT;
CREATE INDEX ON tk.ticket (pr) WHERE st = 'on-hold';
CREATE INDEX live_x ON tk.ticket_live ((CASE st WHEN 'reopened' THEN 1 ELSE 0 END));
CREATE FUNCTION tk.next(s tk.status, p tk.prio DEFAULT 'high')
  RETURNS tk.status LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
SELECT CASE s WHEN 'new' THEN 'open'::tk.status
  WHEN 'on-hold' THEN 'reopened' ELSE 'closed' END;
END;
CREATE FUNCTION tk.trg() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
NEW.st := 'reopened';
  RETURN NEW;
END $$;
CREATE TRIGGER trg BEFORE UPDATE OF pr ON tk.ticket
  FOR EACH ROW
 WHEN (OLD.st = 'on-hold' AND NEW.pr > 'low')
  EXECUTE FUNCTION tk.trg();
CREATE VIEW tk.v AS SELECT id,
  tk.next(st) AS nxt, st::text AS t,
  enum_range(st) AS r FROM tk.ticket
 WHERE st <> ALL ('{on-hold,closed}'::tk.status[]);
CREATE MATERIALIZED VIEW tk.mv AS SELECT st,
  count(*) AS n FROM tk.ticket
  GROUP BY st;
CREATE UNIQUE INDEX mv_st ON tk.mv (st);
COMMENT ON TYPE tk.status IS 'ticket status';
