CREATE TYPE c AS ENUM ('r', 'g');
CREATE DOMAIN pos AS integer CHECK (VALUE > 0);
CREATE TABLE t (a varchar(10)[] DEFAULT '{a,b}', b numeric(10,2) DEFAULT 1.25, d bit(3) DEFAULT B'101', e interval day to second(3) DEFAULT '1 day', f time(3) with time zone DEFAULT '12:00+01', g char(4) DEFAULT 'ab', h "char" DEFAULT 'x', i c[] DEFAULT '{r,g}', j pos[] DEFAULT '{1}', k timestamptz DEFAULT '2020-01-01 00:00+00'::timestamptz, l integer[][] DEFAULT '{{1},{2}}', m oid DEFAULT 1, n regclass DEFAULT 'pg_class'::regclass, o name DEFAULT 'nm', p float4 DEFAULT 1.5, q money, r xml, s tsvector, u int4range DEFAULT '[1,3)', w bit varying(5));
CREATE INDEX t_a ON t USING gin (a); CREATE INDEX t_u ON t USING gist (u); CREATE INDEX t_g ON t (g bpchar_pattern_ops, b DESC);
CREATE FUNCTION f(x numeric(5,1), y varchar(3)[] DEFAULT '{q}') RETURNS char(3) LANGUAGE sql AS $$ SELECT 'a'::char(3) $$;
CREATE VIEW v AS SELECT a[1] AS a1, b, d || B'1' AS d, g || 'x' AS g, i, j[1] + 1 AS j, u FROM t;
CREATE DOMAIN dv AS varchar(5) DEFAULT 'abc'; CREATE DOMAIN dn AS numeric(4,1)[];
CREATE TABLE s (x dv, y dn);
