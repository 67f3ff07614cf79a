CREATE SCHEMA pt;
CREATE TABLE pt.cust (id integer PRIMARY KEY);
CREATE TABLE pt.ord (
  id bigint GENERATED
 BY DEFAULT
  AS IDENTITY (START 500) NOT NULL,
  day date NOT NULL DEFAULT CURRENT_DATE,
  cust integer REFERENCES pt.cust ON DELETE CASCADE,
  amt numeric(8,2) NOT NULL CONSTRAINT amt_pos CHECK (amt > 0),
  twice numeric GENERATED ALWAYS AS (amt * 2) STORED,
  doc text,
  CONSTRAINT ord_pk PRIMARY KEY (day, id)
)
 PARTITION BY RANGE (day)
;
CREATE TABLE pt.ord_p0 PARTITION OF pt.ord FOR VALUES FROM (MINVALUE) TO ('2000-01-01');
CREATE TABLE pt.ord_p1 PARTITION OF pt.ord DEFAULT PARTITION BY HASH (id);
CREATE TABLE pt.ord_p1_a PARTITION OF pt.ord_p1 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE pt.ord_p1_b PARTITION OF pt.ord_p1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE pt.ord_line (
  day date, oid bigint, n integer, what text,
  PRIMARY KEY (day, oid, n),
  CONSTRAINT line_ord FOREIGN KEY (day, oid) REFERENCES pt.ord
);
CREATE INDEX ord_cust ON pt.ord (cust) INCLUDE (amt);
CREATE INDEX ord_doc ON pt.ord USING gin (to_tsvector('simple', doc));
CREATE STATISTICS pt.ord_s ON day, cust FROM pt.ord;
ALTER TABLE pt.ord ALTER doc SET STORAGE EXTERNAL;
ALTER TABLE pt.ord ALTER cust SET STATISTICS 77;
CREATE FUNCTION pt.tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tg_row AFTER INSERT ON pt.ord FOR EACH ROW EXECUTE FUNCTION pt.tg();
CREATE TRIGGER tg_stmt AFTER DELETE ON pt.ord REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION pt.tg();
CREATE RULE noop AS ON UPDATE TO pt.ord WHERE NEW.amt = OLD.amt DO INSTEAD NOTHING;
ALTER TABLE pt.ord ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON pt.ord USING (amt < 1000 OR cust IS NULL);
CREATE VIEW pt.by_cust AS SELECT cust, sum(twice) AS total FROM pt.ord GROUP BY cust;
CREATE FUNCTION pt.total(pt.ord) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT sum(twice) FROM pt.ord o WHERE o.cust = $1.cust $$;
CREATE MATERIALIZED VIEW pt.days AS SELECT day, count(*) AS n, sum(o.amt) AS amt FROM pt.ord o GROUP BY day;
CREATE PUBLICATION ppub FOR TABLE pt.ord
 WITH (publish_via_partition_root = true)
;
GRANT SELECT ON pt.ord TO PUBLIC;
GRANT UPDATE (amt) ON pt.ord TO PUBLIC;
COMMENT ON TABLE pt.ord IS 'orders';
COMMENT ON COLUMN pt.ord.amt IS 'EUR';
COMMENT ON CONSTRAINT amt_pos ON pt.ord IS 'never free';
CREATE TABLE pt.log (at date NOT NULL, k smallint NOT NULL, msg text, PRIMARY KEY (at, k));
CREATE INDEX log_msg ON pt.log (msg);
CREATE VIEW pt.log_v AS SELECT tableoid::regclass AS part, at, k, msg FROM pt.log;
CREATE TABLE pt.h (id integer PRIMARY KEY, v text) PARTITION BY HASH (id);
CREATE TABLE pt.h_0 PARTITION OF pt.h FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE pt.h_1 PARTITION OF pt.h FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE pt.h_2 PARTITION OF pt.h FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE pt.href (id integer REFERENCES pt.h ON UPDATE CASCADE);
