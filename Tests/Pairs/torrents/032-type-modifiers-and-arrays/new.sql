CREATE TYPE c AS ENUM ('r', 'g');
CREATE DOMAIN pos AS integer CHECK (VALUE > 0);
CREATE TABLE t (a varchar(20)[] DEFAULT '{a,b}', b numeric(12,-1) DEFAULT 1.25, d bit(5) DEFAULT B'10101', e interval hour to minute DEFAULT '1 day', f timetz DEFAULT '12:00+01', g char(40) DEFAULT 'ab', h char DEFAULT 'x', i text[] DEFAULT '{r,g}', j integer[] DEFAULT '{1}', k timestamp(0) DEFAULT '2020-01-01 00:00', l integer[] DEFAULT '{{1},{2}}', m regtype DEFAULT 'text'::regtype, n oid DEFAULT 1259, o varchar DEFAULT 'nm', p float8 DEFAULT 1.5, q numeric, r text, s text, u int8range DEFAULT '[1,3)', w bit varying);
CREATE INDEX t_a ON t USING gin (a); CREATE INDEX t_u ON t USING gist (u); CREATE INDEX t_g ON t (g, b DESC);
CREATE FUNCTION f(x numeric, y varchar[] DEFAULT '{q}') RETURNS varchar LANGUAGE sql AS $$ SELECT 'a'::varchar $$;
CREATE VIEW v AS SELECT a[1] AS a1, b, d || B'1' AS d, g || 'x' AS g, i, j[1] + 1 AS j, u FROM t;
CREATE DOMAIN dv AS varchar(6) DEFAULT 'abc'; CREATE DOMAIN dn AS numeric(4,2)[];
CREATE TABLE s (x dv, y dn);
