CREATE SCHEMA taxi AUTHORIZATION gm_owner;
CREATE SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
ALTER DEFAULT PRIVILEGES IN SCHEMA taxi GRANT SELECT, INSERT ON TABLES TO gm_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA taxi GRANT
    ALL
    ON SEQUENCES TO gm_app;
ALTER DEFAULT PRIVILEGES GRANT SELECT, REFERENCES ON TABLES TO gm_audit WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES IN SCHEMA taxi GRANT USAGE ON TYPES TO gm_audit;
ALTER DEFAULT PRIVILEGES FOR ROLE gm_owner IN SCHEMA taxi GRANT ALL ON TABLES TO gm_app;
CREATE TYPE taxi.status AS ENUM ('free', 'busy'
    , 'off'
);
CREATE DOMAIN taxi.plate AS varchar(
    10
) CHECK (VALUE = upper(VALUE));
CREATE TABLE taxi.cab (
    plate taxi.plate PRIMARY KEY,
    status taxi.status NOT NULL DEFAULT 'free',
    pos point
  , driver integer
);
CREATE TABLE taxi.ride (
    id bigserial PRIMARY KEY,
    cab taxi.plate NOT NULL REFERENCES taxi.cab ON UPDATE CASCADE,
    during tstzrange NOT NULL,
    fare numeric(7,2),
    CONSTRAINT one_ride EXCLUDE USING gist (cab WITH =, during WITH &&)
        WHERE (fare IS NOT NULL)
);
CREATE TABLE taxi.driver (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, licence daterange);
ALTER TABLE taxi.cab ADD CONSTRAINT cab_driver_fkey FOREIGN KEY (driver) REFERENCES taxi.driver NOT VALID;
REVOKE ALL ON taxi.driver FROM gm_app;
CREATE SEQUENCE taxi.receipt_no;
CREATE INDEX cab_pos ON taxi.cab USING
    spgist
    (pos);
CREATE VIEW taxi.free_cab AS SELECT plate, pos FROM taxi.cab WHERE status = 'free'
    AND driver IS NOT NULL
;
CREATE FUNCTION taxi.fare(km numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT RETURN
    round(4.2 + km * 2.1, 1);
CREATE MATERIALIZED VIEW taxi.income AS SELECT cab, sum(fare) AS total FROM taxi.ride GROUP BY cab;
ALTER TABLE taxi.ride ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_all ON taxi.ride FOR SELECT TO gm_audit USING (
    upper(during) < now());
REVOKE INSERT ON taxi.cab FROM gm_app;
GRANT UPDATE (status, pos) ON taxi.cab TO gm_app;
REVOKE SELECT ON taxi.income FROM
    gm_app;
COMMENT ON CONSTRAINT one_ride ON taxi.ride IS 'physics';
COMMENT ON FUNCTION taxi.fare(numeric) IS '2024 tariff';
ALTER TABLE taxi.driver OWNER TO gm_owner;
