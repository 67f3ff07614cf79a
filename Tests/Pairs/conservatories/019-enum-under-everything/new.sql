CREATE TYPE lvl AS ENUM ('debug', 'info', 
'error', 'fatal');
CREATE DOMAIN hi_lvl AS lvl CHECK (VALUE >= 'info');
CREATE TABLE logs (id int GENERATED ALWAYS AS IDENTITY, l lvl NOT NULL DEFAULT 'info', ls lvl[] DEFAULT ARRAY['info'::lvl], h hi_lvl, msg text,
 sev int GENERATED ALWAYS AS (CASE l WHEN 'error' THEN 2 ELSE 1 END) STORED,
 CONSTRAINT l_ck CHECK (l >= 'debug' OR msg IS NULL)) PARTITION BY LIST (l);
CREATE TABLE logs_lo PARTITION OF logs FOR VALUES IN ('debug', 'info');
CREATE TABLE logs_hi PARTITION OF logs FOR VALUES IN ('error'
, 'fatal'
);
CREATE INDEX logs_l ON logs (l, id) WHERE l > 'info';
CREATE STATISTICS logs_st (mcv, ndistinct) ON l, h FROM logs_lo;
CREATE RULE quiet AS ON INSERT TO logs_lo WHERE NEW.l = 'debug' DO INSTEAD NOTHING;
ALTER TABLE logs ENABLE ROW LEVEL SECURITY;
CREATE POLICY lp ON logs TO pair_app USING (l = ANY (ARRAY['info', 'error']::lvl[]));
CREATE FUNCTION noise(l lvl DEFAULT 'debug') RETURNS boolean LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT l < 'error'::lvl; END;
CREATE VIEW loud AS SELECT id, l, enum_range(NULL::lvl) AS r FROM logs WHERE NOT noise(l) ORDER BY l DESC;
CREATE TYPE lvl_pair AS (a lvl, b hi_lvl);
CREATE TABLE typed OF lvl_pair (a DEFAULT 'info' NOT NULL);
CREATE FUNCTION top_s(lvl, lvl) RETURNS lvl LANGUAGE sql IMMUTABLE AS $$ SELECT greatest($1, $2) $$;
CREATE AGGREGATE top(lvl) (SFUNC = top_s, STYPE = lvl, INITCOND = 'debug');
CREATE TYPE lvl_range AS RANGE (subtype = lvl);
CREATE FUNCTION lvl_int(lvl) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT 1 $$;
CREATE CAST (lvl AS int) WITH FUNCTION lvl_int(lvl) AS ASSIGNMENT;
