CREATE SCHEMA stx;
CREATE TYPE stx.grade AS ENUM ('a', 'b', 'c');
CREATE FUNCTION stx.band(
    integer
) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT ($1 / 10)::integer $$;
CREATE TABLE stx.t (
    id integer PRIMARY KEY,
    a
    integer,
    b
    text,
    c
    date,
    d
    varchar(20),
    e
    real
);
ALTER TABLE stx.t ALTER COLUMN a SET STATISTICS
    100;
ALTER TABLE stx.t ALTER COLUMN e SET (n_distinct = 50);
ALTER TABLE stx.t ALTER COLUMN d SET STORAGE EXTERNAL;
CREATE STATISTICS stx.ab ON a, b FROM stx.t;
CREATE STATISTICS stx.ac (mcv
, ndistinct
) ON a, c FROM stx.t;
CREATE STATISTICS stx.bd (dependencies) ON b, d FROM stx.t;
CREATE STATISTICS stx.ex ON (
    a % 7), (lower(b)) FROM stx.t;
CREATE STATISTICS stx.fn ON (stx.band(a)) FROM stx.t;
ALTER STATISTICS stx.fn SET STATISTICS
    10;
CREATE TABLE stx.p (k integer NOT NULL, x integer, y integer) PARTITION BY HASH (k);
CREATE TABLE stx.p0 PARTITION OF stx.p FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE stx.p1 PARTITION OF stx.p FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE STATISTICS stx.pxy ON x, y FROM stx.p;
CREATE STATISTICS stx.p0xy (ndistinct) ON x, y, k FROM stx.p0;
CREATE TABLE stx.par (a integer, b integer);
CREATE TABLE stx.kid (c text) INHERITS (stx.par);
CREATE STATISTICS stx.kid_s ON a, c FROM stx.kid;
CREATE MATERIALIZED VIEW stx.mv AS SELECT a, b, count(*) AS n FROM stx.t GROUP BY a, b;
CREATE STATISTICS stx.mvs ON a, b, n FROM stx.mv;
CREATE INDEX t_band ON stx.t (stx.band(a));
CREATE INDEX t_cd ON stx.t (c, a) WHERE b
    = 'a' AND d IS NOT NULL;
ALTER INDEX stx.t_band ALTER COLUMN 1 SET STATISTICS 44;
CREATE VIEW stx.v AS SELECT id, stx.band(a) AS band, c FROM stx.t;
ALTER STATISTICS stx.ab OWNER TO pair_stx;
COMMENT ON STATISTICS stx.ac IS 'kept';
COMMENT ON STATISTICS stx.bd IS 'b and d';
