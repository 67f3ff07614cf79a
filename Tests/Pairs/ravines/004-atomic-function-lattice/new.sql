CREATE SCHEMA core;
CREATE SCHEMA api;
CREATE TABLE core.acct (id bigint PRIMARY KEY, holder text NOT NULL, bal numeric DEFAULT 0, closed_at timestamptz);
CREATE TABLE core.log (id bigserial, acct_id bigint, msg text, CONSTRAINT log_pk PRIMARY KEY (id));
CREATE FUNCTION core.fee(b numeric, rate numeric DEFAULT 0.01) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN round(b * rate, 2);
CREATE FUNCTION core.bal(a bigint) RETURNS numeric LANGUAGE sql STABLE
BEGIN ATOMIC SELECT acct.bal - core.fee(acct.bal) FROM core.acct WHERE acct.id = a AND acct.closed_at IS NULL; END;
CREATE VIEW core.rich AS
  SELECT a.id, core.bal(a.id) AS b, core.fee(core.bal(a.id)) AS f FROM core.acct a WHERE core.bal(a.id) > 100;
CREATE FUNCTION api.richest(n integer, skip integer DEFAULT 0) RETURNS SETOF core.rich LANGUAGE sql STABLE ROWS 10
BEGIN ATOMIC SELECT * FROM core.rich ORDER BY b DESC LIMIT n OFFSET skip; END;
CREATE FUNCTION api.describe(n integer) RETURNS TABLE(who text, amount numeric, fee numeric) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT a.holder, r.b, r.f FROM api.richest(n) r JOIN core.acct a USING (id);
END;
CREATE VIEW api.described AS SELECT d.*, ROW(d.*) IS NULL AS isn FROM api.describe(10) d;
CREATE PROCEDURE api.touch(aid bigint) LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO core.log (acct_id, msg) SELECT d_id, 'touched' FROM (SELECT id AS d_id FROM core.rich) q WHERE d_id = aid
    RETURNING id;
  UPDATE core.acct SET bal = DEFAULT WHERE id = aid;
  DELETE FROM core.log WHERE id < (SELECT min(id) FROM core.rich);
END;
CREATE FUNCTION api.merge_it() RETURNS bigint LANGUAGE sql
BEGIN ATOMIC
  WITH ins AS (INSERT INTO core.acct (id, bal) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET bal = excluded.bal RETURNING *)
  SELECT count(*) FROM ins;
END;
CREATE TABLE api.cache (
  n integer DEFAULT 1,
  fee numeric GENERATED ALWAYS AS (core.fee(n::numeric)) STORED,
  CONSTRAINT fee_low CHECK (core.fee(n) < 1000)
);
CREATE INDEX cache_fee ON api.cache (core.fee(n)) WHERE core.fee(n) > 0;
COMMENT ON FUNCTION api.merge_it() IS 'upsert';

COMMENT ON VIEW core.rich IS 'rich accounts';
COMMENT ON COLUMN core.rich.f IS 'fee of balance';
CREATE MATERIALIZED VIEW api.mv AS SELECT fee, core.fee(n) AS again FROM api.cache WITH NO DATA;
CREATE INDEX mv_again ON api.mv (again DESC);
CREATE FUNCTION api.top() RETURNS SETOF api.mv LANGUAGE sql
BEGIN ATOMIC
  SELECT m.* FROM api.mv m ORDER BY m.again LIMIT 3;
END;
