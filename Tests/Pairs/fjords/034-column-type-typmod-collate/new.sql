CREATE TABLE m (
 a varchar(12) DEFAULT 'x', b numeric(12,-2) DEFAULT 100, c timestamptz(0), d bit varying(6) DEFAULT B'1010',
 e interval, f char(5) COLLATE "POSIX", g text, h jsonb, i bigint, j text COLLATE "C" DEFAULT 'n', k text DEFAULT '\xdead',
 l numeric, m time(2), n char(1), o nummultirange, q double precision, r cidr, s text DEFAULT '0', t text COMPRESSION lz4);
ALTER TABLE m ALTER t SET STORAGE main, ALTER h SET COMPRESSION pglz;
CREATE UNIQUE INDEX ma ON m (a COLLATE "POSIX", b);
CREATE INDEX mf ON m (f, upper(a));
ALTER TABLE m ADD CONSTRAINT mc CHECK (a < 'm' AND f ~ 'x' AND b < 10.0 AND d <> B'0000');
CREATE VIEW mv AS SELECT a || f::text COLLATE "C" AS af, b * 2 AS b2, c::date AS c, e * 2 AS e2, g AS g1, h -> 'x' AS hx, a COLLATE "POSIX" AS ap, s FROM m;
CREATE VIEW mv2 AS SELECT mv.* FROM mv WHERE af > 'a' ORDER BY ap;
CREATE FUNCTION mvf(v mv2) RETURNS SETOF m LANGUAGE sql STABLE AS 'select * from m';
COMMENT ON COLUMN mv.hx IS 'jsonb';
