CREATE SCHEMA taxi AUTHORIZATION gm_owner;
CREATE SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
ALTER DEFAULT PRIVILEGES IN SCHEMA taxi GRANT SELECT, INSERT ON TABLES TO gm_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA taxi GRANT
    USAGE
    ON SEQUENCES TO gm_app;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO gm_audit;
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;
CREATE TYPE taxi.status AS ENUM ('free', 'busy'
);
CREATE DOMAIN taxi.plate AS varchar(
    8
) CHECK (VALUE = upper(VALUE));
CREATE TABLE taxi.cab (
    plate taxi.plate PRIMARY KEY,
    status taxi.status NOT NULL DEFAULT 'free',
    pos point
);
CREATE TABLE taxi.ride (
    id bigserial PRIMARY KEY,
    cab taxi.plate NOT NULL REFERENCES taxi.cab ON UPDATE CASCADE,
    during tstzrange NOT NULL,
    fare numeric(7,2),
    CONSTRAINT one_ride EXCLUDE USING gist (cab WITH =, during WITH &&)
);
CREATE TABLE taxi.tip (ride bigint REFERENCES taxi.ride, amount numeric);
CREATE INDEX cab_pos ON taxi.cab USING
    gist
    (pos);
CREATE VIEW taxi.free_cab AS SELECT plate, pos FROM taxi.cab WHERE status = 'free'
;
CREATE FUNCTION taxi.fare(km numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT RETURN
    3.5 + km * 1.9;
CREATE MATERIALIZED VIEW taxi.income AS SELECT cab, sum(fare) AS total FROM taxi.ride GROUP BY cab;
ALTER TABLE taxi.ride ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_all ON taxi.ride FOR SELECT TO gm_audit USING (
    fare IS NOT NULL);
REVOKE INSERT ON taxi.cab FROM gm_app;
GRANT UPDATE ON taxi.cab TO gm_app;
REVOKE SELECT ON taxi.income FROM
    gm_audit;
COMMENT ON CONSTRAINT one_ride ON taxi.ride IS 'physics';
COMMENT ON FUNCTION taxi.fare(numeric) IS '2022 tariff';
