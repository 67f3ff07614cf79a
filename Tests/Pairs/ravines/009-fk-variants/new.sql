CREATE SCHEMA f;
CREATE TABLE f.parent (
  a integer NOT NULL,
  b integer NOT NULL,
  c text,
  CONSTRAINT parent_pkey PRIMARY KEY (b, a) DEFERRABLE,
  CONSTRAINT parent_c UNIQUE (c),
  CONSTRAINT parent_rev UNIQUE (a, b)
);
CREATE TABLE f.child (
  id integer PRIMARY KEY,
  pa integer,
  pb integer,
  pc text DEFAULT 'x',
  up integer,
  CONSTRAINT fk_ab FOREIGN KEY (pa, pb) REFERENCES f.parent (a, b) MATCH SIMPLE ON DELETE SET DEFAULT,
  CONSTRAINT fk_ab2 FOREIGN KEY (pa, pb) REFERENCES f.parent (a, b) ON DELETE SET DEFAULT (pa),
  CONSTRAINT fk_c FOREIGN KEY (pc) REFERENCES f.parent (c) ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT fk_up FOREIGN KEY (up) REFERENCES f.child ON DELETE CASCADE
);
ALTER TABLE f.child ADD CONSTRAINT fk_rev FOREIGN KEY (pa, pb) REFERENCES f.parent (a, b) ON UPDATE RESTRICT ON DELETE NO ACTION;
ALTER TABLE f.child ADD CONSTRAINT fk_up2 FOREIGN KEY (up) REFERENCES f.child (id) NOT VALID;
-- references through a bare unique index
CREATE TABLE f.bare (
  x integer NOT NULL,
  y integer NOT NULL
);
ALTER TABLE f.bare ADD CONSTRAINT bare_idx UNIQUE (x);
CREATE UNIQUE INDEX bare_idx2 ON f.bare (y) WITH (fillfactor = 60);
CREATE UNIQUE INDEX bare_other ON f.bare (x, y);
CREATE TABLE f.bare_ref (
  x integer REFERENCES f.bare (x),
  y integer CONSTRAINT yy REFERENCES f.bare (y),
  CONSTRAINT xy FOREIGN KEY (x, y) REFERENCES f.bare (x, y)
);
-- a ring of three
CREATE TABLE f.r1 (id integer PRIMARY KEY, nxt integer);
CREATE TABLE f.r2 (id integer PRIMARY KEY, nxt integer);
CREATE TABLE f.r3 (id integer PRIMARY KEY, nxt integer);
ALTER TABLE f.r1 ADD CONSTRAINT ring FOREIGN KEY (nxt) REFERENCES f.r3;
ALTER TABLE f.r2 ADD CONSTRAINT ring FOREIGN KEY (nxt) REFERENCES f.r1 DEFERRABLE;
ALTER TABLE f.r3 ADD CONSTRAINT ring FOREIGN KEY (nxt) REFERENCES f.r2;
COMMENT ON CONSTRAINT ring ON f.r1 IS 'ring r1';
COMMENT ON CONSTRAINT fk_ab ON f.child IS 'match kind';
COMMENT ON CONSTRAINT parent_pkey ON f.parent IS 'pk';
CREATE VIEW f.grouped AS SELECT c.id, c.pa, c.pc, count(*) AS n FROM f.child c JOIN f.parent p ON p.a = c.pa GROUP BY c.id;
ALTER TABLE f.child ALTER COLUMN pa SET DEFAULT 1;
CREATE FUNCTION f.fk_state() RETURNS text LANGUAGE sql
BEGIN ATOMIC
  SELECT c.pc FROM f.child c GROUP BY c.id;
END;

