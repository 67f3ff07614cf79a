CREATE TABLE acc (
    id integer,
    no text NOT NULL,
    alt bigint NOT NULL GENERATED ALWAYS AS IDENTITY (START WITH 1000),
    CONSTRAINT acc_no PRIMARY KEY (alt),
    CONSTRAINT acc_alt UNIQUE (no)
);
CREATE UNIQUE INDEX acc_pkey ON acc (id) INCLUDE (no);
CREATE UNIQUE INDEX acc_id_u ON acc (id);
CREATE TABLE sub (
    id integer REFERENCES acc (id) ON DELETE SET NULL (id),
    no text NOT NULL PRIMARY KEY REFERENCES acc (no),
    alt bigint REFERENCES acc
);
CREATE TABLE subsub (id text CONSTRAINT subsub_id_fkey REFERENCES sub (no), UNIQUE (id));
CREATE VIEW j AS SELECT a.no, s.alt FROM acc a JOIN sub s USING (id);
ALTER TABLE acc REPLICA IDENTITY USING INDEX acc_alt;
