CREATE SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE EXTENSION postgres_fdw SCHEMA ext;
CREATE SCHEMA city AUTHORIZATION gm_owner;
CREATE COLLATION city.names (provider = icu, locale = 'nl-NL'
);
ALTER DEFAULT PRIVILEGES IN SCHEMA city GRANT SELECT ON TABLES TO gm_ro;
CREATE TYPE city.status AS ENUM ('new', 'open',
    'closed');
CREATE TYPE city.addr AS (street text, no
    integer
);
CREATE TABLE city.report (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    place city.addr,
    reporter text COLLATE city.names,
    status city.status NOT NULL DEFAULT 'new',
    text text NOT NULL
);
CREATE TABLE city.crew_plan (
    crew text NOT NULL,
    during tsrange NOT NULL,
    CONSTRAINT crew_busy EXCLUDE USING gist (crew WITH =, during WITH &&)
        DEFERRABLE
);
CREATE UNLOGGED TABLE city.visit (report integer REFERENCES city.report, at timestamptz);
CREATE SERVER state FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'state');
CREATE FOREIGN TABLE city.road (id integer, name text
    , lanes smallint
) SERVER state OPTIONS (table_name 'road');
CREATE INDEX report_open ON city.report (status) WHERE status
    <> 'closed';
CREATE STATISTICS city.rep_st ON status, (length(text)) FROM city.report;
CREATE VIEW city.public_report WITH (security_barrier = true
) AS SELECT id, status, (place).street FROM city.report
;
ALTER TABLE city.report ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON city.report TO gm_app USING (reporter = CURRENT_USER::text)
;
CREATE PUBLICATION city_pub FOR TABLE city.crew_plan WHERE (crew <> 'test'), city.
    report (id, text);
CREATE FUNCTION city.escalate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE NOTICE 'report %', new.id;
    RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER escalate AFTER INSERT ON city.report DEFERRABLE
    FOR EACH ROW
    EXECUTE FUNCTION city.escalate();
COMMENT ON TYPE city.status IS 'workflow';
COMMENT ON FOREIGN TABLE city.road IS 'state register';
GRANT USAGE ON SCHEMA city TO gm_app;
GRANT INSERT (place, reporter, text
) ON city.report TO gm_app;
GRANT USAGE ON FOREIGN SERVER state TO gm_owner;
