CREATE TABLE acc (
    id serial,
    no text NOT NULL,
    alt bigint NOT NULL,
    CONSTRAINT acc_pkey PRIMARY KEY (id),
    CONSTRAINT acc_no UNIQUE (no)
);
CREATE UNIQUE INDEX acc_alt ON acc (alt);
CREATE TABLE sub (
    id integer PRIMARY KEY REFERENCES acc (id) ON DELETE CASCADE,
    no text REFERENCES acc (no) ON UPDATE CASCADE,
    alt bigint DEFAULT 4 REFERENCES acc (alt) ON DELETE SET DEFAULT
);
CREATE TABLE subsub (id integer CONSTRAINT subsub_id_fkey REFERENCES sub (id), UNIQUE (id));
CREATE VIEW j AS SELECT a.no, s.alt FROM acc a JOIN sub s USING (id);
ALTER TABLE acc REPLICA IDENTITY USING INDEX acc_no;
