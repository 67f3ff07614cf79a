CREATE SCHEMA ty;
CREATE TABLE ty.t (
  i1 interval(3) DEFAULT '1 day',
  i2 interval DAY TO SECOND(2),
  i3 interval YEAR TO MONTH,
  b1 bit DEFAULT B'1',
  b2 bit(5) DEFAULT B'10101',
  b3 varbit,
  c1 char,
  c2 bpchar DEFAULT 'x ',
  c3 "char" DEFAULT 'q',
  c4 name DEFAULT 'nm',
  c5 varchar,
  n1 numeric(5,-2) DEFAULT 1200,
  n2 numeric(3),
  n3 numeric,
  t1 time(0) with time zone,
  t2 timestamp(6) DEFAULT CURRENT_TIMESTAMP,
  f1 real DEFAULT 1.1,
  x1 xml DEFAULT '<a/>',
  o1 oid DEFAULT 1,
  r1 regclass DEFAULT 'pg_class'::regclass,
  m1 int4multirange DEFAULT '{[1,3)}',
  g1 point DEFAULT '(1,2)',
  a1 integer[3][3],
  a2 varchar(5)[] DEFAULT '{abc}',
  v1 tsvector,
  mo money DEFAULT '1.00'
);
CREATE VIEW ty.v AS
  SELECT i1 + i2 AS i, c1 || c2::text AS cc, c3::text AS c3, n1 * 2 AS n, a2[1] AS a, f1::numeric(6,2) AS f, c4 AS nm
  FROM ty.t;
CREATE INDEX t_c ON ty.t (c1, c2, c5);
CREATE INDEX t_n ON ty.t (n2, (n3 % 2::numeric)) WHERE c4 = 'z';
CREATE TYPE ty.comp AS (
  a interval second(1), b char(3), c bit varying(4), d numeric(4,1)[]
);
CREATE TABLE ty.holder (c ty.comp, cs ty.comp[], CONSTRAINT b CHECK ((c).b <> 'no'));
CREATE DOMAIN ty.d1 AS char(4) DEFAULT 'ab';
CREATE DOMAIN ty.d2 AS interval hour DEFAULT '3 hours';
CREATE FUNCTION ty.fn(a char, b interval day DEFAULT '2 days', c numeric DEFAULT 1.0) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ select 'a'::varchar $$;
CREATE TABLE ty.dd (a ty.d1, b ty.d2, c text GENERATED ALWAYS AS (ty.fn('x')) STORED);
CREATE UNIQUE INDEX dd_a ON ty.dd (a bpchar_pattern_ops);

