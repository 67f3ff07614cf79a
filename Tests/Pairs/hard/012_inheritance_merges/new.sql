CREATE TABLE base (id bigint NOT NULL, created timestamptz NOT NULL DEFAULT now(), note varchar(200));
ALTER TABLE base ADD CONSTRAINT base_note CHECK (note <> '') NO INHERIT;
ALTER TABLE base ADD CONSTRAINT base_only CHECK (id < 100);
CREATE TABLE kid (id bigint, extra integer, note varchar(200) DEFAULT 'kid', CONSTRAINT base_only CHECK (id < 100)) INHERITS (base);
CREATE TABLE kid2 (PRIMARY KEY (id)) INHERITS (base);
ALTER TABLE kid2 ALTER COLUMN note SET NOT NULL;
CREATE TABLE grandkid (created timestamptz DEFAULT '2001-01-01 00:00:00+00', extra integer NOT NULL) INHERITS (kid);
CREATE VIEW all_base AS SELECT b.*, b.tableoid FROM base b;
CREATE VIEW only_base AS SELECT id FROM ONLY base;

