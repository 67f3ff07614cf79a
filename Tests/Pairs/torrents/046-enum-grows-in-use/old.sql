CREATE TYPE lvl AS ENUM ('low', 'high');
CREATE DOMAIN dl AS lvl CHECK (VALUE <> 'low');
CREATE TABLE t (id integer, l lvl DEFAULT 'low' NOT NULL, d dl DEFAULT 'high');
CREATE TABLE p (l lvl) PARTITION BY LIST (l);
CREATE TABLE p_low PARTITION OF p FOR VALUES IN ('low');
CREATE TABLE pr (l lvl, n integer) PARTITION BY RANGE (l, n);
CREATE TABLE pr1 PARTITION OF pr FOR VALUES FROM ('low', 1) TO ('high', 1);
CREATE FUNCTION f(l lvl DEFAULT 'high') RETURNS lvl LANGUAGE sql IMMUTABLE RETURN 'low'::lvl;
CREATE VIEW v AS SELECT l FROM t WHERE l = 'high';
