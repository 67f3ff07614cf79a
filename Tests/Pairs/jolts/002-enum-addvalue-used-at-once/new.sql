CREATE TYPE lvl AS ENUM ('zero', 'lo', 'mid', 'hi', 'Max''d');
CREATE TABLE ev (
  id serial PRIMARY KEY,
  l lvl NOT NULL DEFAULT 'mid',
  txt text,
  rank int GENERATED ALWAYS AS (CASE l WHEN 'zero'::lvl THEN 0 WHEN 'Max''d'::lvl THEN 9 ELSE 1 END) STORED,
  CONSTRAINT ev_l_ck CHECK (l IN ('lo', 'mid', 'hi', 'Max''d')),
  CONSTRAINT ev_one_max EXCLUDE USING btree (txt WITH =) WHERE (l = 'Max''d')
);
CREATE TABLE ev_p (l lvl, n int) PARTITION BY LIST (l);
CREATE TABLE ev_p_lo PARTITION OF ev_p FOR VALUES IN ('zero', 'lo');
CREATE TABLE ev_p_mid PARTITION OF ev_p FOR VALUES IN ('mid', NULL);
CREATE TABLE ev_p_rest PARTITION OF ev_p DEFAULT;
CREATE VIEW ev_hot AS SELECT id, txt FROM ev WHERE l >= 'mid';
ALTER TABLE ev ENABLE ROW LEVEL SECURITY;
CREATE POLICY p_hi ON ev FOR SELECT TO public USING (l = 'hi' OR l = 'Max''d');
