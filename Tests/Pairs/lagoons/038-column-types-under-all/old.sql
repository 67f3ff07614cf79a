CREATE SCHEMA k;
CREATE FUNCTION k.chk(numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'select $1 > 0';
CREATE FUNCTION k.t() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TABLE k.m (
  id
   integer
   NOT NULL,
  amt
   integer DEFAULT 5
   ,
  code
   character(4) COLLATE "C"
   , dt
   date DEFAULT CURRENT_DATE
   , bits
   bit(8) DEFAULT B'00001111'
   , iv
   interval
   ,
  twice numeric GENERATED ALWAYS AS (amt * 2) STORED,
  CONSTRAINT m_pk PRIMARY KEY (id),
  CONSTRAINT m_chk CHECK (k.chk(amt)),
  CONSTRAINT m_u UNIQUE (code, amt) DEFERRABLE,
  CONSTRAINT m_ex EXCLUDE USING gist (int8range(0, amt::bigint) WITH &&) WHERE (amt > 1)
) WITH (fillfactor = 88);
COMMENT ON CONSTRAINT m_ex ON k.m IS 'ex';
COMMENT ON CONSTRAINT m_pk ON k.m IS 'pk';
ALTER TABLE k.m CLUSTER ON m_pk;
ALTER TABLE k.m ALTER code SET STORAGE MAIN, ALTER code SET STATISTICS 55, ALTER amt SET (n_distinct = -1);
CREATE TABLE k.ref (mid
   integer
   CONSTRAINT ref_m REFERENCES k.m ON DELETE CASCADE, d numeric);
CREATE INDEX m_e ON k.m ((amt + 1), code) INCLUDE (bits) WHERE amt > 3;
ALTER INDEX k.m_e ALTER COLUMN 1 SET STATISTICS 66;
COMMENT ON INDEX k.m_e IS 'expr';
CREATE STATISTICS k.ms (mcv) ON amt, code, (amt - 1) FROM k.m;
COMMENT ON STATISTICS k.ms IS 'ms';
CREATE POLICY pol ON k.m TO k22_cu USING (amt < 10) WITH CHECK (code <> 'x');
COMMENT ON POLICY pol ON k.m IS 'pol';
CREATE RULE ru AS ON UPDATE TO k.m WHERE old.amt <> new.amt DO ALSO DELETE FROM k.ref WHERE mid = old.id;
COMMENT ON RULE ru ON k.m IS 'ru';
CREATE TRIGGER tr BEFORE UPDATE OF amt, code ON k.m FOR EACH ROW WHEN (old.amt < new.amt) EXECUTE FUNCTION k.t();
ALTER TABLE k.m ENABLE REPLICA TRIGGER tr;
CREATE VIEW k.v AS SELECT id, amt, code, dt FROM k.m WHERE amt > 0 WITH CHECK OPTION;
ALTER VIEW k.v ALTER amt SET DEFAULT 9;
CREATE TRIGGER vt INSTEAD OF INSERT ON k.v FOR EACH ROW EXECUTE FUNCTION k.t();
GRANT UPDATE (amt) ON k.v TO k22_cu;
CREATE MATERIALIZED VIEW k.mv AS SELECT code, sum(amt) AS s FROM k.v GROUP BY code;
CREATE UNIQUE INDEX mvi ON k.mv (code);
GRANT SELECT ON k.v TO k22_ct; GRANT USAGE ON SCHEMA k TO k22_ct;
ALTER MATERIALIZED VIEW k.mv OWNER TO k22_ct;
CREATE FUNCTION k.row(r k.m) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN (r).amt;
CREATE TABLE k.emb (e k.m, es k.v[]);
GRANT SELECT (code), UPDATE (amt, dt) ON k.m TO k22_cu;
