CREATE SCHEMA stx;
CREATE TYPE stx.grade AS ENUM ('a', 'b', 'c');
CREATE FUNCTION stx.band(
    numeric
) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT ($1 / 10)::integer $$;
CREATE TABLE stx.t (
    id integer PRIMARY KEY,
    a
    numeric(12,2),
    b
    stx.grade,
    c
    timestamptz,
    d
    jsonb,
    e
    double precision
,   f integer GENERATED ALWAYS AS (id * 2) STORED
);
ALTER TABLE stx.t ALTER COLUMN a SET STATISTICS
    900;
ALTER TABLE stx.t ALTER COLUMN e SET (n_distinct = 50);
ALTER TABLE stx.t ALTER COLUMN d SET STORAGE MAIN;
CREATE STATISTICS stx.ab ON a, b FROM stx.t;
CREATE STATISTICS stx.ac (mcv
) ON a, c FROM stx.t;
CREATE STATISTICS stx.bd (dependencies) ON b, e FROM stx.t;
CREATE STATISTICS stx.ex ON (
    a % 7::numeric), (lower(b::text)), c FROM stx.t;
CREATE STATISTICS stx.fn ON (stx.band(a)) FROM stx.t;
ALTER STATISTICS stx.fn SET STATISTICS
    0;
CREATE TABLE stx.p (k bigint NOT NULL, x bigint, y text) PARTITION BY HASH (k);
CREATE TABLE stx.p0 PARTITION OF stx.p FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE stx.p1 PARTITION OF stx.p FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE STATISTICS stx.pxy ON x, y FROM stx.p;
CREATE STATISTICS stx.p0xy (ndistinct) ON x, y, k FROM stx.p0;
CREATE TABLE stx.par (a bigint, b bigint, z text);
CREATE TABLE stx.kid (c text) INHERITS (stx.par);
CREATE STATISTICS stx.kid_s ON a, (c || z) FROM stx.kid;
CREATE MATERIALIZED VIEW stx.mv AS SELECT a, b, count(*) AS n FROM stx.t GROUP BY a, b;
CREATE STATISTICS stx.mvs ON a, b, n FROM stx.mv;
CREATE INDEX t_band ON stx.t (stx.band(a));
CREATE INDEX t_cd ON stx.t (c, a) WHERE b
    = 'a'::stx.grade;
ALTER INDEX stx.t_band ALTER COLUMN 1 SET STATISTICS 55;
CREATE VIEW stx.v AS SELECT id, stx.band(a) AS band, c FROM stx.t;
ALTER STATISTICS stx.ab OWNER TO pair_stx;
COMMENT ON STATISTICS stx.ac IS 'kept';
COMMENT ON STATISTICS stx.bd IS 'b and e';
