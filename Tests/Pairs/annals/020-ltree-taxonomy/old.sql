-- 01 base
CREATE EXTENSION ltree;
CREATE EXTENSION pg_trgm;
CREATE SCHEMA taxo;
CREATE TABLE taxo.taxon (
    id integer PRIMARY KEY,
    path ltree NOT NULL,
    latin varchar(120) NOT NULL,
    author varchar(80),
    rank varchar(20) NOT NULL
);
CREATE INDEX ON taxo.taxon USING gist (path);
CREATE INDEX ON taxo.taxon USING btree (path);
CREATE INDEX ON taxo.taxon (latin);
CREATE INDEX ON taxo.taxon (latin varchar_pattern_ops);
CREATE INDEX ON taxo.taxon (lower(latin));
CREATE INDEX ON taxo.taxon (lower(author));
CREATE TABLE taxo.vernacular (
    taxon integer REFERENCES taxo.taxon,
    lang char(2),
    name text,
    PRIMARY KEY (taxon, lang, name)
);
-- 02 synonyms
CREATE TABLE taxo.synonym (id serial, taxon integer NOT NULL, latin text NOT NULL);
ALTER TABLE taxo.synonym ADD CONSTRAINT syn_fk FOREIGN KEY (taxon) REFERENCES taxo.taxon ON DELETE CASCADE NOT VALID;
CREATE FUNCTION taxo.parent(p ltree) RETURNS ltree LANGUAGE sql IMMUTABLE AS 'SELECT subpath(p, 0, -1)';
CREATE VIEW taxo.children AS SELECT taxo.parent(path) AS parent, id, latin FROM taxo.taxon WHERE nlevel(path) > 1;
CREATE FUNCTION taxo.search(q text) RETURNS TABLE (id integer, latin varchar) LANGUAGE sql STABLE AS $$ SELECT id, latin FROM taxo.taxon WHERE latin % q $$;
