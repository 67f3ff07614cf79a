CREATE TABLE timestamps (created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz);
CREATE TABLE soft_delete (deleted_at timestamptz, deleted_by name, CONSTRAINT both_or_none CHECK ((deleted_at IS NULL) = (deleted_by IS NULL)));
CREATE TABLE named (id int NOT NULL, name text, lang text DEFAULT 'en');
CREATE TABLE posts (body text) INHERITS (named, timestamps, soft_delete);
CREATE TABLE pages (id int NOT NULL, name text, lang text DEFAULT 'de', path text);
ALTER TABLE pages INHERIT named;
CREATE TABLE drafts (id int NOT NULL, name text, words int);
CREATE TABLE tags (name text, colour text, created_at timestamptz NOT NULL DEFAULT now()) INHERITS (named, timestamps);
