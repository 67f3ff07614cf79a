CREATE TABLE base (
  id int PRIMARY KEY,
  y bigint,
  tenant uuid NOT NULL,
  x varchar(20) DEFAULT 'dx'
);
CREATE VIEW l1 WITH (security_invoker = true, security_barrier = false) AS
  SELECT *
  FROM base
  WHERE tenant IS NOT NULL WITH LOCAL CHECK OPTION;
CREATE VIEW l2 WITH (check_option = cascaded, security_barrier) AS SELECT id, y, x FROM l1 WHERE x <> '';
CREATE VIEW l3 (k, extra, val) AS SELECT id, y, x FROM l2;
ALTER VIEW l3 ALTER COLUMN val SET DEFAULT 'from l3';
CREATE FUNCTION ins() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO base (id, x) VALUES (NEW.k, NEW.val); RETURN NEW; END';
CREATE TRIGGER tins INSTEAD OF INSERT OR UPDATE ON l3 FOR EACH ROW EXECUTE FUNCTION ins('arg', '2');
CREATE VIEW agg AS
  SELECT tenant, max(y) AS top, count(*) AS n, array_agg(x ORDER BY y DESC) AS xs
  FROM base
  GROUP BY tenant;
CREATE RULE agg_upd AS ON UPDATE TO agg DO INSTEAD UPDATE base SET x = NEW.xs[1] WHERE tenant = OLD.tenant;
COMMENT ON COLUMN l3.extra IS 'new one';
GRANT SELECT (k, extra) ON l3 TO PUBLIC;
CREATE MATERIALIZED VIEW m WITH (autovacuum_enabled = off) AS SELECT * FROM agg WITH NO DATA;
CREATE UNIQUE INDEX m_n ON m (tenant) WITH (fillfactor = 50);
