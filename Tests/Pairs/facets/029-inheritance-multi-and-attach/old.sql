CREATE TABLE named (name text NOT NULL, CONSTRAINT named_ck CHECK (name <> ''));
CREATE TABLE timed (at timestamptz DEFAULT now());
CREATE TABLE thing (id int PRIMARY KEY) INHERITS (named);
CREATE TABLE event (id int PRIMARY KEY, what text) INHERITS (named, timed);
CREATE TABLE subevent (depth int) INHERITS (event);
CREATE TABLE loose (id int, name text NOT NULL, at timestamptz);
CREATE TABLE pt (k int NOT NULL, v text, w int DEFAULT 1) PARTITION BY RANGE (k);
CREATE TABLE pt_odd (w int, k int NOT NULL, v text);
ALTER TABLE pt ATTACH PARTITION pt_odd FOR VALUES FROM (0) TO (
10
);
CREATE INDEX pt_v ON ONLY pt (v);
CREATE INDEX pt_odd_v_own ON pt_odd (v);
ALTER INDEX pt_v ATTACH PARTITION pt_odd_v_own;
ALTER TABLE pt_odd ALTER w SET DEFAULT 7;
CREATE VIEW all_named AS SELECT tableoid::regclass, * FROM named;
