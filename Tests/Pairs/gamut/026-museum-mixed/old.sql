CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION "uuid-ossp" SCHEMA ext;
CREATE SCHEMA museum;
CREATE SCHEMA loans;
CREATE COLLATION museum.french (provider = icu, locale = 'fr-FR');
CREATE TABLE museum.artist (
    id uuid DEFAULT ext.uuid_generate_v4() PRIMARY KEY,
    name ext.citext NOT NULL,
    alias text COLLATE museum.french
);
CREATE UNIQUE INDEX artist_name ON museum.artist (name);
CREATE TABLE museum.work (
    id uuid DEFAULT
        ext.uuid_generate_v1()
        PRIMARY KEY,
    artist uuid REFERENCES museum.artist ON DELETE SET NULL,
    title text NOT NULL,
    value numeric(14,2)
);
CREATE TABLE loans.loan (
    work uuid NOT NULL REFERENCES museum.work,
    borrower ext.citext NOT NULL,
    during daterange NOT NULL
);
CREATE FUNCTION museum.may_see(v numeric) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT v IS NULL OR v < 100000 $$;
ALTER TABLE museum.work ENABLE ROW LEVEL SECURITY;
CREATE POLICY cheap ON museum.work FOR SELECT TO gm_ro USING (museum.may_see(value));
CREATE POLICY add ON museum.work FOR INSERT TO gm_app WITH CHECK (museum.may_see(value));
CREATE VIEW museum.catalogue WITH (security_barrier = true) AS
    SELECT w.id, w.title, a.name FROM museum.work w LEFT JOIN museum.artist a ON a.id = w.artist
;
CREATE TEXT SEARCH CONFIGURATION museum.fr (COPY = pg_catalog.french);
CREATE INDEX work_fts ON museum.work USING gin (to_tsvector('museum.fr', title));
CREATE STATISTICS museum.work_st ON artist, (value > 1000) FROM museum.work;
COMMENT ON COLLATION museum.french IS 'accents';
COMMENT ON POLICY cheap ON museum.work IS 'insurance';
COMMENT ON SCHEMA loans IS 'outgoing';
GRANT USAGE ON SCHEMA museum TO gm_ro, gm_app;
GRANT SELECT ON museum.work TO gm_ro;
GRANT INSERT ON museum.work TO gm_app;
GRANT ALL ON loans.loan TO gm_admin;
