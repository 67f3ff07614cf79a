CREATE SCHEMA i18n;
CREATE COLLATION i18n.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION nat (provider = icu, locale = 'en-u-kn-true');
CREATE DOMAIN i18n.label AS text COLLATE i18n.ci CHECK (length(VALUE) < 100);
CREATE TYPE i18n.tr AS (lang text COLLATE "C", txt text COLLATE nat);
CREATE TABLE item (
  id int PRIMARY KEY,
  nm i18n.label UNIQUE,
  code varchar(10) COLLATE nat,
  tr i18n.tr
);
CREATE INDEX item_code ON item (code COLLATE "C", code);
CREATE VIEW sorted AS
  SELECT id, nm, code COLLATE i18n.ci AS code
  FROM item ORDER BY code COLLATE nat;
CREATE FUNCTION cmp(a text, b text) RETURNS bool IMMUTABLE LANGUAGE sql AS $$ SELECT a = b COLLATE nat $$;
CREATE TABLE parts (k text COLLATE nat) PARTITION BY RANGE (k COLLATE "C");
CREATE TABLE parts_a PARTITION OF parts FOR VALUES FROM ('a') TO ('m');
CREATE TABLE parts_z PARTITION OF parts FOR VALUES FROM ('m') TO (MAXVALUE);
COMMENT ON COLLATION nat IS 'natural';
