CREATE TABLE a (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, nxt integer REFERENCES a);
CREATE TABLE b (id serial PRIMARY KEY, a integer REFERENCES a, c integer);
CREATE TABLE c (id serial PRIMARY KEY, b integer REFERENCES b DEFERRABLE);
ALTER TABLE b ADD FOREIGN KEY (c) REFERENCES c;
CREATE UNLOGGED TABLE d (id serial PRIMARY KEY, t text) WITH (fillfactor = 70, toast.autovacuum_enabled = false);
CREATE UNLOGGED TABLE e (id integer PRIMARY KEY REFERENCES d, t text);
CREATE UNLOGGED SEQUENCE us;
CREATE TABLE f (id integer DEFAULT nextval('us'), d text);
CREATE INDEX di ON d USING gin (to_tsvector('simple', t)) WITH (fastupdate = off);
