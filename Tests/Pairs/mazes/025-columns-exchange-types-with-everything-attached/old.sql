CREATE TABLE ref_i (k integer PRIMARY KEY);
CREATE TABLE ref_t (k text PRIMARY KEY);
CREATE TABLE sw (
    a integer NOT NULL DEFAULT 1 REFERENCES ref_i,
    b text DEFAULT 'x' CONSTRAINT b_fk REFERENCES ref_t,
    c date GENERATED ALWAYS AS ('2000-01-01'::date + a) STORED,
    d boolean DEFAULT true,
    CONSTRAINT ab PRIMARY KEY (a, b),
    CONSTRAINT lim CHECK (a > 0 AND length(b) < 9)
);
CREATE INDEX sw_i ON sw (b COLLATE "C" text_pattern_ops DESC, a) INCLUDE (d) WHERE d;
CREATE STATISTICS sw_st ON a, b, (a + length(b)) FROM sw;
CREATE VIEW sw_v AS SELECT a + 1 AS a1, b || 'y' AS b1, d FROM sw WHERE NOT d;
CREATE TABLE sw_ref (x integer, y text, FOREIGN KEY (x, y) REFERENCES sw);
COMMENT ON COLUMN sw.a IS 'number';
COMMENT ON COLUMN sw.b IS 'string';
COMMENT ON STATISTICS sw_st IS 'st';
