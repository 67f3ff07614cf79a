CREATE TABLE labelled (label text, who text);
CREATE TABLE versioned (version integer NOT NULL DEFAULT 1, label text, CONSTRAINT v_pos CHECK (version > 0));
CREATE TABLE thing (id integer PRIMARY KEY, who text DEFAULT 'nobody', at timestamptz DEFAULT now(), label text NOT NULL, CONSTRAINT aud_who CHECK (who IS NOT NULL)) INHERITS (labelled);
CREATE TABLE subthing (depth integer) INHERITS (versioned, thing);
CREATE TABLE gadget (label text, who text);
ALTER TABLE gadget ADD CONSTRAINT gadget_label CHECK (label ~ '^g');
COMMENT ON COLUMN thing.who IS 'now own';
CREATE FUNCTION label_of(labelled) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1.label';
CREATE VIEW labels AS SELECT label_of(l.*) AS x FROM labelled l;

