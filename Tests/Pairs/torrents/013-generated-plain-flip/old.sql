CREATE FUNCTION area(w integer, h integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN w * h;
CREATE TABLE box (w integer NOT NULL, h integer NOT NULL, a integer GENERATED ALWAYS AS (area(w, h)) STORED, p integer DEFAULT 4, q text GENERATED ALWAYS AS (upper(lbl)) STORED, lbl text,
  CONSTRAINT a_pos CHECK (a > 0), CONSTRAINT box_a UNIQUE (a), CONSTRAINT q_l CHECK (length(q) < 9));
CREATE INDEX box_q ON box (q COLLATE "C", a DESC) WHERE a > p;
CREATE TABLE lid (a integer REFERENCES box (a) ON DELETE CASCADE, b integer GENERATED ALWAYS AS (a % 10) STORED);
CREATE VIEW boxes AS SELECT w, h, a, q, p FROM box WHERE a IS NOT NULL;
COMMENT ON COLUMN box.a IS 'area';
