CREATE TABLE z (
  id int PRIMARY KEY, i int,
  b bigint, t text, v varchar(10),
  c char(3), n numeric, f float8,
  d date, ts timestamp, tz timestamptz,
  iv interval, j jsonb, a int[],
  r int4range, bo boolean, by bytea,
  x xml,
e1 int DEFAULT (1 + 2) * 3 - (-4),
e2 text DEFAULT 'a' || ('b' || E'\t\\'),
e3 timestamptz DEFAULT ((now() AT TIME ZONE 'UTC') AT TIME ZONE INTERVAL '1 hour'),
e4 int[] DEFAULT ARRAY[[1, 2], [3, NULL]],
e5 text DEFAULT CASE extract(dow FROM now())
  WHEN 1 THEN 'x' WHEN 2 THEN NULL ELSE upper('y') END,
e6 boolean DEFAULT ((NOT (true OR false)) AND NULL IS NULL),
e7 text DEFAULT SESSION_USER || CURRENT_SCHEMA,
e8 int4range DEFAULT int4range(1, 5, '[]'),
e9 jsonb DEFAULT jsonb_build_object('a', ARRAY[1, 2]) || '{"b": null}',
e10 date DEFAULT (CURRENT_DATE - INTERVAL '1 mon')::date,
e11 float8 DEFAULT '-Infinity',
e12 int DEFAULT - (5 % 3)
);
ALTER TABLE z ADD CONSTRAINT k1
  CHECK (i BETWEEN SYMMETRIC 5 AND 1 AND i NOT IN (7, 8, NULL) AND t NOT ILIKE 'a!%' ESCAPE '!');
ALTER TABLE z ADD CONSTRAINT k2
  CHECK (t NOT SIMILAR TO '(a|b)#%' ESCAPE '#' AND t !~ 'x' AND (t, v) IS NOT NULL);
ALTER TABLE z ADD CONSTRAINT k3
  CHECK ((i, b, n) >= (b, i, 0) AND bo IS NOT TRUE AND bo IS UNKNOWN AND (i = 1) IS DISTINCT FROM (b = 2));
ALTER TABLE z ADD CONSTRAINT k4
  CHECK ((ts, iv) OVERLAPS (ts + '1 day', ts + iv * 2) AND x IS DOCUMENT);
CREATE INDEX zi ON z ((a[1:2]), (j #>> '{x,y}'), (nullif(t, v::text)), (date_part('epoch', ts)), (greatest(i, b, 3)));
CREATE INDEX zj ON z ((i / 3::numeric), ((t COLLATE "C") || ''))
  WHERE i > 1 AND NOT bo IS FALSE AND j @? '$.a[*] ? (@ > 1)';
CREATE VIEW zv AS SELECT
substring(t, 2, 3) AS s1, strpos(t, 'a') AS s2,
  overlay(t PLACING 'x' FROM 1 FOR 2) AS s3,
  trim(LEADING 'x' FROM t) AS s4,
  t::bpchar AS s5,
date_part('year', d) AS y, d - ts AS dd,
  CAST(ts AS timestamptz) AS td,
  timezone('UTC', tz)::time AS tt,
i = ANY ('{1,2}') AS an, i < ALL (SELECT b FROM z) AS al,
  ARRAY[i] <@ a AS ct,
xmlforest(i AS foo, t AS "Bar") AS xe,
  xmlpi(name php, 'x') AS xs,
  collation for (t) AS cf,
1::smallint AS one, 1e0 AS onep,
  '1'::text COLLATE "C" AS ones,
  NULL::int AS nul, 't'::boolean AS tru,
  '-1'::int AS neg, 2 ^ (3 ^ 2) AS pow,
  |/ 5 AS abs, 5 <> 1 AS bang
FROM z;
CREATE FUNCTION zf(p z.t%TYPE DEFAULT 'q', q int DEFAULT
abs(-2), r text DEFAULT 'x'::text)
  RETURNS z.n%TYPE LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
SELECT CASE p WHEN '' THEN 1 WHEN 'a' THEN 2.5 END;
END;
CREATE RULE zr AS ON UPDATE TO z WHERE
(OLD.i > 1) <> (NOT NEW.bo)
DO ALSO SELECT 1;
COMMENT ON VIEW zv IS 'zoo';

