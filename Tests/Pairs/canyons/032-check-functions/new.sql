CREATE TABLE limits (kind text PRIMARY KEY, max int NOT NULL
, min int DEFAULT 0
);
CREATE TABLE stock (
  id int PRIMARY KEY, kind text REFERENCES limits, qty int,
loc text[], moved timestamptz
);
CREATE FUNCTION lim(k text) RETURNS int LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT limits.max FROM limits WHERE limits.kind = k
AND limits.min >= 0
;
END;
CREATE FUNCTION sane(s stock)
  RETURNS boolean LANGUAGE sql STABLE
BEGIN ATOMIC
SELECT (s).qty <= lim((s).kind) AND cardinality((s).loc) < 3;
END;
CREATE FUNCTION total(k text)
  RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(stock.qty)::numeric
  FROM stock WHERE stock.kind = k AND moved IS NULL; END;
ALTER TABLE stock ADD CONSTRAINT s_sane CHECK (sane(stock)
AND sane(stock.*) IS NOT NULL) NOT VALID;
ALTER TABLE stock ADD CONSTRAINT s_total
  CHECK (total(kind) <
1000.5) NO INHERIT;
ALTER TABLE stock ALTER qty SET DEFAULT total('default');
ALTER TABLE limits ADD CONSTRAINT l_used
  CHECK (total(kind) <= max);
ALTER TABLE limits ALTER max SET DEFAULT
lim('all') + 1;
CREATE FUNCTION first_id()
  RETURNS int LANGUAGE sql STABLE AS $$ SELECT min(id) FROM public.stock $$;
CREATE FUNCTION first_id(k text)
  RETURNS int LANGUAGE sql STABLE AS $$ SELECT min(id) FROM public.stock WHERE kind = k $$;
ALTER TABLE stock ALTER id SET
  DEFAULT first_id() + first_id('x');
CREATE FUNCTION in_range(a stock[], i int)
  RETURNS stock LANGUAGE sql IMMUTABLE
  RETURN a[i];
CREATE TABLE snapshot (all_rows stock[], n int
, CONSTRAINT first_ok CHECK ((in_range(all_rows, n)).loc[1] <> '' AND sane(in_range(all_rows, 1)))
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
DESC, kind
);
CREATE FUNCTION tg() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER tg BEFORE UPDATE OF loc ON stock
  FOR EACH ROW WHEN (sane(NEW) AND NOT sane(OLD.*))
  EXECUTE FUNCTION tg();
CREATE POLICY sane_only ON stock USING (stock.sane
AND (stock).moved < now()
);
COMMENT ON CONSTRAINT s_sane ON stock IS 'calls whole-row function';
COMMENT ON POLICY sane_only ON stock IS 'policy calls whole-row function';
