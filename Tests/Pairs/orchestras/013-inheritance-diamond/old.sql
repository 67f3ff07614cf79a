CREATE SCHEMA inh;
CREATE TABLE inh.base (id integer NOT NULL, note text DEFAULT 'x', CONSTRAINT pos CHECK (id > 0));
CREATE TABLE inh.left_ (l integer) INHERITS (inh.base);
CREATE TABLE inh.right_ (r integer, note text DEFAULT 'r') INHERITS (inh.base);
CREATE TABLE inh.both_ (b integer, note text DEFAULT 'b') INHERITS (inh.left_, inh.right_);
CREATE INDEX both_b ON inh.both_ (b);
CREATE VIEW inh.v AS SELECT tableoid::regclass AS t, id FROM inh.base;
