CREATE SCHEMA en;
CREATE TYPE en.st AS ENUM ('new', 'open', 'hold', 'closed', 'Old One');
CREATE TYPE en.prio AS ENUM ('lo', 'hi');
CREATE DOMAIN en.live AS en.st DEFAULT 'new' CHECK (VALUE <> 'closed');
CREATE TYPE en.st_range AS RANGE (subtype = en.st);
CREATE TABLE en.ticket (
  id integer NOT NULL,
  st en.st NOT NULL DEFAULT 'new',
  prio en.prio DEFAULT
 'lo'
  ,
  hist en.st[] DEFAULT '{new}',
  span en.st_range,
  lv en.live,
  is_open boolean GENERATED ALWAYS AS (st IN ('new', 'open')) STORED,
  PRIMARY KEY (id, st)
) PARTITION BY LIST (st);
CREATE TABLE en.ticket_open PARTITION OF en.ticket FOR VALUES IN ('new', 'open'
);
CREATE TABLE en.ticket_hold PARTITION OF en.ticket FOR VALUES IN ('hold');
CREATE TABLE en.ticket_done PARTITION OF en.ticket FOR VALUES IN ('closed'
);
CREATE TABLE en.ticket_rest PARTITION OF en.ticket DEFAULT;
CREATE TABLE en.by_prio (p en.prio NOT NULL, v integer) PARTITION BY RANGE (p);
CREATE TABLE en.by_prio_1 PARTITION OF en.by_prio FOR VALUES FROM (MINVALUE) TO ('hi');
CREATE TABLE en.by_prio_2 PARTITION OF en.by_prio FOR VALUES FROM ('hi') TO (MAXVALUE);
CREATE INDEX ticket_live ON en.ticket (prio) WHERE st < 'hold'::en.st;
CREATE UNIQUE INDEX done_id ON en.ticket_done (id) WHERE st = 'closed';
ALTER TABLE en.ticket ADD CONSTRAINT hist_ok CHECK (NOT ('closed' = ANY (hist[1:1])));
ALTER TABLE en.ticket ADD CONSTRAINT order_ok CHECK (st >= 'new' OR prio = 'hi'
);
CREATE FUNCTION en.nxt(s en.st DEFAULT 'new'::en.st, VARIADIC skip en.st[] DEFAULT ARRAY['hold']::en.st[]) RETURNS en.st LANGUAGE sql IMMUTABLE AS $$
  SELECT min(x) FROM unnest(enum_range(s, NULL)) x WHERE x > s AND x <> ALL (skip)
$$;
CREATE FUNCTION en.is_done(en.st) RETURNS boolean LANGUAGE sql IMMUTABLE
 AS $$ SELECT $1 = 'closed' $$;
CREATE VIEW en.todo AS SELECT id, st, en.nxt(st) AS nxt FROM en.ticket WHERE st IN ('new', 'open')
  ORDER BY st;
CREATE VIEW en.done AS SELECT id FROM en.ticket WHERE en.is_done(st);
CREATE MATERIALIZED VIEW en.cnt AS SELECT st, prio, count(*) FROM en.ticket GROUP BY st, prio;
CREATE INDEX cnt_st ON en.cnt (st) WHERE prio = 'hi';
CREATE POLICY tick ON en.ticket USING (st <> 'closed' OR prio = 'hi');
CREATE FUNCTION en.tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.hist := NEW.hist || NEW.st; RETURN NEW; END $$;
CREATE TRIGGER tg BEFORE UPDATE ON en.ticket FOR EACH ROW WHEN (NEW.prio IS DISTINCT FROM OLD.prio AND NEW.prio = 'hi') EXECUTE FUNCTION en.tg();
CREATE RULE no_close AS ON INSERT TO en.by_prio WHERE NEW.p = 'lo' DO INSTEAD NOTHING;
CREATE STATISTICS en.tstat ON st, prio FROM en.ticket;
CREATE FUNCTION en.to_prio(en.st) RETURNS en.prio LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN $1 = 'hold' THEN 'lo' ELSE 'hi' END::en.prio $$;
CREATE CAST (en.st AS en.prio) WITH FUNCTION en.to_prio(en.st);
CREATE TABLE en.ref (id integer PRIMARY KEY, tid integer, tst en.st DEFAULT 'open', FOREIGN KEY (tid, tst) REFERENCES en.ticket
);
COMMENT ON TYPE en.st IS 'state';
