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
-- 03 ranks as an enum
CREATE TYPE taxo.rank AS ENUM ('kingdom', 'phylum', 'class', 'order', 'family', 'genus', 'species');
ALTER TABLE taxo.taxon ALTER COLUMN rank TYPE taxo.rank USING rank::taxo.rank;
-- 04 latin names are text everywhere
DROP VIEW taxo.children;
DROP FUNCTION taxo.search(text);
ALTER TABLE taxo.taxon ALTER COLUMN latin TYPE text, ALTER COLUMN author TYPE text;
CREATE FUNCTION taxo.search(q text, lim integer DEFAULT 20) RETURNS TABLE (id integer, latin text, score real) LANGUAGE sql STABLE AS $$ SELECT id, latin, similarity(latin, q) FROM taxo.taxon WHERE latin % q ORDER BY 3 DESC LIMIT lim $$;
CREATE OR REPLACE FUNCTION taxo.parent(p ltree) RETURNS ltree LANGUAGE sql IMMUTABLE STRICT AS 'SELECT CASE WHEN nlevel(p) > 1 THEN subpath(p, 0, nlevel(p) - 1) END';
CREATE VIEW taxo.children AS SELECT taxo.parent(path) AS parent, id, latin, rank FROM taxo.taxon WHERE nlevel(path) > 1;
-- 05 checks and constraints
ALTER TABLE taxo.taxon ADD CONSTRAINT taxon_path_check CHECK (nlevel(path) <= 40),
    ADD UNIQUE (path);
ALTER TABLE taxo.synonym VALIDATE CONSTRAINT syn_fk;
ALTER TABLE taxo.synonym ADD PRIMARY KEY (id), ADD COLUMN year smallint CHECK (year > 1700);
DROP INDEX taxo.taxon_latin_idx1;
CREATE INDEX ON taxo.taxon USING gin (latin gin_trgm_ops);
ALTER TABLE taxo.vernacular DROP CONSTRAINT vernacular_taxon_fkey,
    ADD FOREIGN KEY (taxon) REFERENCES taxo.taxon ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE taxo.vernacular SET SCHEMA public;
ALTER TABLE public.vernacular ALTER COLUMN lang TYPE varchar(8),
    ADD COLUMN preferred boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX ON public.vernacular (taxon, lang) WHERE preferred;
-- 06 counts
CREATE MATERIALIZED VIEW taxo.genus_count AS SELECT subpath(path, 0, 1) AS top, rank, count(*) AS n FROM taxo.taxon GROUP BY 1, 2;
CREATE INDEX ON taxo.genus_count USING gist (top);
COMMENT ON SCHEMA taxo IS 'the tree of life';
COMMENT ON INDEX taxo.taxon_path_idx IS 'ancestors';
CREATE SEQUENCE taxo.taxon_ids OWNED BY taxo.taxon.id START 100000;
ALTER TABLE taxo.taxon ALTER COLUMN id SET DEFAULT nextval('taxo.taxon_ids');
