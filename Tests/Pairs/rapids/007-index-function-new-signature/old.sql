CREATE FUNCTION norm(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(btrim(t)) $$;
CREATE FUNCTION key_of(a text, b text DEFAULT '') RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN public.norm(a) || ':' || b; END $$;
CREATE TABLE word (id int PRIMARY KEY, w text, k text GENERATED ALWAYS AS (key_of(w)) STORED, CONSTRAINT wk CHECK (norm(w) <> ''));
CREATE UNIQUE INDEX word_norm ON word (norm(w));
CREATE INDEX word_key ON word (key_of(w, 'x') text_pattern_ops) WHERE norm(w) > 'a';
ALTER TABLE word ADD CONSTRAINT word_ex EXCLUDE USING btree (norm(w) WITH =);
CREATE STATISTICS word_s ON norm(w), k FROM word;
