CREATE SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE EXTENSION postgres_fdw SCHEMA ext;
CREATE SCHEMA city AUTHORIZATION gm_owner;
CREATE COLLATION city.names (provider = icu, locale = 'nl-NL'
    , deterministic = false
);
ALTER DEFAULT PRIVILEGES IN SCHEMA city GRANT SELECT ON TABLES TO gm_ro;
CREATE TYPE city.status AS ENUM ('new', 'open',
    'waiting', 'closed');
CREATE TYPE city.addr AS (street text, no
    varchar(8)
);
CREATE TABLE city.report (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    place city.addr,
    reporter text COLLATE city.names,
    status city.status NOT NULL DEFAULT 'new',
    text text NOT NULL
  , priority smallint NOT NULL DEFAULT 3 CHECK (priority BETWEEN 1 AND 5)
);
CREATE TABLE city.crew_plan (
    crew text NOT NULL,
    during tsrange NOT NULL,
    CONSTRAINT crew_busy EXCLUDE USING gist (crew WITH =, during WITH &&)
);
CREATE UNLOGGED TABLE city.visit (report integer, at timestamptz, crew text);
CREATE TABLE city.photo (report integer NOT NULL REFERENCES city.report, data bytea COMPRESSION lz4);
ALTER TABLE city.photo ALTER COLUMN data SET STORAGE EXTERNAL;
CREATE SERVER state FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname 'state');
CREATE FOREIGN TABLE city.road (id integer, name text
    , max_speed smallint CHECK (max_speed > 0)
) SERVER state OPTIONS (table_name 'road');
CREATE INDEX report_open ON city.report (status) WHERE status
    IN ('new', 'open', 'waiting');
CREATE STATISTICS city.rep_st ON status, (length(text)) FROM city.report;
CREATE VIEW city.public_report WITH (security_barrier = true
    , security_invoker = true
) AS SELECT id, status, (place).street FROM city.report
    WHERE priority < 5
;
ALTER TABLE city.report ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON city.report TO gm_app USING (reporter = CURRENT_USER::text)
    WITH CHECK (status = 'new' AND priority >= 3)
;
CREATE PUBLICATION city_pub FOR TABLE city.crew_plan WHERE (crew <> 'test'), city.
    report (id, text, priority) WHERE (priority < 3);
CREATE FUNCTION city.escalate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE NOTICE 'report % prio %', new.id, new.priority;
    RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER escalate AFTER INSERT ON city.report DEFERRABLE
    INITIALLY DEFERRED
    FOR EACH ROW
    WHEN (new.priority = 1)
    EXECUTE FUNCTION city.escalate();
COMMENT ON TYPE city.status IS 'workflow';
COMMENT ON FOREIGN TABLE city.road IS 'state register';
COMMENT ON POLICY own ON city.report IS 'citizens';
GRANT USAGE ON SCHEMA city TO gm_app;
GRANT INSERT (place, reporter, text
    , priority
) ON city.report TO gm_app;
REVOKE SELECT ON city.report FROM gm_ro;
ALTER TABLE city.crew_plan OWNER TO gm_owner;
