CREATE SCHEMA ty;
CREATE TABLE ty.t (
  i1 interval(6) DEFAULT '24:00:00',
  i2 interval HOUR TO MINUTE,
  i3 interval,
  b1 bit(1) DEFAULT B'0',
  b2 varbit(5) DEFAULT B'10101',
  b3 bit(8),
  c1 varchar(1),
  c2 char(2) DEFAULT 'x ',
  c3 char(1) DEFAULT 'q',
  c4 text COLLATE "C" DEFAULT 'nm',
  c5 bpchar,
  n1 numeric(5,7) DEFAULT 0.001,
  n2 numeric(3,0),
  n3 numeric(1000,3),
  t1 time,
  t2 timestamp(0) with time zone DEFAULT LOCALTIMESTAMP,
  f1 float(53) DEFAULT 1.1,
  x1 text DEFAULT '<a/>',
  o1 xid8 DEFAULT '1',
  r1 regtype DEFAULT 'ty.t'::regtype,
  m1 nummultirange DEFAULT '{[1,3)}',
  g1 box DEFAULT '(1,2),(0,0)',
  a1 bigint[],
  a2 varchar(7)[] DEFAULT '{abc,d}',
  v1 tsquery,
  mo numeric DEFAULT '1.00'
);
CREATE VIEW ty.v AS
  SELECT i1 + i2 AS i, c1 || c2::text AS cc, c3::text AS c3, n1 * 2 AS n, a2[1] AS a, f1::numeric(6,2) AS f, c4 AS nm
  FROM ty.t;
CREATE INDEX t_c ON ty.t (c1, c2, c5);
CREATE INDEX t_n ON ty.t (n2, (n3 % 2::numeric)) WHERE c4 = 'z';
CREATE TYPE ty.comp AS (
  a interval second(4), b varchar(3), c bit varying(5), d numeric(5,1)[], e time(2)
);
CREATE TABLE ty.holder (c ty.comp, cs ty.comp[], CONSTRAINT b CHECK ((c).b <> 'no'));
CREATE DOMAIN ty.d1 AS bpchar DEFAULT 'ab';
CREATE DOMAIN ty.d2 AS interval minute DEFAULT '3 hours';
CREATE FUNCTION ty.fn(a char, b interval day DEFAULT '49 hours', c numeric DEFAULT 1.00) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ select 'a'::varchar $$;
CREATE TABLE ty.dd (a ty.d1, b ty.d2, c text GENERATED ALWAYS AS (ty.fn('x')) STORED);
CREATE UNIQUE INDEX dd_a ON ty.dd (a bpchar_pattern_ops);

