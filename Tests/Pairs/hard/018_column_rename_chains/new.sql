CREATE TABLE wide (
    b integer NOT NULL DEFAULT 1,
    c integer NOT NULL DEFAULT 2,
    d text DEFAULT 'c',
    a text COLLATE "C",
    f integer GENERATED ALWAYS AS (b + c) STORED,
    e date,
    CONSTRAINT wide_ab CHECK (b < c),
    CONSTRAINT wide_cd UNIQUE (d, a)
);
CREATE INDEX wide_f ON wide (e, b) INCLUDE (c);
CREATE VIEW wide_v AS SELECT b AS a, c, d AS b, a AS d, f AS e FROM wide;
COMMENT ON COLUMN wide.b IS 'first';
COMMENT ON COLUMN wide.c IS 'second';
COMMENT ON COLUMN wide_v.c IS 'is c';

