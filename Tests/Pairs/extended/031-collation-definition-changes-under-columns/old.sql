CREATE COLLATION ci (provider = icu, locale = 'en-u-ks-level2', deterministic = false);
CREATE COLLATION sorted (provider = icu, locale = 'de-u-co-phonebk');
CREATE TABLE words (word text COLLATE ci PRIMARY KEY, lang text COLLATE sorted NOT NULL, note text);
CREATE INDEX words_lang ON words (lang, word);
CREATE INDEX words_note ON words (note COLLATE sorted);
CREATE VIEW word_list AS SELECT word, lang FROM words ORDER BY lang COLLATE sorted;
ALTER TABLE words ADD CONSTRAINT word_check CHECK (word <> 'none' COLLATE ci);
