CREATE TABLE z (
  id int PRIMARY KEY, i int,
  b bigint, t text, v varchar(10),
  c char(3), n numeric, f float8,
  d date, ts timestamp, tz timestamptz,
  iv interval, j jsonb, a int[],
  r int4range, bo boolean, by bytea,
  x xml,
e1 int DEFAULT 1 + 2 * 3 - -4,
e2 text DEFAULT 'a' || 'b' || E'\n',
e3 timestamptz DEFAULT (now() AT TIME ZONE 'UTC'),
e4 int[] DEFAULT ARRAY[1, 2],
e5 text DEFAULT CASE WHEN now() > '2020-01-01' THEN 'x' END,
e6 boolean DEFAULT (NOT true OR false AND NULL),
e7 text DEFAULT CURRENT_USER,
e8 int4range DEFAULT '[1,5)',
e9 jsonb DEFAULT '{"a": [1, "x"]}',
e10 date DEFAULT '2020-01-01'::date + 5,
e11 float8 DEFAULT -1.5e-10,
e12 int DEFAULT (-5) % 3
);
ALTER TABLE z ADD CONSTRAINT k1
  CHECK (i BETWEEN 1 AND 5 OR i NOT IN (7, 8) AND t LIKE 'a!%' ESCAPE '!');
ALTER TABLE z ADD CONSTRAINT k2
  CHECK (t SIMILAR TO '(a|b)%' AND t ~* 'x' AND t IS NOT NULL);
ALTER TABLE z ADD CONSTRAINT k3
  CHECK ((i, b) < (b, i) AND ROW(i, t) IS DISTINCT FROM ROW(1, 'x'));
ALTER TABLE z ADD CONSTRAINT k4
  CHECK ((d, d + 1) OVERLAPS ('2020-01-01'::date, '2020-02-01'::date));
CREATE INDEX zi ON z ((a[1]), (j -> 'x' ->> 'y'), (coalesce(t, v, c)), (extract(epoch FROM ts)));
CREATE INDEX zj ON z ((i::numeric / 3), ((t || '') COLLATE "C"))
  WHERE (i > 1) = true AND bo;
CREATE VIEW zv AS SELECT
substring(t FROM 2 FOR 3) AS s1,
  position('a' IN t) AS s2,
  overlay(t PLACING 'x' FROM 1) AS s3,
  trim(BOTH 'x' FROM t) AS s4,
  t::char AS s5,
extract(year FROM d) AS y, d - '2020-01-01' AS dd,
  ts::date AS td, tz::time(0) AS tt,
i = ANY (a) AS an, i <> ALL (ARRAY[1, 2]) AS al,
  a @> ARRAY[1] AS ct,
xmlelement(name foo, xmlattributes(i AS bar), t) AS xe,
  xmlserialize(CONTENT x AS text) AS xs,
1 AS one, 1.0 AS onep, '1' AS ones,
  NULL AS nul, true AS tru,
  -1 AS neg, 2 ^ 3 ^ 2 AS pow,
  @ (-5) AS abs, NOT 5 = 1 AS bang
FROM z;
CREATE FUNCTION zf(p z.t%TYPE DEFAULT 'q', q int DEFAULT
1 + 1, r int DEFAULT NULL::int)
  RETURNS z.n%TYPE LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
SELECT CASE WHEN p = '' THEN 1 ELSE NULL END::numeric;
END;
CREATE RULE zr AS ON UPDATE TO z WHERE
OLD.i > 1 AND NOT NEW.bo
DO ALSO SELECT 1;
COMMENT ON VIEW zv IS 'zoo';

