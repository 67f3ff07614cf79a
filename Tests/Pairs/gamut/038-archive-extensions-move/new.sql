CREATE SCHEMA extensions;
CREATE EXTENSION citext SCHEMA
    extensions;
CREATE EXTENSION pg_trgm SCHEMA
    extensions;
CREATE EXTENSION ltree SCHEMA extensions;
CREATE SCHEMA arc;
CREATE DOMAIN arc.email AS
    extensions.citext
    CHECK (VALUE ~ '@');
CREATE TABLE arc.box (
    id integer PRIMARY KEY,
    label
        extensions.citext
        NOT NULL UNIQUE,
    contact arc.email
  , shelf extensions.ltree
);
CREATE INDEX box_trgm ON arc.box USING gin ((label::text)
    extensions.gin_trgm_ops);
CREATE INDEX box_shelf ON arc.box USING gist (shelf);
CREATE FUNCTION arc.similar_boxes(q text) RETURNS SETOF arc.box LANGUAGE sql STABLE BEGIN ATOMIC
    SELECT b.* FROM arc.box b WHERE (b.label)::text OPERATOR(
        extensions.%
    ) q;
END;
CREATE VIEW arc.contacts AS SELECT DISTINCT contact FROM arc.box WHERE contact IS NOT NULL;
CREATE TYPE arc.slot AS RANGE (SUBTYPE = int2
    , MULTIRANGE_TYPE_NAME = arc.slots
);
CREATE TABLE arc.placement (
    box integer NOT NULL REFERENCES arc.box,
    slot arc.slot NOT NULL,
    EXCLUDE USING gist (slot WITH &&)
        DEFERRABLE
);
CREATE UNLOGGED TABLE arc.scan (at timestamptz DEFAULT now(), code text)
    WITH (autovacuum_enabled = false);
CREATE TABLE arc.loaned (PRIMARY KEY (id)) INHERITS (arc.box);
CREATE PUBLICATION arc_pub FOR TABLE arc.placement, arc.box (id, label
    , shelf) WHERE (id > 0);
CREATE TEXT SEARCH CONFIGURATION arc.simple_de (COPY = pg_catalog.german);
ALTER TEXT SEARCH CONFIGURATION arc.simple_de ALTER MAPPING FOR asciiword, word WITH
    german_stem, simple;
COMMENT ON EXTENSION pg_trgm IS 'fuzzy labels';
COMMENT ON SCHEMA
    extensions
    IS 'third party';
COMMENT ON TEXT SEARCH CONFIGURATION arc.simple_de IS 'no stemming';
GRANT USAGE ON SCHEMA
    extensions
    TO PUBLIC;
GRANT SELECT ON arc.box, arc.contacts TO gm_ro;
GRANT INSERT ON arc.scan TO gm_app;
ALTER TABLE arc.scan OWNER TO gm_owner;
