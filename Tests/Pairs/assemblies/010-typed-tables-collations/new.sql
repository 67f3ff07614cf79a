CREATE COLLATION german_phone (PROVIDER = icu, LOCALE = 'de-AT-u-co-phonebk');
CREATE COLLATION nocase (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
CREATE COLLATION numeric_sort (PROVIDER = icu, LOCALE = 'en-u-kn-true');
COMMENT ON COLLATION nocase IS 'ignores case';

CREATE TYPE person_t AS (given text, family text COLLATE german_phone, born date, email varchar(200));
CREATE TABLE employees OF person_t (given WITH OPTIONS NOT NULL, email WITH OPTIONS DEFAULT 'n/a', PRIMARY KEY (family, given)) WITH (fillfactor = 75);
CREATE TABLE applicants (given text, family text COLLATE german_phone, born date CHECK (born > '1900-01-01'), applied_on date NOT NULL DEFAULT CURRENT_DATE);
CREATE INDEX employees_born ON employees (born, family COLLATE nocase DESC);

CREATE TABLE base_asset (
    tag text COLLATE numeric_sort NOT NULL,
    bought date NOT NULL DEFAULT CURRENT_DATE,
    cost numeric(12,2) DEFAULT 0,
    retired boolean NOT NULL DEFAULT false,
    CHECK (cost >= 0 OR retired),
    CONSTRAINT local_only CHECK (tag <> '') NO INHERIT
);
CREATE TABLE laptop (cpu text, ram int, retired boolean NOT NULL DEFAULT false) INHERITS (base_asset);
CREATE TABLE phone (imei text PRIMARY KEY) INHERITS (base_asset);
CREATE TABLE vehicle (plate text UNIQUE) INHERITS (base_asset);
CREATE TABLE leased (until date NOT NULL);
CREATE TABLE leased_vehicle (seats smallint, until date NOT NULL) INHERITS (vehicle);
ALTER TABLE laptop ALTER COLUMN cost DROP DEFAULT;

CREATE DOMAIN posint AS bigint CHECK (VALUE > 0);
CREATE DOMAIN percent AS posint DEFAULT 1 NOT NULL CONSTRAINT max100 CHECK (VALUE <= 100);
COMMENT ON CONSTRAINT max100 ON DOMAIN percent IS 'obviously';
CREATE TABLE goals (id posint PRIMARY KEY, done percent, history percent[] DEFAULT '{}', title text COLLATE nocase, UNIQUE (title, id));
CREATE VIEW behind AS SELECT id, title, done FROM goals WHERE done < 50 WITH CASCADED CHECK OPTION;
ALTER VIEW behind ALTER COLUMN done SET DEFAULT 5;
CREATE VIEW very_behind WITH (check_option = local) AS SELECT * FROM behind WHERE done < 10;
