CREATE SCHEMA n;
CREATE TYPE n.inner_t AS (a numeric(6,2), bb text, c date);
CREATE TYPE n.mid AS (i n.inner_t, arr n.inner_t[], k char(2)
    , z boolean
);
CREATE DOMAIN n.mid_d AS n.mid CHECK ((VALUE).k <> 'XX');
CREATE DOMAIN n.mids AS n.mid_d[];
CREATE TABLE n.t (id int PRIMARY KEY, m n.mid_d, ms n.mids, i n.inner_t DEFAULT
    '(1.5,x,2024-01-01)'
    , sum_a numeric GENERATED ALWAYS AS ((i).a * 2) STORED);
CREATE INDEX t_i ON n.t (((i).a));
CREATE INDEX t_m ON n.t (i);
ALTER TABLE n.t ADD CONSTRAINT ci CHECK ((i).a > 0);
CREATE FUNCTION n.mk(a int, VARIADIC r n.inner_t[]) RETURNS n.mid LANGUAGE sql AS $$ select null::n.mid from unnest(r) u where (u).a > $1 $$;
CREATE FUNCTION n.take(n.mid_d) RETURNS n.inner_t[] LANGUAGE sql AS $$ select ($1).arr $$;
CREATE VIEW n.v AS SELECT id, (i).bb AS b, ((m).i).a AS ma, i FROM n.t;
CREATE CAST (text AS n.inner_t) WITH INOUT;
REVOKE USAGE ON TYPE n.mid FROM PUBLIC;
GRANT USAGE ON TYPE n.mid TO app_rw;
COMMENT ON COLUMN n.mid.k IS 'key';
