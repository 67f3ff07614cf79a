CREATE SCHEMA ext;
CREATE EXTENSION unaccent SCHEMA ext;
CREATE SCHEMA zoo;
CREATE TYPE zoo.diet AS ENUM ('herbivore', 'carnivore'
    , 'omnivore'
);
CREATE TEXT SEARCH DICTIONARY zoo.lat (TEMPLATE = simple, StopWords =
    french);
CREATE TEXT SEARCH CONFIGURATION zoo.search (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION zoo.search ALTER MAPPING FOR word, asciiword WITH ext.unaccent,
    zoo.lat, english_stem;
CREATE TABLE zoo.species (
    latin text COLLATE "C" PRIMARY KEY,
    common text NOT NULL,
    diet zoo.diet,
    tsv tsvector GENERATED ALWAYS AS (to_tsvector('zoo.search'::regconfig, common)) STORED
  , extinct boolean NOT NULL DEFAULT false
);
CREATE TABLE zoo.animal (
    id integer GENERATED
        BY DEFAULT
        AS IDENTITY PRIMARY KEY,
    species text COLLATE "C" REFERENCES zoo.species
        ON UPDATE CASCADE DEFERRABLE,
    born daterange,
    name varchar(30)
);
CREATE INDEX species_tsv ON zoo.species USING
    gin (tsv);
CREATE FUNCTION zoo.no_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE NOTICE 'rewriting % because %', pg_event_trigger_table_rewrite_oid()::regclass, pg_event_trigger_table_rewrite_reason();
END $$;
CREATE FUNCTION zoo.log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG '%', tg_tag; END $$;
CREATE EVENT TRIGGER zoo_rewrite ON table_rewrite
    WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION zoo.no_rewrite();
CREATE EVENT TRIGGER zoo_ddl ON ddl_command_end EXECUTE FUNCTION zoo.log_ddl();
ALTER EVENT TRIGGER zoo_rewrite DISABLE;
CREATE VIEW zoo.alive AS SELECT a.id, a.name, s.common FROM zoo.animal a JOIN zoo.species s ON s.latin = a.species WHERE upper_inf(a.born)
    AND NOT s.extinct
;
CREATE RULE alive_upd AS ON UPDATE TO zoo.alive DO INSTEAD UPDATE zoo.animal SET name =
    COALESCE(new.name, old.name) WHERE animal.id = new.id;
CREATE AGGREGATE zoo.union_born(daterange) (SFUNC = range_merge, STYPE = daterange
    , PARALLEL = SAFE
);
CREATE PUBLICATION zoo_pub FOR TABLE zoo.animal (id, species
) WHERE (id > 0);
COMMENT ON EVENT TRIGGER zoo_rewrite IS
    'off for now';
COMMENT ON TEXT SEARCH DICTIONARY zoo.lat IS 'names';
GRANT SELECT, UPDATE ON zoo.alive TO gm_app;
GRANT SELECT ON zoo.species TO gm_ro;
ALTER TEXT SEARCH DICTIONARY zoo.lat OWNER TO gm_owner;
