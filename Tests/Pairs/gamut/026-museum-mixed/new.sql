CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION "uuid-ossp" SCHEMA ext;
CREATE SCHEMA museum;
CREATE SCHEMA lending;
CREATE COLLATION museum.french (provider = icu, locale = 'fr-FR');
CREATE TABLE museum.artist (
    id uuid DEFAULT ext.uuid_generate_v4() PRIMARY KEY,
    name ext.citext NOT NULL,
    alias text COLLATE museum.french
  , born int4range
);
CREATE UNIQUE INDEX artist_name ON museum.artist (name, born) NULLS NOT DISTINCT;
CREATE TABLE museum.work (
    id uuid DEFAULT
        ext.uuid_generate_v4()
        PRIMARY KEY,
    artist uuid REFERENCES museum.artist ON DELETE SET NULL,
    title text NOT NULL,
    value numeric(14,2)
);
CREATE TABLE lending.loan (
    work uuid NOT NULL REFERENCES museum.work,
    borrower ext.citext NOT NULL,
    during daterange NOT NULL
);
CREATE FUNCTION museum.may_see(v numeric) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT v IS NULL OR v < 250000 OR pg_has_role('gm_admin', 'MEMBER') $$;
ALTER TABLE museum.work ENABLE ROW LEVEL SECURITY;
CREATE POLICY cheap ON museum.work FOR SELECT TO gm_ro USING (museum.may_see(value));
CREATE POLICY add_work ON museum.work FOR INSERT TO gm_app, gm_admin WITH CHECK (title <> '' AND museum.may_see(value));
CREATE VIEW museum.catalogue WITH (security_barrier = true) AS
    SELECT w.id, w.title, a.name FROM museum.work w LEFT JOIN museum.artist a ON a.id = w.artist
    WHERE museum.may_see(w.value)
;
CREATE TEXT SEARCH CONFIGURATION museum.fr (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION museum.fr DROP MAPPING FOR email, url, url_path;
CREATE INDEX work_fts ON museum.work USING gin (to_tsvector('museum.fr', title));
CREATE STATISTICS museum.work_st ON artist, (round(value, -3)) FROM museum.work;
COMMENT ON COLLATION museum.french IS 'accents';
COMMENT ON POLICY cheap ON museum.work IS 'insurance';
COMMENT ON SCHEMA lending IS 'outgoing';
GRANT USAGE ON SCHEMA museum TO gm_ro, gm_app;
GRANT SELECT ON museum.work TO gm_ro;
GRANT INSERT ON museum.work TO gm_app;
GRANT ALL ON lending.loan TO gm_admin WITH GRANT OPTION;
ALTER SCHEMA lending OWNER TO gm_admin;
ALTER TABLE lending.loan OWNER TO gm_admin;
