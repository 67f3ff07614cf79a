CREATE TABLE limits (kind text PRIMARY KEY, max int NOT NULL
);
CREATE TABLE stock (
  id int PRIMARY KEY, kind text REFERENCES limits, qty int,
loc point
);
CREATE FUNCTION lim(k text) RETURNS int LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT limits.max FROM limits WHERE limits.kind = k
;
END;
CREATE FUNCTION sane(s stock)
  RETURNS boolean LANGUAGE sql STABLE
BEGIN ATOMIC
SELECT (s).qty <= lim((s).kind);
END;
CREATE FUNCTION total(k text)
  RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(stock.qty)
  FROM stock WHERE stock.kind = k; END;
ALTER TABLE stock ADD CONSTRAINT s_sane CHECK (sane(stock)
);
ALTER TABLE stock ADD CONSTRAINT s_total
  CHECK (total(kind) <
1000);
ALTER TABLE stock ALTER qty SET DEFAULT lim('default');
ALTER TABLE limits ADD CONSTRAINT l_used
  CHECK (total(kind) <= max);
ALTER TABLE limits ALTER max SET DEFAULT
total('all');
CREATE FUNCTION first_id()
  RETURNS int LANGUAGE sql STABLE AS $$ SELECT min(id) FROM public.stock $$;
ALTER TABLE stock ALTER id SET DEFAULT first_id();
CREATE FUNCTION in_range(a stock[], i int)
  RETURNS stock LANGUAGE sql IMMUTABLE
  RETURN a[i];
CREATE TABLE snapshot (all_rows stock[], n int
, CONSTRAINT first_ok CHECK ((in_range(all_rows, 1)).qty > 0)
);
CREATE VIEW bad AS SELECT s.* FROM stock s WHERE NOT s.sane;
CREATE VIEW totals AS SELECT l.kind,
  total(l.kind) AS t, l.max - total(l.kind) AS room
  FROM limits l;
CREATE FUNCTION headroom(totals)
  RETURNS numeric LANGUAGE sql BEGIN ATOMIC SELECT ($1).room::numeric; END;
CREATE MATERIALIZED VIEW hr AS SELECT t.kind,
  t.headroom FROM totals t;
CREATE INDEX hri ON hr (headroom
);
CREATE FUNCTION tg() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER tg BEFORE INSERT ON stock
  FOR EACH ROW WHEN (sane(NEW))
  EXECUTE FUNCTION tg();
CREATE POLICY sane_only ON stock USING (stock.sane
);
COMMENT ON CONSTRAINT s_sane ON stock IS 'calls whole-row function';
COMMENT ON POLICY sane_only ON stock IS 'policy calls whole-row function';
