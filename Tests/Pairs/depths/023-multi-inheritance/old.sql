CREATE TABLE base (id int NOT NULL, created timestamptz DEFAULT now(), CONSTRAINT id_pos CHECK (id > 0));
CREATE TABLE named (name text, note text DEFAULT 'n');
CREATE TABLE thing (extra int) INHERITS (base, named);
CREATE TABLE gadget (volt int) INHERITS (thing);
CREATE TABLE loose (id int NOT NULL, created timestamptz, CONSTRAINT id_pos CHECK (id > 0));
ALTER TABLE thing ADD PRIMARY KEY (id);
CREATE INDEX ON named (name);
