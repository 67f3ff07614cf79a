CREATE TABLE t (id int PRIMARY KEY, v text);
CREATE FUNCTION t_label(r t) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT r.v || '!' $$;
CREATE VIEW tv AS SELECT t.*, t_label(t) AS label FROM t;
CREATE FUNCTION all_tv() RETURNS SETOF tv LANGUAGE sql STABLE AS $$ SELECT * FROM tv $$;
CREATE TABLE snap (at timestamptz DEFAULT now(), r tv);
CREATE VIEW snapv AS SELECT at, (r).id, (r).label FROM snap;
CREATE FUNCTION snap_default() RETURNS snapv LANGUAGE sql STABLE AS $$ SELECT * FROM snapv LIMIT 1 $$;
CREATE INDEX t_lab ON t (t_label(t.*));
