CREATE COLLATION de_phone (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION natural_num (provider = icu, locale = 'en-u-kn-true');
CREATE DOMAIN person_name AS text COLLATE de_phone CHECK (VALUE <> '');
CREATE TABLE member (id int PRIMARY KEY, surname person_name NOT NULL, email text
 NOT NULL UNIQUE, locker text COLLATE natural_num, CONSTRAINT locker_fmt CHECK (locker ~ '^[A-Z]\d+$'));
CREATE INDEX member_surname ON member (surname
);
CREATE INDEX member_locker ON member (locker
);
CREATE VIEW directory AS SELECT surname, locker FROM member ORDER BY surname COLLATE de_phone, locker;
