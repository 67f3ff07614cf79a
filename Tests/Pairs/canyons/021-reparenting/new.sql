CREATE SCHEMA inh;
CREATE TABLE inh.root (id int, a int DEFAULT 1, b text, late
timestamptz DEFAULT now() - interval '1 day',
  CONSTRAINT root_a CHECK (a > 0));
CREATE TABLE inh.mid1 (c int DEFAULT 2) INHERITS (inh.root);
CREATE TABLE inh.mid2 (d int DEFAULT 3, CONSTRAINT d_ck CHECK (d < 100))
  INHERITS (inh.root);
CREATE TABLE inh.leaf (id int, a int DEFAULT 1, b text, late timestamptz, d int, c int DEFAULT 2, e int, CONSTRAINT root_a CHECK (a > 0), CONSTRAINT d_ck CHECK (d < 100));
ALTER TABLE inh.leaf INHERIT inh.mid2;
CREATE TABLE inh.dia (id int, a int DEFAULT 11, b text, late timestamptz DEFAULT '2021-02-02', d int DEFAULT 3, c int, f int, CONSTRAINT root_a CHECK (a > 0), CONSTRAINT d_ck CHECK (d < 100));
ALTER TABLE inh.dia INHERIT inh.mid2, INHERIT inh.root;
CREATE TABLE inh.was_child (id int, a int DEFAULT 1, b text, CONSTRAINT root_a CHECK (a > 0));
CREATE TABLE inh.will_child (id int, a int, b text, late timestamptz, z int, CONSTRAINT root_a CHECK (a > 0));
ALTER TABLE inh.will_child INHERIT inh.root;
CREATE TABLE inh.swap_c (x int, y int, z int);
CREATE TABLE inh.swap_p () INHERITS (inh.swap_c);
CREATE TABLE inh.ord (k int)
  INHERITS (inh.swap_c, inh.mid1);
ALTER TABLE inh.mid1 ALTER late DROP DEFAULT,
  ALTER a SET DEFAULT 10;
ALTER TABLE ONLY inh.mid2 ALTER b SET NOT NULL;
ALTER TABLE inh.root ADD CONSTRAINT nv CHECK (b <> 'bad');
ALTER TABLE inh.mid1 ADD CONSTRAINT only_mid
  CHECK (c IS NOT NULL);
CREATE VIEW inh.v AS SELECT id,
  a, late FROM inh.root WHERE b > '';
CREATE VIEW inh.vd AS SELECT d.*,
  l.e FROM inh.dia d JOIN inh.leaf l USING (id, a);
CREATE FUNCTION inh.up(inh.root, sep text DEFAULT '/')
  RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.b || sep || $1.late $$;
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
at timestamptz DEFAULT now(),
  msg text NOT NULL DEFAULT '-',
  extra int);
CREATE TABLE inh.log_c (
CHECK (msg <> '')) INHERITS (inh.log_a
);
CREATE VIEW inh.logs AS SELECT tableoid::regclass AS src,
  l.* FROM inh.log_a l;

