CREATE TABLE zoo (
  id int PRIMARY KEY,
i1 interval hour, i2 interval second(3),
  i3 interval day to second,
  i4 interval,
t1 timestamp, t2 timestamp(6), t3 time(3), t4 timetz(0),
n1 numeric(3,-2), n2 numeric(5,0),
  n3 numeric(3,5), n4 numeric,
b1 bit(2), b2 bit varying(8), b3 bit varying(64), b4 varbit,
c1 "char", c2 char, c3 varchar(10),
  c4 varchar(300), c5 bpchar,
  c6 char(1), c7 varchar(63),
  c8 name,
f1 float(25), f2 float(24), r xid8, rr regtype
);
ALTER TABLE zoo ALTER c1 SET
  DEFAULT 'x', ALTER c2 SET
  DEFAULT 'x', ALTER c6 SET
  DEFAULT 'y'::char(1), ALTER c7 SET
  DEFAULT 'nm'::name;
ALTER TABLE zoo ALTER i1 SET
  DEFAULT interval '2' hour,
  ALTER i3 SET DEFAULT '1:2:3.456',
  ALTER i4 SET DEFAULT interval '1-2' year to month;
ALTER TABLE zoo ALTER b2 SET
  DEFAULT B'101', ALTER b4 SET
  DEFAULT X'FF'::bit(8), ALTER n3 SET
  DEFAULT 0.00123, ALTER n1 SET
  DEFAULT 12300;
ALTER TABLE zoo ALTER rr SET
  DEFAULT 'zoo[]'::regtype, ALTER t1 SET
  DEFAULT LOCALTIMESTAMP, ALTER t2 SET
  DEFAULT (now() AT TIME ZONE 'utc')::timestamp(2);
CREATE VIEW v AS SELECT i1,
  i2, i3, n1, n3 * 2 AS n3x,
  c1::text || c3 AS cc, c2,
  c5, b2, t1, t2::date AS d,
  f1 FROM zoo;
CREATE VIEW v_cast AS SELECT id,
c3::char(5) AS c3, n1::numeric(6,-1) AS n1,
  i1::interval minute AS i1,
  t1::timestamptz AS t1, b3::varbit(3) AS b3,
  c8::"char" AS c8
FROM zoo;
CREATE VIEW v_arr AS SELECT ARRAY[c5,
  c3] AS arr, ARRAY[n3, n2] AS narr,
  COALESCE(c4, c7::varchar) AS co
  FROM zoo;
CREATE INDEX zoo_c ON zoo (c3 varchar_pattern_ops, c5 bpchar_pattern_ops, c8);
CREATE INDEX zoo_part ON zoo (n3)
  WHERE c3 = 'abc' AND c5 = 'abc' AND c1 = 'q' AND c2 = 'q';
ALTER TABLE zoo ADD CONSTRAINT ck
  CHECK (c3 <> 'a ' AND n3 < 9.99 AND b2 <> B'0' AND i1 > '1 day' AND c5 LIKE 'x%' AND f1 < f2);
CREATE FUNCTION ff(a numeric, b varchar, c bpchar)
  RETURNS interval LANGUAGE sql IMMUTABLE
RETURN '1 day'::interval day;
CREATE TABLE arrs (
a numeric(6,2)[], b varchar(5)[],
  c bpchar[], d interval day to hour[],
  e timestamptz(1)[] DEFAULT ARRAY[now()]
);
CREATE DOMAIN money2 AS
numeric(14,4) DEFAULT 0.0000;
CREATE TABLE pay (m money2, ms money2[], m3 money DEFAULT '1.50'::numeric::money);
COMMENT ON COLUMN zoo.c6 IS 'internal char vs char(1)';
