CREATE SCHEMA c;
CREATE COLLATION c.nat (provider = icu, locale = 'en-u-kn-true');
CREATE COLLATION c.old (locale = 'C');
CREATE DOMAIN c.label AS text COLLATE c.nat CHECK (VALUE > 'a');
CREATE TYPE c.pair AS (k text COLLATE c.nat, v text);
CREATE TABLE c.t (
    id int PRIMARY KEY,
    a text COLLATE c.nat NOT NULL UNIQUE,
    l c.label,
    o varchar(20) COLLATE c.old,
    p c.pair,
    CONSTRAINT t_chk CHECK (a < 'zz' COLLATE c.nat)
);
CREATE INDEX t_l ON c.t (l, o COLLATE "C");
CREATE INDEX t_o ON c.t (o COLLATE c.nat);
CREATE TABLE c.part (k text COLLATE c.nat, n int) PARTITION BY RANGE (n, k COLLATE "C");
CREATE TABLE c.part1 PARTITION OF c.part FOR VALUES FROM (1, 'a') TO (2, 'f');
CREATE VIEW c.v AS SELECT a, max(o) AS mo FROM c.t GROUP BY a ORDER BY a COLLATE c.nat;
CREATE MATERIALIZED VIEW c.mv AS SELECT a COLLATE "C" AS ac, a FROM c.t;
CREATE INDEX mv_a ON c.mv (a);
CREATE FUNCTION c.f(x c.label) RETURNS c.pair LANGUAGE sql AS $$ select row(x, 'v')::c.pair $$;
CREATE STATISTICS c.st ON a, o FROM c.t;
GRANT SELECT (a) ON c.t TO app_rw;
COMMENT ON COLLATION c.nat IS 'natural order';
