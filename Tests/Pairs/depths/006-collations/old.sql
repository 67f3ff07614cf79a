CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION german_phone (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION posix_c (provider = libc, locale = 'C');
CREATE TABLE contact (id int PRIMARY KEY, email text COLLATE ci UNIQUE, surname text COLLATE german_phone, code varchar(10) COLLATE "C");
CREATE INDEX contact_sort ON contact (surname, code);
CREATE DOMAIN ci_name AS text COLLATE ci;
CREATE VIEW by_name AS SELECT id, surname FROM contact ORDER BY surname COLLATE posix_c;
