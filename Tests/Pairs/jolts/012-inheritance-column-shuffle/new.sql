CREATE TABLE base (id bigint NOT NULL, shape text DEFAULT 'round', CONSTRAINT id_pos CHECK (id > 0));
CREATE TABLE mixin (stamp timestamptz NOT NULL DEFAULT now(), tag text DEFAULT 'mx', z int);
CREATE TABLE kid (own int, tag text DEFAULT 'k') INHERITS (base);
CREATE TABLE grandkid (shape text DEFAULT 'flat', tag text DEFAULT 'gk2', CONSTRAINT z_ck CHECK (z <> 5) NO INHERIT) INHERITS (mixin, kid);
CREATE TABLE stray (id bigint NOT NULL, shape text, own int, tag text, CONSTRAINT id_pos CHECK (id > 0));
ALTER TABLE stray INHERIT kid;
ALTER TABLE ONLY kid ADD CONSTRAINT tag_ck CHECK (tag <> 'no') NO INHERIT;
CREATE VIEW kids AS SELECT tableoid::regclass AS t, * FROM ONLY kid;
CREATE RULE kid_no AS ON DELETE TO kid WHERE old.own > 100 DO INSTEAD NOTHING;
