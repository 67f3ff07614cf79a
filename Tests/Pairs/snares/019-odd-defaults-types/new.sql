-- physics lab: odd types, odd constants
SET TIME ZONE 'UTC';
SET search_path = public;
CREATE DOMAIN pos AS int CHECK (VALUE > 0);
CREATE DOMAIN poses AS pos[] CHECK (cardinality(VALUE) <= 3);
CREATE TABLE run (
    id int PRIMARY KEY,
    started timestamptz DEFAULT
'infinity'
,
    d date DEFAULT 'infinity',
    r float8 DEFAULT
'-Infinity'
,
    n numeric DEFAULT 'NaN',
    n2 numeric(3,-2) DEFAULT
99900
,
    n3
numeric(2,5)
 DEFAULT 0.00012,
    iv interval
hour to minute
 DEFAULT '1 02:03:04.5678',
    iv2 interval(0) DEFAULT
'-1 year +2 days'
,
    b
bit varying(6) DEFAULT X'2A'
,
    bv bit varying DEFAULT B'',
    by bytea DEFAULT '\xdeadbeef',
    c "char" DEFAULT 'q',
    c1 char DEFAULT 'x', cn char(5) DEFAULT 'ab', nm name DEFAULT
current_user
,
    o oid DEFAULT 1259, ov oidvector DEFAULT '1 2 3', i2 int2vector, rc regclass DEFAULT 'pg_class', rp regproc, rt regtype DEFAULT
'timestamp with time zone'
,
    p point DEFAULT
point(3, 4)
, bx box, pth path DEFAULT '[(0,0),(1,1)]', pol polygon, ci circle DEFAULT '<(0,0),1>',
    arr int[] DEFAULT '{1,2}', arr2 text[][] DEFAULT
'[0:1]={x,NULL}'
,
    ps poses DEFAULT '{1,2}',
    j json DEFAULT '{"a" : 1}', jb jsonb DEFAULT
'null'
,
    x xml DEFAULT '<a/>', u uuid DEFAULT '00000000-0000-0000-0000-000000000000', inet inet DEFAULT '10.0.0.1/8', cidr cidr, mac macaddr8,
    m money DEFAULT 12.34, tz time
(2) without time zone DEFAULT '12:00'
,
    tsq tsquery DEFAULT 'a & b', rng int4range DEFAULT '[1,5)', mr nummultirange DEFAULT
'{[1,2),[3,4]}'
,
    lsn pg_lsn, snap pg_snapshot DEFAULT '10:20:10,14',
    exp int DEFAULT CASE WHEN date_part('dow', now()) = 0 THEN 1 ELSE
length('abc')
 END,
    arr3 int[] DEFAULT ARRAY[]::int[]
);
CREATE TABLE vec (k oidvector PRIMARY KEY, cc "char"[]
DEFAULT '{a,b}',
 nn name[] COLLATE "C" CHECK (nn[1] > 'a'::name));
CREATE INDEX ON run ((iv2 + '1 day'::interval)) WHERE started < 'infinity';
CREATE INDEX ON run (bv, c, nm);
CREATE VIEW odd AS SELECT id, n2, iv, b, 'infinity'::timestamptz AS t, '1 day'::interval AS i, NULL AS nothing, '{}'::int[] AS e FROM run;
