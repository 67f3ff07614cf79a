CREATE TABLE named (name text NOT NULL, CONSTRAINT named_ck CHECK (name <> ''));
CREATE TABLE timed (at timestamptz DEFAULT now());
ALTER TABLE named ADD COLUMN lang char(2) DEFAULT 'en', ADD CONSTRAINT short CHECK (length(name) < 100);
CREATE TABLE thing (id int PRIMARY KEY, at timestamptz DEFAULT '2000-01-01') INHERITS (named, timed);
CREATE TABLE event (id int PRIMARY KEY, what varchar(80), name text) INHERITS (timed);
CREATE TABLE subevent (depth bigint, CONSTRAINT what_ck CHECK (what <> '') NO INHERIT) INHERITS (event, named);
CREATE TABLE loose (id int, name text NOT NULL, at timestamptz, lang char(2), CONSTRAINT named_ck CHECK (name <> ''), CONSTRAINT short CHECK (length(name) < 100));
ALTER TABLE loose INHERIT named;
ALTER TABLE thing ALTER lang SET DEFAULT 'de';
CREATE TABLE pt (k int NOT NULL, v text, w int DEFAULT 1) PARTITION BY RANGE (k);
CREATE TABLE pt_odd (w int, k int NOT NULL, v text);
ALTER TABLE pt ATTACH PARTITION pt_odd FOR VALUES FROM (0) TO (
20
);
CREATE INDEX pt_v ON ONLY pt (v);
CREATE INDEX pt_odd_v_own ON pt_odd (v);
ALTER INDEX pt_v ATTACH PARTITION pt_odd_v_own;
ALTER TABLE pt_odd ALTER w SET DEFAULT 8, ALTER v SET NOT NULL;
ALTER TABLE pt ADD CONSTRAINT pt_pk PRIMARY KEY (k);
CREATE VIEW all_named AS SELECT tableoid::regclass, * FROM named;
