CREATE TABLE wide (
    a integer NOT NULL DEFAULT 1,
    b integer NOT NULL DEFAULT 2,
    c text DEFAULT 'c',
    d text COLLATE "C",
    e integer GENERATED ALWAYS AS (a + b) STORED,
    f date,
    CONSTRAINT wide_ab CHECK (a < b),
    CONSTRAINT wide_cd UNIQUE (c, d)
);
CREATE INDEX wide_f ON wide (f, a) INCLUDE (b);
CREATE VIEW wide_v AS SELECT a, b AS c, c AS b, d, e FROM wide;
COMMENT ON COLUMN wide.a IS 'first';
COMMENT ON COLUMN wide.b IS 'second';
COMMENT ON COLUMN wide_v.b IS 'is c';
