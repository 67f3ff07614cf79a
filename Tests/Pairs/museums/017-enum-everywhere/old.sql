-- an enum loses a value and is reordered, while everything leans on it
CREATE TYPE lvl AS ENUM (
'trace', 'debug', 'info', 'warn', 'error', 'fatal'
);
CREATE TYPE "Mode" AS ENUM ('a', 'B', 'c''d'
, ''
);
CREATE DOMAIN lvl_ok AS lvl DEFAULT 'info' CHECK (VALUE
<> 'fatal');
CREATE TYPE lvl_range AS RANGE (SUBTYPE = lvl, MULTIRANGE_TYPE_NAME = lvl_ranges);
CREATE TYPE entry AS (l lvl, m "Mode", msg text);
CREATE TABLE logs (
  at timestamptz NOT NULL,
  l lvl NOT NULL DEFAULT 'info',
  ls lvl[] DEFAULT '{debug,info}'::lvl[],
  ok lvl_ok,
  span lvl_range DEFAULT '[debug,warn)'::lvl_range,
  spans lvl_ranges,
  e entry DEFAULT ROW('info', 'a', NULL)::entry,
  shout boolean GENERATED ALWAYS AS (l >= 'warn'::lvl) STORED,
  CONSTRAINT l_ok CHECK (l
> 'trace'::lvl OR at IS NULL),
  EXCLUDE USING gist (span WITH &&) WHERE (l = 'error'::lvl)
);
CREATE TABLE logs_part (at date NOT NULL, l lvl NOT NULL) PARTITION BY LIST (l);
CREATE TABLE logs_part_lo PARTITION OF logs_part FOR VALUES IN (
'trace', 'debug', 'info'
);
CREATE TABLE logs_part_hi PARTITION OF logs_part FOR VALUES IN ('warn', 'error', 'fatal');
CREATE TABLE logs_rng (l lvl NOT NULL, n int) PARTITION BY RANGE (l, n);
CREATE TABLE logs_rng_1 PARTITION OF logs_rng FOR VALUES FROM (MINVALUE, MINVALUE) TO ('warn', 0);
CREATE TABLE logs_rng_2 PARTITION OF logs_rng FOR VALUES FROM ('warn', 0) TO (MAXVALUE, MAXVALUE);
CREATE TABLE lvl_names (l lvl PRIMARY KEY, name text NOT NULL);
CREATE TABLE settings (m "Mode" PRIMARY KEY DEFAULT 'a', min lvl REFERENCES lvl_names ON UPDATE CASCADE);
CREATE INDEX logs_bad ON logs (at) WHERE l = ANY (ARRAY['warn', 'error']::lvl[]);
CREATE INDEX logs_ls ON logs USING gin (ls);
CREATE UNIQUE INDEX logs_expr ON logs ((CASE l WHEN 'error'::lvl THEN 1 ELSE 0 END), at);
CREATE STATISTICS logs_st (mcv) ON l, (l > 'info'::lvl) FROM logs;
CREATE FUNCTION worse(a lvl, b lvl DEFAULT 'info') RETURNS lvl LANGUAGE sql IMMUTABLE AS $$ SELECT greatest(a, b) $$;
CREATE FUNCTION names() RETURNS TABLE (l lvl, m "Mode") LANGUAGE sql STABLE BEGIN ATOMIC
  SELECT x.l, 'a'::"Mode" FROM lvl_names x WHERE x.l <> 'debug'::lvl;
END;
CREATE AGGREGATE worst(lvl) (SFUNC = worse, STYPE = lvl, INITCOND = 'debug');
CREATE CAST (lvl AS "Mode") WITH INOUT;
CREATE VIEW v AS SELECT worst(l) AS w, array_agg(DISTINCT l) AS all_l, 'warn'::lvl AS c FROM logs WHERE l > 'debug'::lvl;
CREATE VIEW v2 AS SELECT v.w, worse(v.c) AS x, v.w IN ('info', 'warn') AS mid FROM v;
CREATE MATERIALIZED VIEW mv AS SELECT l, count(*) FROM logs GROUP BY l HAVING l >= 'info'::lvl WITH NO DATA;
CREATE UNIQUE INDEX mv_l ON mv (l);
ALTER TABLE logs ENABLE ROW LEVEL SECURITY;
CREATE POLICY low ON logs FOR SELECT USING (l
< 'fatal'::lvl);
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER on_bad AFTER INSERT ON logs FOR EACH ROW WHEN (NEW.l = 'error'::lvl) EXECUTE FUNCTION trg();
CREATE RULE r AS ON INSERT TO lvl_names WHERE (NEW.l = 'info'::lvl) DO INSTEAD NOTHING;
COMMENT ON TYPE lvl IS 'levels';
GRANT USAGE ON TYPE lvl TO PUBLIC;
REVOKE USAGE ON TYPE "Mode" FROM PUBLIC;
