CREATE SCHEMA ext;
CREATE EXTENSION unaccent SCHEMA ext;
CREATE SCHEMA zoo;
CREATE TYPE zoo.diet AS ENUM ('herbivore', 'carnivore'
);
CREATE TEXT SEARCH DICTIONARY zoo.lat (TEMPLATE = simple, StopWords =
    english);
CREATE TEXT SEARCH CONFIGURATION zoo.search (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION zoo.search ALTER MAPPING FOR word, asciiword WITH ext.unaccent,
    zoo.lat;
CREATE TABLE zoo.species (
    latin text COLLATE "C" PRIMARY KEY,
    common text NOT NULL,
    diet zoo.diet,
    tsv tsvector GENERATED ALWAYS AS (to_tsvector('zoo.search'::regconfig, common)) STORED
);
CREATE TABLE zoo.animal (
    id integer GENERATED
        ALWAYS
        AS IDENTITY PRIMARY KEY,
    species text COLLATE "C" REFERENCES zoo.species
        ON UPDATE CASCADE,
    born daterange,
    name varchar(30)
);
CREATE INDEX species_tsv ON zoo.species USING
    gist (tsv);
CREATE FUNCTION zoo.no_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE NOTICE 'rewriting %', pg_event_trigger_table_rewrite_oid()::regclass;
END $$;
CREATE FUNCTION zoo.log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG '%', tg_tag; END $$;
CREATE EVENT TRIGGER zoo_rewrite ON table_rewrite
    EXECUTE FUNCTION zoo.no_rewrite();
CREATE EVENT TRIGGER zoo_ddl ON ddl_command_start EXECUTE FUNCTION zoo.log_ddl();
CREATE VIEW zoo.alive AS SELECT a.id, a.name, s.common FROM zoo.animal a JOIN zoo.species s ON s.latin = a.species WHERE upper_inf(a.born)
;
CREATE RULE alive_upd AS ON UPDATE TO zoo.alive DO INSTEAD UPDATE zoo.animal SET name =
    new.name WHERE animal.id = old.id;
CREATE AGGREGATE zoo.union_born(daterange) (SFUNC = range_merge, STYPE = daterange
);
CREATE PUBLICATION zoo_pub FOR TABLE zoo.animal (id, species
    , name
) WHERE (id > 0);
COMMENT ON EVENT TRIGGER zoo_rewrite IS
    'warn';
COMMENT ON TEXT SEARCH DICTIONARY zoo.lat IS 'names';
COMMENT ON VIEW zoo.alive IS 'living';
GRANT SELECT, UPDATE ON zoo.alive TO gm_app;
