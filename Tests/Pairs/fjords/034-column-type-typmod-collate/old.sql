CREATE TABLE m (
 a varchar(10) COLLATE "C" DEFAULT 'x', b numeric(10,2) DEFAULT 1.50, c timestamp(3), d bit(4) DEFAULT B'1010',
 e interval day to second(2), f char(3), g text[] , h json, i oid, j name DEFAULT 'n', k bytea DEFAULT '\xdead',
 l money, m time(0) with time zone, n "char", o int4multirange, q float4, r inet, s int DEFAULT 0, t text COMPRESSION pglz);
CREATE UNIQUE INDEX ma ON m (a, b);
CREATE INDEX mf ON m (f COLLATE "POSIX", upper(a));
ALTER TABLE m ADD CONSTRAINT mc CHECK (a < 'm' AND f ~ 'x' AND b < 10.0 AND d <> B'0000');
CREATE VIEW mv AS SELECT a || f AS af, b * 2 AS b2, c::date AS c, e * 2 AS e2, g[1] AS g1, h -> 'x' AS hx, a COLLATE "POSIX" AS ap, s FROM m;
CREATE VIEW mv2 AS SELECT mv.* FROM mv WHERE af > 'a' ORDER BY ap;
CREATE FUNCTION mvf(v mv2) RETURNS SETOF m LANGUAGE sql STABLE AS 'select * from m';
COMMENT ON COLUMN mv.hx IS 'json';
