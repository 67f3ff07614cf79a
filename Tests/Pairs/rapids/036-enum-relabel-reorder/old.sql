CREATE TYPE lvl AS ENUM ('low', 'mid', 'high');
CREATE TYPE yn AS ENUM ('yes', 'no');
CREATE TABLE j (id int PRIMARY KEY, l lvl DEFAULT 'low', y yn DEFAULT 'no', CONSTRAINT jl CHECK (l < 'high'), CONSTRAINT jy CHECK (y = ANY (ARRAY['yes', 'no']::yn[])));
CREATE FUNCTION lv(j) RETURNS lvl LANGUAGE sql STABLE AS $$ SELECT $1.l $$;
CREATE INDEX j_l ON j (l, y) WHERE y > 'no';
CREATE VIEW jv AS SELECT id, j.lv, CASE WHEN l >= 'mid' THEN 'yes'::yn ELSE y END AS r FROM j;
CREATE TABLE jp (l lvl NOT NULL, y yn) PARTITION BY RANGE (l);
CREATE TABLE jp1 PARTITION OF jp FOR VALUES FROM ('low') TO ('high');
CREATE TABLE jp2 PARTITION OF jp FOR VALUES FROM ('high') TO (MAXVALUE);
