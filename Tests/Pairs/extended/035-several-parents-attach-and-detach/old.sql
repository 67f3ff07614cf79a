CREATE TABLE timestamps (created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz);
CREATE TABLE soft_delete (deleted_at timestamptz, deleted_by name);
CREATE TABLE named (id int NOT NULL, name text);
CREATE TABLE posts (body text) INHERITS (named, timestamps);
CREATE TABLE pages (id int NOT NULL, name text, path text);
CREATE TABLE drafts (id int NOT NULL, name text, words int);
ALTER TABLE drafts INHERIT named;
