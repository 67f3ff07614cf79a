CREATE TABLE t (id bigint PRIMARY KEY, v varchar(50), w int);
CREATE FUNCTION t_label(r t, suffix text DEFAULT '?') RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT r.v || suffix $$;
CREATE VIEW tv AS SELECT t.w, t.id, t_label(t) AS label, t.v FROM t;
CREATE FUNCTION all_tv(n int DEFAULT 10) RETURNS SETOF tv LANGUAGE sql STABLE AS $$ SELECT * FROM tv LIMIT n $$;
CREATE TABLE snap (r tv, rs tv[], at timestamptz DEFAULT clock_timestamp());
CREATE VIEW snapv AS SELECT at, (r).id, (r).label, (r).w, (SELECT count(*) FROM all_tv()) AS n FROM snap;
CREATE FUNCTION snap_default() RETURNS snapv LANGUAGE sql STABLE AS $$ SELECT * FROM snapv ORDER BY at LIMIT 1 $$;
CREATE INDEX t_lab ON t (t_label(t.*, '.'));
