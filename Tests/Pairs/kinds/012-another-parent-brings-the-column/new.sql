CREATE TABLE thing (id int);
CREATE TABLE insured (policy_no text, made date);
CREATE TABLE vehicle (wheels int) INHERITS (thing, insured);
CREATE TABLE car (doors smallint, made date) INHERITS (vehicle);
CREATE TABLE amph (floats bool) INHERITS (car);
