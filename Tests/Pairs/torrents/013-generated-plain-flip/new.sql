CREATE FUNCTION area(w bigint, h bigint) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN w * h;
CREATE TABLE box (w integer NOT NULL, h integer NOT NULL, a integer NOT NULL DEFAULT area(2, 3), p bigint GENERATED ALWAYS AS (area(w, h) + length(lbl)) STORED, q text GENERATED ALWAYS AS (lower(lbl) || 'x') STORED, lbl varchar(30),
  CONSTRAINT a_pos CHECK (a > 0), CONSTRAINT box_a UNIQUE (a), CONSTRAINT q_l CHECK (length(q) < 9));
CREATE INDEX box_q ON box (q COLLATE "C", a DESC) WHERE a > p;
CREATE TABLE lid (a integer GENERATED ALWAYS AS (b * 2) STORED REFERENCES box (a) ON DELETE CASCADE, b integer DEFAULT 1);
CREATE VIEW boxes AS SELECT w, h, a, q, p FROM box WHERE a IS NOT NULL;
COMMENT ON COLUMN box.a IS 'area';
