CREATE TABLE base (id integer NOT NULL, created timestamptz NOT NULL DEFAULT now(), note text);
ALTER TABLE base ADD CONSTRAINT base_note CHECK (note <> '');
ALTER TABLE base ADD CONSTRAINT base_only CHECK (id < 100) NO INHERIT;
CREATE TABLE kid (extra integer, note text DEFAULT 'kid') INHERITS (base);
CREATE TABLE kid2 (PRIMARY KEY (id)) INHERITS (base);
CREATE TABLE grandkid (created timestamptz DEFAULT '2000-01-01 00:00:00+00') INHERITS (kid);
ALTER TABLE grandkid ALTER COLUMN extra SET NOT NULL;
CREATE VIEW all_base AS SELECT b.*, b.tableoid FROM base b;
CREATE VIEW only_base AS SELECT id FROM ONLY base;
