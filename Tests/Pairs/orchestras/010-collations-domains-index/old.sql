CREATE SCHEMA i18n;
CREATE COLLATION i18n.de (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');
CREATE DOMAIN i18n.name AS text COLLATE i18n.de CHECK (VALUE <> '');
CREATE TABLE i18n.person (id integer PRIMARY KEY, family i18n.name, given text COLLATE "C", nick text);
CREATE INDEX person_family ON i18n.person (family, given COLLATE i18n.de);
CREATE VIEW i18n.sorted AS SELECT id, family FROM i18n.person ORDER BY given COLLATE i18n.de;
COMMENT ON COLLATION i18n.de IS 'phone book';
