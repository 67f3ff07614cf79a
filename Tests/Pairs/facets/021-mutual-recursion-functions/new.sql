-- cycles: functions, views and tables depending on each other in loops
SET check_function_bodies = off;
CREATE FUNCTION is_even(n int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN n = 0 THEN true ELSE is_odd(n - 1) END';
CREATE FUNCTION is_odd(n int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN n = 0 THEN false ELSE is_even(n - 1) END';
CREATE TABLE nums (n int PRIMARY KEY, 
even bool GENERATED ALWAYS AS (n % 2 = 0) STORED, partner int,
 CONSTRAINT parity CHECK (is_even(n) OR is_odd(n)));
CREATE VIEW evens AS SELECT n FROM nums WHERE is_even(n);
CREATE FUNCTION count_evens() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM evens';
CREATE VIEW odds AS SELECT n FROM nums WHERE is_odd(n);
CREATE FUNCTION count_odds() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM odds';
CREATE TABLE totals (at timestamptz DEFAULT now(), evens bigint DEFAULT count_evens(), odds bigint DEFAULT count_odds());
CREATE TABLE chicken (id int PRIMARY KEY, egg_id int NOT NULL);
CREATE TABLE egg (id int PRIMARY KEY, chicken_id int NOT NULL REFERENCES chicken DEFERRABLE);
ALTER TABLE chicken ADD FOREIGN KEY (egg_id) REFERENCES egg DEFERRABLE;
ALTER TABLE egg ADD COLUMN rooster_id int REFERENCES chicken; ALTER TABLE chicken ADD COLUMN coop_id int;
CREATE TABLE coop (id int PRIMARY KEY, first_egg int REFERENCES egg); ALTER TABLE chicken ADD FOREIGN KEY (coop_id) REFERENCES coop;
CREATE FUNCTION hatch(e egg) RETURNS chicken LANGUAGE sql AS 'SELECT c FROM chicken c WHERE c.id = e.chicken_id';
CREATE FUNCTION lay(c chicken) RETURNS egg LANGUAGE sql AS 'SELECT e FROM egg e WHERE e.id = c.egg_id';
CREATE VIEW family AS SELECT c.id, hatch(lay(c)) AS self FROM chicken c;
