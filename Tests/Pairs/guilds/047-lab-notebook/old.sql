CREATE SCHEMA eln;
CREATE EXTENSION hstore WITH SCHEMA eln;
CREATE EXTENSION ltree WITH SCHEMA eln;
CREATE TYPE eln.unit AS ENUM ('g', 'ml', 'mol');
CREATE TYPE eln.quantity AS (value 
real,
unit eln.unit);
CREATE DOMAIN eln.cas AS varchar(12) CHECK (VALUE::text ~ '^[0-9]{2,7}-[0-9]{2}-[0-9]$');
CREATE TABLE eln.project (
    id serial PRIMARY KEY,
    path eln.ltree NOT NULL UNIQUE,
    title text NOT NULL,
    closed boolean NOT NULL DEFAULT false
);
CREATE TABLE eln.scientist (
    id serial PRIMARY KEY,
    name text NOT NULL,
    orcid char(19)
);
CREATE TABLE eln.compound (
    id serial PRIMARY KEY,
    name text NOT NULL,
    cas eln.cas UNIQUE,
    formula text,
    mol_weight real,
    props eln.hstore
);
CREATE INDEX compound_props ON eln.compound USING gist (props);
CREATE TABLE eln.batch (
    id serial PRIMARY KEY,
    compound_id integer NOT NULL REFERENCES eln.compound,
    amount eln.quantity,
    received date NOT NULL,
    location eln.ltree
);
CREATE INDEX batch_location ON eln.batch USING gist (location);
CREATE TABLE eln.experiment (
    id serial PRIMARY KEY,
    project_id integer NOT NULL REFERENCES eln.project,
    scientist_id integer NOT NULL REFERENCES eln.scientist,
    title text NOT NULL,
    started timestamptz NOT NULL DEFAULT now(),
    body text,
    finished timestamptz,
    signed_by integer REFERENCES eln.scientist,
    outcome text
);
CREATE TABLE eln.reagent (
    experiment_id integer NOT NULL REFERENCES eln.experiment ON DELETE CASCADE,
    batch_id integer NOT NULL REFERENCES eln.batch,
    amount eln.quantity NOT NULL,
    PRIMARY KEY (experiment_id, batch_id)
);
CREATE TABLE eln.measurement (
    id bigserial PRIMARY KEY,
    experiment_id integer NOT NULL REFERENCES eln.experiment,
    name text NOT NULL,
    value double precision[] NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW eln.usage AS SELECT b.compound_id, (r.amount).unit AS unit, sum((r.amount).value) AS used FROM eln.reagent r JOIN eln.batch b ON b.id = r.batch_id GROUP BY 1, 2;
CREATE VIEW eln.usage_named AS SELECT c.name, u.unit, u.used FROM eln.usage u JOIN eln.compound c ON c.id = u.compound_id;
CREATE MATERIALIZED VIEW eln.stock_report AS SELECT name, unit, used FROM eln.usage_named ORDER BY name;
CREATE INDEX stock_report_name ON eln.stock_report (name);
CREATE FUNCTION eln.convert(q eln.quantity, u eln.unit) RETURNS real
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN (q).unit = u THEN (q).value END $$;
CREATE FUNCTION eln.lock() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.finished IS NOT NULL THEN RAISE EXCEPTION 'experiment is finished';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER lock BEFORE UPDATE ON eln.experiment FOR EACH ROW EXECUTE FUNCTION eln.lock();
