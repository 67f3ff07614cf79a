-- vehicles registry, old-school inheritance
CREATE TABLE thing (id serial, made date DEFAULT current_date, note text,
  CONSTRAINT thing_id_positive CHECK (id > 0),
  CONSTRAINT note_ok CHECK (note <> '')
);
CREATE TABLE insured (policy_no text
, made date,
  CONSTRAINT pol CHECK (policy_no ~ '^\d+$'));
CREATE TABLE vehicle (wheels int DEFAULT 4, plate text NOT NULL, PRIMARY KEY (id)) INHERITS (thing
, insured
);
CREATE TABLE car (doors smallint, made date DEFAULT '2000-01-01',
  CONSTRAINT w CHECK (wheels IN (3, 4)),
  UNIQUE (plate)
) INHERITS (vehicle
);
CREATE TABLE truck (axles int, load numeric) INHERITS (vehicle);
CREATE TABLE bike (electric bool) INHERITS (
vehicle
);
CREATE TABLE trailer (load numeric) INHERITS (thing);
CREATE TABLE boat (draft int, load numeric);
CREATE TABLE amphibious (floats bool, made date DEFAULT '1990-01-01') INHERITS (car, boat);
ALTER TABLE truck ALTER wheels SET DEFAULT
8;
ALTER TABLE bike ALTER note SET NOT NULL;
CREATE TABLE orphan (
LIKE truck, extra jsonb DEFAULT '{}'
);
CREATE INDEX ON vehicle (plate);
CREATE INDEX ON car (plate text_pattern_ops);
CREATE VIEW wheels AS SELECT tableoid::regclass::text AS kind, id, plate FROM vehicle;
CREATE VIEW only_vehicle AS SELECT * FROM ONLY vehicle;
CREATE RULE r AS ON UPDATE TO insured DO ALSO NOTIFY insured_changed;
CREATE FUNCTION is_old(v vehicle) RETURNS bool LANGUAGE sql STABLE AS 'SELECT v.made < current_date - 3650';
CREATE VIEW old_cars AS SELECT c.id FROM car c WHERE is_old(c);
