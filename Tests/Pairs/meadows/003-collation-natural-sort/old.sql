CREATE SCHEMA i18n;
CREATE COLLATION i18n.natural (provider = icu, locale = 'en-u-kn-true');
CREATE TABLE i18n.track (id int PRIMARY KEY, title text COLLATE i18n.natural NOT NULL, artist text);
CREATE INDEX track_title_idx ON i18n.track (title);
CREATE VIEW i18n.track_sorted AS SELECT id, title FROM i18n.track ORDER BY title;
