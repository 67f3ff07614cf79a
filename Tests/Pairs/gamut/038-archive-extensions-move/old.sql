CREATE SCHEMA contrib;
CREATE EXTENSION citext SCHEMA
    contrib;
CREATE EXTENSION pg_trgm SCHEMA
    contrib;
CREATE EXTENSION intarray SCHEMA contrib;
CREATE SCHEMA arc;
CREATE DOMAIN arc.email AS
    contrib.citext
    CHECK (VALUE ~ '@');
CREATE TABLE arc.box (
    id integer PRIMARY KEY,
    label
        contrib.citext
        NOT NULL UNIQUE,
    contact arc.email
);
CREATE INDEX box_trgm ON arc.box USING gin ((label::text)
    contrib.gin_trgm_ops);
CREATE FUNCTION arc.similar_boxes(q text) RETURNS SETOF arc.box LANGUAGE sql STABLE BEGIN ATOMIC
    SELECT b.* FROM arc.box b WHERE (b.label)::text OPERATOR(
        contrib.%
    ) q;
END;
CREATE VIEW arc.contacts AS SELECT DISTINCT contact FROM arc.box WHERE contact IS NOT NULL;
CREATE TYPE arc.slot AS RANGE (SUBTYPE = int2
);
CREATE TABLE arc.placement (
    box integer NOT NULL REFERENCES arc.box,
    slot arc.slot NOT NULL,
    EXCLUDE USING gist (slot WITH &&)
);
CREATE UNLOGGED TABLE arc.scan (at timestamptz DEFAULT now(), code text)
;
CREATE TABLE arc.loaned (PRIMARY KEY (id)) INHERITS (arc.box);
CREATE PUBLICATION arc_pub FOR TABLE arc.placement, arc.box (id, label
);
CREATE TEXT SEARCH CONFIGURATION arc.simple_de (COPY = pg_catalog.german);
ALTER TEXT SEARCH CONFIGURATION arc.simple_de ALTER MAPPING FOR asciiword, word WITH
    simple;
COMMENT ON EXTENSION pg_trgm IS 'fuzzy labels';
COMMENT ON SCHEMA
    contrib
    IS 'third party';
COMMENT ON TEXT SEARCH CONFIGURATION arc.simple_de IS 'no stemming';
GRANT USAGE ON SCHEMA
    contrib
    TO PUBLIC;
GRANT SELECT ON arc.box, arc.contacts TO gm_ro;
ALTER TABLE arc.scan OWNER TO gm_owner;
