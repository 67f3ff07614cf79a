CREATE SCHEMA i18n;
CREATE COLLATION i18n.natural (provider = icu, locale = 'de-u-kn-true');
CREATE COLLATION i18n.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
COMMENT ON COLLATION i18n.ci IS 'case-insensitive';
CREATE TABLE i18n.track (id int PRIMARY KEY, title text COLLATE i18n.natural NOT NULL, artist text COLLATE i18n.ci);
CREATE INDEX track_title_idx ON i18n.track (title COLLATE "C" text_pattern_ops);
CREATE UNIQUE INDEX track_artist_title ON i18n.track (artist, title DESC NULLS LAST);
CREATE VIEW i18n.track_sorted AS SELECT id, title, artist FROM i18n.track ORDER BY title, artist COLLATE "C";
