CREATE SCHEMA g;
CREATE TABLE g.cust (
  id integer NOT NULL,
  name text,
  tier smallint,
  region text NOT NULL DEFAULT 'x',
  CONSTRAINT cust_key PRIMARY KEY (id) INCLUDE (name),
  CONSTRAINT cust_alt UNIQUE NULLS NOT DISTINCT (id, tier)
);
ALTER TABLE g.cust CLUSTER ON cust_alt;
CREATE TABLE g.ord (
  id bigint PRIMARY KEY,
  cust integer,
  total money,
  CONSTRAINT ord_fk FOREIGN KEY (cust) REFERENCES g.cust (id) MATCH FULL ON UPDATE CASCADE ON DELETE SET DEFAULT NOT VALID
);
ALTER TABLE g.ord ADD CONSTRAINT ord_u UNIQUE (total, cust) WITH (fillfactor = 70);
COMMENT ON CONSTRAINT ord_u ON g.ord IS 'used by the rule';
CREATE VIEW g.totals AS SELECT o.id, o.cust AS name, o.total AS tier, count(*) AS total FROM g.cust c JOIN g.ord o ON o.cust = c.id GROUP BY o.id;
COMMENT ON COLUMN g.totals.total IS 'sum';
GRANT SELECT (id, total) ON g.totals TO k21_v;
CREATE VIEW g.big_totals AS SELECT * FROM g.totals WHERE id > 100 WITH LOCAL CHECK OPTION;
CREATE VIEW g.ord_in AS SELECT cust, total FROM g.ord;
CREATE RULE ins AS ON INSERT TO g.ord_in DO INSTEAD
  INSERT INTO g.ord (id, cust, total) VALUES (1, new.cust, new.total)
  ON CONFLICT ON CONSTRAINT ord_u DO UPDATE SET id = excluded.id + 1 WHERE excluded.cust > 0;
CREATE RULE upd AS ON UPDATE TO g.ord_in DO INSTEAD (
  UPDATE g.ord SET total = new.total WHERE ord.cust = old.cust;
  NOTIFY ord_changed;
);
CREATE RULE ord_del AS ON DELETE TO g.ord WHERE old.total IS NULL DO INSTEAD NOTHING;
ALTER TABLE g.ord ENABLE REPLICA RULE ord_del;
COMMENT ON RULE ins ON g.ord_in IS 'upsert; "x"';
CREATE FUNCTION g.upsert(a integer, b money) RETURNS bigint LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO g.ord (id, cust, total) VALUES (2, a, b) ON CONFLICT ON CONSTRAINT ord_u DO NOTHING RETURNING id;
END;
GRANT EXECUTE ON FUNCTION g.upsert TO k21_v;
ALTER TABLE g.ord REPLICA IDENTITY USING INDEX ord_pkey;
