CREATE TYPE lvl AS ENUM ('lo', 'hi');
CREATE TABLE ev (
  id serial PRIMARY KEY,
  l lvl NOT NULL DEFAULT 'lo',
  txt text,
  CONSTRAINT ev_l_ck CHECK (l IN ('lo', 'hi'))
);
CREATE TABLE ev_p (l lvl, n int) PARTITION BY LIST (l);
CREATE TABLE ev_p_lo PARTITION OF ev_p FOR VALUES IN ('lo');
CREATE TABLE ev_p_rest PARTITION OF ev_p DEFAULT;
CREATE VIEW ev_hot AS SELECT id, txt FROM ev WHERE l = 'hi';
ALTER TABLE ev ENABLE ROW LEVEL SECURITY;
CREATE POLICY p_hi ON ev FOR SELECT TO public USING (l = 'hi');
