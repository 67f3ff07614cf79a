CREATE TABLE thing (id int);
CREATE TABLE insured (policy_no text NOT NULL, made date);
CREATE TABLE vehicle (wheels int) INHERITS (thing);
CREATE TABLE car (doors smallint, made date) INHERITS (vehicle, insured);
CREATE TABLE amph (floats bool) INHERITS (car);
