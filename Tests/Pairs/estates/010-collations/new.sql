CREATE SCHEMA l10n;
CREATE COLLATION l10n.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION l10n.numeric (provider = icu, locale = 'de-u-kn-true');
CREATE COLLATION l10n.sv (provider = icu, locale = 'sv-x-icu');
CREATE COLLATION l10n.phonebook (provider = icu, locale = 'de-u-co-phonebk');
CREATE DOMAIN l10n.ci_text AS text COLLATE l10n.ci
  CHECK (VALUE <> '' COLLATE "C")
;
CREATE TABLE l10n.person (id int PRIMARY KEY, login l10n.ci_text NOT NULL UNIQUE, surname text
  COLLATE l10n.phonebook
, file_no text COLLATE l10n.numeric);
CREATE INDEX person_surname ON l10n.person (surname
  COLLATE "C"
, file_no DESC);
CREATE INDEX person_surname_ci ON l10n.person (surname COLLATE l10n.ci);
CREATE VIEW l10n.sorted AS SELECT id, login, surname, file_no FROM l10n.person ORDER BY surname COLLATE
  l10n.phonebook
, file_no;
CREATE FUNCTION l10n.same(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN a = b COLLATE l10n.ci;
CREATE TYPE l10n.pair AS (a text COLLATE l10n.ci, b text
  COLLATE "POSIX"
);
CREATE TABLE l10n.by_letter (k text COLLATE "C", v int) PARTITION BY RANGE (k
  COLLATE "POSIX"
);
CREATE TABLE l10n.by_letter_am PARTITION OF l10n.by_letter FOR VALUES FROM ('a') TO ('n');
COMMENT ON COLLATION l10n.ci IS 'case-insensitive';

