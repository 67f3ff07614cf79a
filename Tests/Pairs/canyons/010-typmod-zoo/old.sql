CREATE TABLE zoo (
  id int PRIMARY KEY,
i1 interval, i2 interval(3),
  i3 interval day to second(2),
  i4 interval year to month,
t1 timestamp(0), t2 timestamptz(6), t3 time(2), t4 timetz,
n1 numeric, n2 numeric(5), n3 numeric(5,2),
  n4 numeric(10,0),
b1 bit, b2 bit(8), b3 varbit, b4 bit varying(16),
c1 char, c2 bpchar, c3 character(10),
  c4 varchar, c5 varchar(20),
  c6 "char", c7 name, c8 text,
f1 float(24), f2 float(25), r oid, rr regclass
);
ALTER TABLE zoo ALTER c1 SET
  DEFAULT 'x', ALTER c2 SET
  DEFAULT 'x  ', ALTER c6 SET
  DEFAULT 'y', ALTER c7 SET
  DEFAULT 'nm';
ALTER TABLE zoo ALTER i1 SET
  DEFAULT '1 day 2 hours', ALTER i3 SET
  DEFAULT interval '90' minute,
  ALTER i4 SET DEFAULT '1-2';
ALTER TABLE zoo ALTER b2 SET
  DEFAULT B'10101010', ALTER b4 SET
  DEFAULT X'FF', ALTER n3 SET
  DEFAULT 1.005;
ALTER TABLE zoo ALTER rr SET
  DEFAULT 'zoo'::regclass, ALTER t1 SET
  DEFAULT LOCALTIMESTAMP(0),
  ALTER t2 SET DEFAULT CURRENT_TIMESTAMP(3);
CREATE VIEW v AS SELECT i1,
  i2, i3, n1, n3 * 2 AS n3x,
  c1::text || c3 AS cc, c2,
  c5, b2, t1, t2::date AS d,
  f1 FROM zoo;
CREATE VIEW v_cast AS SELECT id,
c3::varchar(5) AS c3, n1::numeric(6,1) AS n1,
  i1::interval(0) AS i1, t1::timestamptz(2) AS t1,
  b3::bit(3) AS b3, c8::char(3) AS c8
FROM zoo;
CREATE VIEW v_arr AS SELECT ARRAY[c5,
  c3] AS arr, ARRAY[n3, n2] AS narr,
  COALESCE(c4, c7::varchar) AS co
  FROM zoo;
CREATE INDEX zoo_c ON zoo (c3 bpchar_pattern_ops, c5 varchar_pattern_ops, c8 text_pattern_ops);
CREATE INDEX zoo_part ON zoo (n3)
  WHERE c3 = 'abc' AND c5 = 'abc' AND c1 = 'q';
ALTER TABLE zoo ADD CONSTRAINT ck
  CHECK (c3 <> 'a ' AND n3 < 9.99 AND b2 <> B'00000000' AND i1 > '1 day' AND c5 LIKE 'x%');
CREATE FUNCTION ff(a numeric, b varchar, c bpchar)
  RETURNS interval LANGUAGE sql IMMUTABLE
RETURN '1 day'::interval(2);
CREATE TABLE arrs (
a numeric(5,2)[], b varchar(3)[][],
  c char(2)[4], d interval(2)[],
  e timestamp(1)[] DEFAULT '{}'
);
CREATE DOMAIN money2 AS
numeric(12,2) DEFAULT 0.00;
CREATE TABLE pay (m money2, ms money2[], m3 money DEFAULT '1.50'::numeric::money);
COMMENT ON COLUMN zoo.c6 IS 'internal char vs char(1)';
