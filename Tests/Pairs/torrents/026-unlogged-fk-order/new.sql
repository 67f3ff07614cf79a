CREATE UNLOGGED TABLE a (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, nxt integer REFERENCES a);
CREATE UNLOGGED TABLE b (id serial PRIMARY KEY, a integer REFERENCES a, c integer);
CREATE UNLOGGED TABLE c (id serial PRIMARY KEY, b integer REFERENCES b DEFERRABLE);
ALTER TABLE b ADD FOREIGN KEY (c) REFERENCES c;
CREATE TABLE d (id serial PRIMARY KEY, t text) WITH (toast.autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.5);
CREATE TABLE e (id integer PRIMARY KEY REFERENCES d, t text);
CREATE SEQUENCE us;
CREATE UNLOGGED TABLE f (id integer DEFAULT nextval('us'), d text);
CREATE INDEX di ON d USING gin (to_tsvector('simple', t)) WITH (gin_pending_list_limit = 128);
