CREATE COLLATION german_phone (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');
CREATE COLLATION nocase (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
CREATE COLLATION posixy FROM "C";
COMMENT ON COLLATION nocase IS 'case-insensitive';

CREATE TYPE person_t AS (given text, family text COLLATE german_phone, born date);
CREATE TABLE employees OF person_t (given WITH OPTIONS NOT NULL, PRIMARY KEY (family, given)) WITH (fillfactor = 90);
CREATE TABLE applicants OF person_t (born WITH OPTIONS CHECK (born > '1900-01-01'));
CREATE INDEX employees_born ON employees (born);

CREATE TABLE base_asset (
    tag text COLLATE posixy NOT NULL,
    bought date,
    cost numeric(10,2) DEFAULT 0,
    CHECK (cost >= 0),
    CONSTRAINT local_only CHECK (tag <> '') NO INHERIT
);
CREATE TABLE laptop (cpu text, ram int) INHERITS (base_asset);
CREATE TABLE vehicle (plate text UNIQUE) INHERITS (base_asset);
CREATE TABLE leased (until date NOT NULL);
CREATE TABLE leased_vehicle (seats smallint) INHERITS (vehicle, leased);
ALTER TABLE laptop ALTER COLUMN cost SET DEFAULT 999;

CREATE DOMAIN posint AS int CHECK (VALUE > 0);
CREATE DOMAIN percent AS posint DEFAULT 50 CONSTRAINT max100 CHECK (VALUE <= 100);
CREATE TABLE goals (id posint PRIMARY KEY, done percent, history percent[], title text COLLATE nocase UNIQUE);
CREATE VIEW behind AS SELECT id, title FROM goals WHERE done < 50 WITH LOCAL CHECK OPTION;
