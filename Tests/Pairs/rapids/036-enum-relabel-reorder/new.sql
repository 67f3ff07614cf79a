CREATE TYPE lvl AS ENUM ('none', 'high', 'mid', 'low', 'top');
CREATE TYPE yn AS ENUM ('no', 'Yes', 'yes');
CREATE TABLE j (id int PRIMARY KEY, l lvl DEFAULT 'low', y yn DEFAULT 'no', CONSTRAINT jl CHECK (l < 'top'), CONSTRAINT jy CHECK (y = ANY (ARRAY['no', 'yes']::yn[])));
CREATE FUNCTION lv(j) RETURNS lvl LANGUAGE sql STABLE AS $$ SELECT $1.l $$;
CREATE INDEX j_l ON j (l, y) WHERE y > 'no';
CREATE VIEW jv AS SELECT id, j.lv, CASE WHEN l >= 'mid' THEN 'yes'::yn ELSE y END AS r FROM j;
CREATE TABLE jp (l lvl NOT NULL, y yn) PARTITION BY RANGE (l);
CREATE TABLE jp1 PARTITION OF jp FOR VALUES FROM ('high') TO ('low');
CREATE TABLE jp2 PARTITION OF jp FOR VALUES FROM ('low') TO (MAXVALUE);
