CREATE TABLE ref_i (k integer PRIMARY KEY);
CREATE TABLE ref_t (k text PRIMARY KEY);
CREATE TABLE sw (
    a text NOT NULL DEFAULT 'x' REFERENCES ref_t,
    b integer DEFAULT 1 CONSTRAINT b_fk REFERENCES ref_i,
    c boolean GENERATED ALWAYS AS (b > 3) STORED,
    d date DEFAULT '2001-01-01',
    CONSTRAINT ab PRIMARY KEY (a, b),
    CONSTRAINT lim CHECK (b > 0 AND length(a) < 9)
);
CREATE INDEX sw_i ON sw (b DESC, a COLLATE "C" text_pattern_ops) INCLUDE (d) WHERE c;
CREATE STATISTICS sw_st ON a, b, (b + length(a)) FROM sw;
CREATE VIEW sw_v AS SELECT b + 1 AS a1, a || 'y' AS b1, c AS d FROM sw WHERE NOT c;
CREATE TABLE sw_ref (x text, y integer, FOREIGN KEY (x, y) REFERENCES sw);
COMMENT ON COLUMN sw.b IS 'number';
COMMENT ON COLUMN sw.a IS 'string';
COMMENT ON STATISTICS sw_st IS 'st';
