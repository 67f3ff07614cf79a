CREATE SCHEMA dir;
CREATE COLLATION dir.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION dir.natural (provider = icu, locale = 'en-u-kn-true');
CREATE COLLATION dir.german (provider = icu, locale = 'de-DE');
CREATE COLLATION dir.bytewise (provider = libc, locale = 'C');
CREATE DOMAIN dir.handle AS text COLLATE dir.ci CHECK (length(VALUE) BETWEEN 2 AND 40);
CREATE TYPE dir.person_name AS (given text COLLATE dir.german, family text COLLATE dir.german);
CREATE TABLE dir.person (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    handle dir.handle NOT NULL UNIQUE,
    family text COLLATE dir.german NOT NULL,
    email text COLLATE dir.ci,
    room text COLLATE dir.natural
);
CREATE INDEX person_family ON dir.person (family, room);
CREATE INDEX person_room_c ON dir.person (room COLLATE "C" text_pattern_ops);
CREATE INDEX person_email ON dir.person (email COLLATE dir.bytewise DESC NULLS LAST);
CREATE TYPE dir.name_range AS RANGE (SUBTYPE = text, COLLATION = dir.bytewise, MULTIRANGE_TYPE_NAME = dir.name_ranges);
CREATE TABLE dir.shelf (
    label text PRIMARY KEY,
    span dir.name_range NOT NULL,
    EXCLUDE USING gist (span WITH &&)
);
CREATE VIEW dir.listing AS
    SELECT id, family, room FROM dir.person ORDER BY family COLLATE dir.german, room;
CREATE FUNCTION dir.same_handle(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE
    RETURN (a COLLATE dir.ci) = (b COLLATE dir.ci);
COMMENT ON COLLATION dir.ci IS 'case-insensitive';
COMMENT ON COLLATION dir.german IS 'DIN 5007-1';
COMMENT ON TYPE dir.name_range IS 'shelf spans';
GRANT SELECT ON dir.listing TO gm_ro;
GRANT USAGE ON SCHEMA dir TO gm_ro;
