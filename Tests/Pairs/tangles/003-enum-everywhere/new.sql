CREATE TYPE lvl AS ENUM ('none', 'low', 'high', 'mid');
CREATE DOMAIN lvl_ok AS lvl CHECK (VALUE <> 'high');
CREATE TYPE reading AS (at timestamptz, l lvl, prev lvl[]);
CREATE TABLE sensor (
  id int PRIMARY KEY,
  cur lvl NOT NULL DEFAULT 'low',
  hist lvl[] NOT NULL DEFAULT '{low,mid}',
  ok lvl_ok DEFAULT 'mid',
  last reading,
  CONSTRAINT cur_ok CHECK (cur >= 'low' AND NOT 'high' = ANY (hist))
);
CREATE INDEX sensor_high ON sensor (id) WHERE cur = 'high';
CREATE TABLE alarm (l lvl NOT NULL, at timestamptz, msg text) PARTITION BY LIST (l);
CREATE TABLE alarm_low PARTITION OF alarm FOR VALUES IN ('low', 'mid');
CREATE TABLE alarm_high PARTITION OF alarm FOR VALUES IN ('high');
CREATE TABLE alarm_none PARTITION OF alarm FOR VALUES IN ('none');
CREATE FUNCTION bump(l lvl, dflt lvl DEFAULT 'mid') RETURNS lvl LANGUAGE sql IMMUTABLE AS $$ SELECT CASE l WHEN 'low' THEN 'mid'::lvl ELSE coalesce(l, dflt) END $$;
CREATE VIEW sv AS SELECT id, bump(cur) AS nxt, (last).l AS last_l, hist[1] FROM sensor WHERE cur < 'high';
CREATE MATERIALIZED VIEW mv AS SELECT cur, count(*) AS n FROM sensor GROUP BY cur;
COMMENT ON TYPE lvl IS 'alarm levels';
COMMENT ON COLUMN sensor.cur IS 'now';
