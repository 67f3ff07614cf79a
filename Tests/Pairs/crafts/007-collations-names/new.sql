CREATE COLLATION de_phone (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION natural_num (provider = icu, locale = 'und-u-kn-true');
CREATE DOMAIN person_name AS text COLLATE de_phone CHECK (VALUE <> '');
CREATE TABLE member (id int PRIMARY KEY, surname person_name NOT NULL, email text
COLLATE ci
 NOT NULL UNIQUE, locker text COLLATE natural_num, CONSTRAINT locker_fmt CHECK (locker ~ '^[A-Z]\d+$'));
CREATE INDEX member_surname ON member (surname
, lower(email) COLLATE "C");
CREATE INDEX member_locker ON member (locker
DESC NULLS LAST
);
CREATE VIEW directory AS SELECT surname, locker FROM member ORDER BY surname COLLATE de_phone, locker;
CREATE TYPE badge AS (label text COLLATE ci, n int);
COMMENT ON COLLATION ci IS 'case-insensitive, accent-sensitive';
