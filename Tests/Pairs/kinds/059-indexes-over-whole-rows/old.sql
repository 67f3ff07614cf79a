-- A function in an index over rows names a column that goes and comes again.
CREATE TABLE note (id integer, word text, size integer);
CREATE FUNCTION word_of(note) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).word $$;
CREATE INDEX note_word ON note (word_of(note.*));
CREATE INDEX note_size ON note ((size + 1));
