CREATE TABLE base (id int NOT NULL, tag text DEFAULT 'b', CONSTRAINT id_pos CHECK (id > 0) NO INHERIT);
CREATE TABLE mixin (stamp timestamptz DEFAULT now(), tag text DEFAULT 'b');
CREATE TABLE kid (own int, shape text) INHERITS (base);
CREATE TABLE grandkid (tag text DEFAULT 'gk', z int, CONSTRAINT z_ck CHECK (z <> 5)) INHERITS (kid, mixin);
CREATE TABLE stray (id int NOT NULL, tag text, own int);
ALTER TABLE base ADD CONSTRAINT tag_ck CHECK (tag <> 'no');
CREATE VIEW kids AS SELECT tableoid::regclass AS t, * FROM kid;
CREATE RULE kid_no AS ON DELETE TO kid WHERE old.own > 100 DO INSTEAD NOTHING;
