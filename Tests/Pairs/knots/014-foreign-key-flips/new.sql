-- every attribute of a foreign key; a key that leans on a mere unique index; a cycle; composite with match full
CREATE TABLE country (iso char(2) NOT NULL, name text NOT NULL, capital integer);
CREATE UNIQUE INDEX country_iso ON country (iso DESC) INCLUDE (name) WITH (fillfactor = 90);
CREATE TABLE city (
  id integer PRIMARY KEY,
  country char(2) NOT NULL,
  name text,
  twin integer,
  CONSTRAINT city_country_id UNIQUE (country, id)
);
ALTER TABLE country ADD CONSTRAINT country_capital FOREIGN KEY (iso, capital) REFERENCES city (country, id) MATCH FULL DEFERRABLE;
ALTER TABLE city ADD CONSTRAINT city_country FOREIGN KEY (country) REFERENCES country (iso) ON UPDATE RESTRICT NOT VALID;
ALTER TABLE city ADD CONSTRAINT city_twin FOREIGN KEY (twin) REFERENCES city DEFERRABLE INITIALLY IMMEDIATE;
COMMENT ON CONSTRAINT city_country ON city IS 'where it lies';
COMMENT ON CONSTRAINT country_capital ON country IS 'may come later';
CREATE TABLE street (
  country char(2) DEFAULT 'DE',
  city integer,
  name text,
  near integer,
  CONSTRAINT street_city FOREIGN KEY (country, city) REFERENCES city (country, id) ON DELETE SET DEFAULT (country, city),
  CONSTRAINT street_near FOREIGN KEY (near) REFERENCES city ON UPDATE NO ACTION ON DELETE RESTRICT DEFERRABLE
);
ALTER TABLE street ADD CONSTRAINT street_country FOREIGN KEY (country) REFERENCES country (iso);
ALTER TABLE street ADD CONSTRAINT street_unique UNIQUE NULLS NOT DISTINCT (name, city) INCLUDE (country);
CREATE VIEW capitals AS SELECT co.iso, co.name, ci.name AS capital FROM country co LEFT JOIN city ci ON ci.id = co.capital;
