CREATE TABLE country (code char(2) PRIMARY KEY, name text UNIQUE);
CREATE TABLE region (
  country char(2) NOT NULL, no int NOT NULL, alt uuid,
PRIMARY KEY (no, country)
  , CONSTRAINT region_alt UNIQUE (alt)
);
CREATE UNIQUE INDEX region_uidx ON region (no, country, alt);
CREATE UNIQUE INDEX region_inc ON region (country, no)
  INCLUDE (alt);
CREATE TABLE city (
  id int PRIMARY KEY,
  country char(2), region int,
  alt uuid, parent int, mayor int,
CONSTRAINT f_self FOREIGN KEY (parent)
  REFERENCES city ON DELETE SET
  DEFAULT ON UPDATE CASCADE DEFERRABLE,
CONSTRAINT f_region FOREIGN KEY (region, country)
  REFERENCES region ON DELETE SET NULL (region),
CONSTRAINT f_country FOREIGN KEY (country)
  REFERENCES country DEFERRABLE INITIALLY DEFERRED,
CONSTRAINT f_alt FOREIGN KEY (region, country, alt)
  REFERENCES region (no, country, alt) MATCH FULL
);
CREATE TABLE person (
  id int PRIMARY KEY,
home int REFERENCES city ON DELETE SET NULL (home),
  born int,
CONSTRAINT born_fk FOREIGN KEY (born)
  REFERENCES city ON UPDATE RESTRICT,
  country_name text
);
ALTER TABLE person ADD CONSTRAINT cname
  FOREIGN KEY (country_name)
  REFERENCES country (name);
ALTER TABLE city ADD CONSTRAINT f_mayor
  FOREIGN KEY (mayor) REFERENCES person DEFERRABLE INITIALLY DEFERRED NOT VALID;
ALTER TABLE country ADD capital int,
  ADD FOREIGN KEY (capital)
  REFERENCES city;
ALTER TABLE city ADD CONSTRAINT dup1
  FOREIGN KEY (parent) REFERENCES city,
  ADD CONSTRAINT dup2 FOREIGN KEY (parent)
  REFERENCES city;
CREATE TABLE x (a bigint UNIQUE DEFERRABLE, b bigint, c bigint PRIMARY KEY, CONSTRAINT k1 FOREIGN KEY (b) REFERENCES x (c));
CREATE TABLE y (a bigint, b smallint UNIQUE, CONSTRAINT k1 FOREIGN KEY (a) REFERENCES x);
ALTER TABLE x ADD CONSTRAINT k2
  FOREIGN KEY (a) REFERENCES y (b);
CREATE TABLE mixed (i bigint REFERENCES person, n numeric, FOREIGN KEY (i) REFERENCES person ON DELETE CASCADE);
COMMENT ON CONSTRAINT f_self ON city IS 'tree, defaults';
COMMENT ON CONSTRAINT k1 ON x IS 'k1 of x';
COMMENT ON CONSTRAINT k1 ON y IS 'k1 of y';
