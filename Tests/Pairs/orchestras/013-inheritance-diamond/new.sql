CREATE SCHEMA inh;
CREATE TABLE inh.base (id integer NOT NULL, note text, CONSTRAINT pos CHECK (id > 0) NO INHERIT, CONSTRAINT small CHECK (id < 1000000));
CREATE TABLE inh.left_ (l integer NOT NULL) INHERITS (inh.base);
CREATE TABLE inh.right_ (r integer, CONSTRAINT r_pos CHECK (r > 0)) INHERITS (inh.base);
CREATE TABLE inh.both_ (id integer NOT NULL, note text DEFAULT 'own', l integer NOT NULL, b integer, CONSTRAINT small CHECK (id < 1000000)) INHERITS (inh.left_);
CREATE INDEX both_b ON inh.both_ (b) WHERE l > 0;
CREATE VIEW inh.v AS SELECT tableoid::regclass AS t, id FROM ONLY inh.base UNION ALL SELECT tableoid::regclass, id FROM inh.left_;
CREATE RULE v_del AS ON DELETE TO inh.v DO INSTEAD DELETE FROM ONLY inh.base WHERE base.id = old.id;
COMMENT ON CONSTRAINT small ON inh.both_ IS 'local too';
