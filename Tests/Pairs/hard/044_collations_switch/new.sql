CREATE SCHEMA i18n;
CREATE COLLATION i18n.ci (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
CREATE COLLATION i18n.german (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION num (provider = icu, locale = 'en-u-kn-true');
CREATE DOMAIN word AS text COLLATE i18n.ci CHECK (VALUE <> 'x' COLLATE i18n.german);
CREATE TYPE w2 AS (a text COLLATE i18n.german);
CREATE TABLE dict (w word PRIMARY KEY, plain text COLLATE num, de varchar(30) COLLATE i18n.german, s w2, p text COLLATE "C") PARTITION BY LIST (w);
CREATE TABLE dict_a PARTITION OF dict FOR VALUES IN ('a');
CREATE INDEX dict_de ON dict (de COLLATE "C", plain, lower(plain COLLATE "C"));
CREATE VIEW sorted AS SELECT w, plain COLLATE "C" AS plain, de < 'm' AS m FROM dict ORDER BY de COLLATE i18n.ci;
CREATE FUNCTION cmp(text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 COLLATE i18n.german < 'b';
COMMENT ON COLLATION i18n.german IS 'phone book';

