CREATE SEQUENCE ids
 START 10;
CREATE FUNCTION new_id() RETURNS
 int LANGUAGE sql VOLATILE AS $$ SELECT nextval('ids')::int $$;
CREATE FUNCTION short_id(prefix text
 ) RETURNS text LANGUAGE sql AS $$ SELECT prefix || new_id() $$;
CREATE FUNCTION valid_id(t text
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT t ~ '^[a-z]+\d+$' $$;
CREATE DOMAIN doc_id AS text DEFAULT short_id('d') CHECK (valid_id(VALUE));
CREATE TABLE doc (
  n int DEFAULT new_id() PRIMARY KEY,
  id doc_id, alt text DEFAULT short_id('a') CHECK (valid_id(alt)),
  kind text DEFAULT 'x'
);
CREATE TABLE doc_child (extra int
 DEFAULT 1
) INHERITS (doc);
ALTER TABLE doc_child ALTER COLUMN alt SET DEFAULT short_id('c');
ALTER TABLE ONLY doc_child ALTER COLUMN kind DROP DEFAULT;
CREATE INDEX doc_valid ON doc (valid_id(alt)) WHERE valid_id(id);
CREATE VIEW bad_doc AS SELECT * FROM doc WHERE NOT valid_id(alt);
COMMENT ON FUNCTION valid_id(text) IS 'shape';
COMMENT ON SEQUENCE ids IS 'shared';
