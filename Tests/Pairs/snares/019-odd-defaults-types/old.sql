-- physics lab: odd types, odd constants
SET TIME ZONE 'UTC';
SET search_path = public;
CREATE DOMAIN pos AS int CHECK (VALUE > 0);
CREATE DOMAIN poses AS pos[] CHECK (cardinality(VALUE) <= 3);
CREATE TABLE run (
    id int PRIMARY KEY,
    started timestamptz DEFAULT
'-infinity'
,
    d date DEFAULT 'infinity',
    r float8 DEFAULT
'NaN'
,
    n numeric DEFAULT 'NaN',
    n2 numeric(3,-2) DEFAULT
1200
,
    n3
numeric(5,2)
 DEFAULT 0.00012,
    iv interval
day to second(3)
 DEFAULT '1 02:03:04.5678',
    iv2 interval(0) DEFAULT
'1 mon -1 day'
,
    b
bit(4) DEFAULT B'1010'
,
    bv bit varying DEFAULT B'',
    by bytea DEFAULT '\xdeadbeef',
    c "char" DEFAULT 'q',
    c1 char DEFAULT 'x', cn char(5) DEFAULT 'ab', nm name DEFAULT
'abc'
,
    o oid DEFAULT 1259, ov oidvector DEFAULT '1 2 3', i2 int2vector, rc regclass DEFAULT 'pg_class', rp regproc, rt regtype DEFAULT
'int4'
,
    p point DEFAULT
'(1,2)'
, bx box, pth path DEFAULT '[(0,0),(1,1)]', pol polygon, ci circle DEFAULT '<(0,0),1>',
    arr int[] DEFAULT '{1,2}', arr2 text[][] DEFAULT
'{{a,b},{c,d}}'
,
    ps poses DEFAULT '{1,2}',
    j json DEFAULT '{"a" : 1}', jb jsonb DEFAULT
'{"b":1, "a":[1,2]}'
,
    x xml DEFAULT '<a/>', u uuid DEFAULT '00000000-0000-0000-0000-000000000000', inet inet DEFAULT '10.0.0.1/8', cidr cidr, mac macaddr8,
    m money DEFAULT 12.34, tz time
with time zone DEFAULT '12:00+02'
,
    tsq tsquery DEFAULT 'a & b', rng int4range DEFAULT '[1,5)', mr nummultirange DEFAULT
'{[1,2)}'
,
    lsn pg_lsn, snap pg_snapshot DEFAULT '10:20:10,14',
    exp int DEFAULT CASE WHEN date_part('dow', now()) = 0 THEN 1 ELSE
2
 END,
    arr3 int[] DEFAULT ARRAY[]::int[]
);
CREATE TABLE vec (k oidvector PRIMARY KEY, cc "char"[]
,
 nn name[] COLLATE "C" CHECK (nn[1] > 'a'::name));
CREATE INDEX ON run ((iv2 + '1 day'::interval)) WHERE started < 'infinity';
CREATE INDEX ON run (bv, c, nm);
CREATE VIEW odd AS SELECT id, n2, iv, b, 'infinity'::timestamptz AS t, '1 day'::interval AS i, NULL AS nothing, '{}'::int[] AS e FROM run;
