CREATE SCHEMA tk;
CREATE TYPE tk.status AS ENUM ('new','open','on hold','closed','spam');
CREATE TYPE tk.prio AS ENUM ('low','mid','high');
CREATE DOMAIN tk.live_status AS tk.status
 DEFAULT 'new' CHECK (VALUE <> 'spam');
CREATE TABLE tk.ticket (
  id bigint NOT NULL,
st tk.status NOT NULL DEFAULT 'new',
  pr tk.prio DEFAULT 'low',
path tk.status[] DEFAULT ARRAY['new','spam']::tk.status[],
  ls tk.live_status,
  lss tk.live_status[],
closed boolean GENERATED ALWAYS AS (st = 'closed' OR st = 'spam') STORED,
CONSTRAINT st_ck CHECK (st IN ('new','open','spam') OR pr > 'mid'),
  PRIMARY KEY (id, st)
) PARTITION BY LIST (st);
CREATE TABLE tk.ticket_live PARTITION OF tk.ticket
  FOR VALUES IN ('new','open','on hold');
CREATE TABLE tk.ticket_dead PARTITION OF tk.ticket
  FOR VALUES IN ('spam','closed');
CREATE TABLE tk.by_prio (p tk.prio, s tk.status) PARTITION BY RANGE (p);
CREATE TABLE tk.by_prio_1 PARTITION OF tk.by_prio
  FOR VALUES FROM ('low') TO ('high');
CREATE TABLE tk.by_prio_2 PARTITION OF tk.by_prio
  FOR VALUES FROM ('high') TO (MAXVALUE);
CREATE INDEX ON tk.ticket (pr) WHERE st = 'on hold';
CREATE INDEX live_x ON tk.ticket_live ((CASE st WHEN 'spam' THEN 1 ELSE 0 END));
CREATE FUNCTION tk.next(s tk.status, p tk.prio DEFAULT 'high')
  RETURNS tk.status LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
SELECT CASE s WHEN 'new' THEN 'open'::tk.status
  WHEN 'on hold' THEN 'open' ELSE 'closed' END;
END;
CREATE FUNCTION tk.trg() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
NEW.st := 'open';
  RETURN NEW;
END $$;
CREATE TRIGGER trg BEFORE UPDATE OF pr ON tk.ticket
  FOR EACH ROW
 WHEN (OLD.st = 'on hold' AND NEW.pr > 'mid')
  EXECUTE FUNCTION tk.trg();
CREATE VIEW tk.v AS SELECT id,
  tk.next(st) AS nxt, st::text AS t,
  enum_range(st) AS r FROM tk.ticket
 WHERE st <> ALL ('{spam,closed}'::tk.status[]);
CREATE MATERIALIZED VIEW tk.mv AS SELECT st,
  count(*) AS n FROM tk.ticket
  GROUP BY st;
CREATE UNIQUE INDEX mv_st ON tk.mv (st);
COMMENT ON TYPE tk.status IS 'ticket status';
