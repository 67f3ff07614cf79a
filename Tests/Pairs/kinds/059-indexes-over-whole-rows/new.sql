CREATE TABLE note (id integer, size integer, word text GENERATED ALWAYS AS (CASE WHEN id > 0 THEN 'x' END) STORED);
CREATE FUNCTION word_of(note) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).word $$;
CREATE INDEX note_word ON note (word_of(note.*));
CREATE INDEX note_size ON note ((size + 1));
