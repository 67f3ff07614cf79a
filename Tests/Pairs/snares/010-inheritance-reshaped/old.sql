-- vehicles registry, old-school inheritance
CREATE TABLE thing (id serial, made date DEFAULT current_date, note text,
  CHECK (id > 0),
  CONSTRAINT note_ok CHECK (note <> '')
   NO INHERIT
);
CREATE TABLE insured (policy_no text
NOT NULL
, made date,
  CONSTRAINT pol CHECK (policy_no ~ '^\d+$'));
CREATE TABLE vehicle (wheels int DEFAULT 4, plate text NOT NULL, PRIMARY KEY (id)) INHERITS (thing
);
CREATE TABLE car (doors smallint, made date DEFAULT '2000-01-01',
  CONSTRAINT w CHECK (wheels = 4)
) INHERITS (vehicle
, insured
);
CREATE TABLE truck (axles int, load numeric) INHERITS (vehicle);
CREATE TABLE bike (electric bool) INHERITS (
thing
);
CREATE TABLE trailer (id int NOT NULL, made date, note text CHECK (note <> ''), load numeric);
CREATE TABLE amphibious (floats bool, made date DEFAULT '1990-01-01') INHERITS (car, truck);
ALTER TABLE truck ALTER wheels SET DEFAULT
6;
ALTER TABLE bike ALTER note SET NOT NULL;
CREATE TABLE orphan (
LIKE truck INCLUDING ALL
);
CREATE INDEX ON vehicle (plate);
CREATE INDEX ON car (plate text_pattern_ops);
CREATE VIEW wheels AS SELECT tableoid::regclass::text AS kind, id, plate FROM vehicle;
CREATE VIEW only_vehicle AS SELECT * FROM ONLY vehicle;
CREATE RULE r AS ON UPDATE TO insured DO ALSO NOTIFY insured_changed;
CREATE FUNCTION is_old(v vehicle) RETURNS bool LANGUAGE sql STABLE AS 'SELECT v.made < current_date - 3650';
CREATE VIEW old_cars AS SELECT c.id FROM car c WHERE is_old(c);
