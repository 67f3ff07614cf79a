CREATE SCHEMA inh;
CREATE TABLE inh.root (id int, a int DEFAULT 1, b text, late
timestamp DEFAULT now(),
  CONSTRAINT root_a CHECK (a > 0));
CREATE TABLE inh.mid1 (c int DEFAULT 2) INHERITS (inh.root);
CREATE TABLE inh.mid2 (d int DEFAULT 3, CONSTRAINT d_ck CHECK (d < 100))
  INHERITS (inh.root);
CREATE TABLE inh.leaf (e int) INHERITS (inh.mid1);
CREATE TABLE inh.dia (f int) INHERITS (inh.mid1, inh.mid2);
CREATE TABLE inh.was_child () INHERITS (inh.root);
CREATE TABLE inh.will_child (id int, a int, b text, late timestamptz, z int, CONSTRAINT root_a CHECK (a > 0));
CREATE TABLE inh.swap_p (x int, y int);
CREATE TABLE inh.swap_c (z int) INHERITS (inh.swap_p);
CREATE TABLE inh.ord (k int)
  INHERITS (inh.mid1, inh.swap_p);
ALTER TABLE inh.mid1 ALTER late SET
  DEFAULT NULL, ALTER b SET NOT NULL;
ALTER TABLE inh.root ADD CONSTRAINT nv
  CHECK (b <> 'bad') NOT VALID;
ALTER TABLE inh.mid1 ADD CONSTRAINT only_mid
  CHECK (c IS NOT NULL) NO INHERIT;
CREATE VIEW inh.v AS SELECT id,
  a, late FROM inh.root WHERE b > '';
CREATE VIEW inh.vd AS SELECT d.*,
  l.e FROM inh.dia d JOIN inh.leaf l USING (id, a);
CREATE FUNCTION inh.up(inh.root)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.b || $1.late $$;
CREATE VIEW inh.vu AS SELECT inh.up(m) AS u
  FROM inh.mid2 m UNION ALL SELECT inh.up(w)
  FROM inh.mid1 w;
CREATE INDEX dia_i ON inh.dia (id, late) WHERE c > d;
CREATE TABLE inh.typed_ref (r inh.root, ms inh.mid1[]);
COMMENT ON COLUMN inh.dia.late IS 'late col';
COMMENT ON TABLE inh.swap_p IS 'p';
COMMENT ON TABLE inh.swap_c IS 'c';
CREATE TABLE inh.log_a (at timestamptz DEFAULT now(), msg text NOT NULL);
CREATE TABLE inh.log_b (
extra int) INHERITS (inh.log_a);
CREATE TABLE inh.log_c (
at timestamptz DEFAULT now(), msg text NOT NULL
);
CREATE VIEW inh.logs AS SELECT tableoid::regclass AS src,
  l.* FROM inh.log_a l;

