CREATE SCHEMA i18n;
CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
CREATE COLLATION i18n.nat (provider = icu, locale = 'de-u-kn-true');
CREATE DOMAIN label AS varchar(100) COLLATE ci;
CREATE TYPE i18n.tr AS (lang text COLLATE "POSIX", txt text COLLATE i18n.nat, ok bool);
CREATE TABLE item (
  id int PRIMARY KEY,
  code varchar(12) COLLATE ci,
  nm label UNIQUE DEFAULT 'x',
  tr i18n.tr
);
CREATE INDEX item_code ON item (code COLLATE i18n.nat, code COLLATE "C" DESC);
CREATE VIEW sorted AS
  SELECT id, code COLLATE i18n.nat AS code, nm
  FROM item ORDER BY code COLLATE ci;
CREATE FUNCTION cmp(a text, b text) RETURNS bool IMMUTABLE BEGIN ATOMIC SELECT a = b COLLATE i18n.nat; END;
CREATE TABLE parts (k text COLLATE i18n.nat) PARTITION BY RANGE (k);
CREATE TABLE parts_a PARTITION OF parts FOR VALUES FROM ('a') TO ('n');
CREATE TABLE parts_z PARTITION OF parts FOR VALUES FROM ('n') TO (MAXVALUE);
COMMENT ON COLLATION i18n.nat IS 'natural german';
