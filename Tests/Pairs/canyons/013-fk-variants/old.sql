CREATE TABLE country (code char(2) PRIMARY KEY, name text UNIQUE);
CREATE TABLE region (
  country char(2) NOT NULL, no int NOT NULL, alt uuid,
PRIMARY KEY (country, no)
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
  REFERENCES city ON DELETE CASCADE,
CONSTRAINT f_region FOREIGN KEY (country, region)
  REFERENCES region (country, no) MATCH FULL ON DELETE SET NULL,
CONSTRAINT f_country FOREIGN KEY (country)
  REFERENCES country,
CONSTRAINT f_alt FOREIGN KEY (alt)
  REFERENCES region (alt) ON DELETE SET DEFAULT
);
CREATE TABLE person (
  id int PRIMARY KEY,
home int REFERENCES city ON DELETE SET NULL,
  born int,
CONSTRAINT born_fk FOREIGN KEY (born) REFERENCES city,
  country_name text
);
ALTER TABLE person ADD CONSTRAINT cname
  FOREIGN KEY (country_name)
  REFERENCES country (name) NOT VALID;
ALTER TABLE city ADD CONSTRAINT f_mayor
  FOREIGN KEY (mayor) REFERENCES person DEFERRABLE;
ALTER TABLE city ADD CONSTRAINT dup1
  FOREIGN KEY (parent) REFERENCES city;
CREATE TABLE x (a int UNIQUE, b int, CONSTRAINT k1 FOREIGN KEY (b) REFERENCES x (a));
CREATE TABLE y (a int UNIQUE, b int, CONSTRAINT k1 FOREIGN KEY (b) REFERENCES x (a));
CREATE TABLE mixed (i smallint REFERENCES person, n numeric);
COMMENT ON CONSTRAINT f_self ON city IS 'tree, cascades';
COMMENT ON CONSTRAINT k1 ON x IS 'k1 of x';
COMMENT ON CONSTRAINT k1 ON y IS 'k1 of y';
