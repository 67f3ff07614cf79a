CREATE SCHEMA eln;
CREATE EXTENSION hstore WITH SCHEMA eln;
CREATE EXTENSION ltree WITH SCHEMA eln;
CREATE TYPE eln.unit AS ENUM ('mg', 'g', 'kg', 'ul', 'ml', 'l', 'mmol', 'mol');
CREATE TYPE eln.quantity AS (value 
numeric,
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
    orcid char(19) UNIQUE CHECK (orcid ~ '^([0-9]{4}-){3}[0-9]{3}[0-9X]$')
);
CREATE TABLE eln.compound (
    id serial PRIMARY KEY,
    name text NOT NULL,
    cas eln.cas UNIQUE,
    formula text,
    mol_weight numeric(10,4),
    props jsonb NOT NULL DEFAULT '{}'::jsonb,
    smiles text,
    name_tsv tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, name)) STORED
);
CREATE INDEX compound_props ON eln.compound USING gin (props);
CREATE TABLE eln.batch (
    id serial PRIMARY KEY,
    compound_id integer NOT NULL REFERENCES eln.compound,
    amount eln.quantity,
    purity numeric(5,2) CHECK (purity > 0 AND purity <= 100),
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
    finished timestamptz,
    parent_id integer REFERENCES eln.experiment,
    locked boolean NOT NULL DEFAULT false,
    outcome text
);
CREATE TABLE eln.page (
    experiment_id integer NOT NULL REFERENCES eln.experiment ON DELETE CASCADE,
    number smallint NOT NULL,
    version smallint NOT NULL DEFAULT 1,
    body text NOT NULL,
    saved timestamptz NOT NULL DEFAULT now(),
    digest text GENERATED ALWAYS AS (md5(body)) STORED,
    PRIMARY KEY (experiment_id, number, version)
);
CREATE TABLE eln.signature (
    experiment_id integer NOT NULL REFERENCES eln.experiment,
    scientist_id integer NOT NULL REFERENCES eln.scientist,
    role text NOT NULL CHECK (role IN ('author', 'witness')),
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (experiment_id, role)
);
CREATE TABLE eln.reagent (
    experiment_id integer NOT NULL REFERENCES eln.experiment ON DELETE CASCADE,
    batch_id integer NOT NULL REFERENCES eln.batch,
    amount eln.quantity NOT NULL,
    role text NOT NULL DEFAULT 'reactant',
    PRIMARY KEY (experiment_id, batch_id, role)
);
CREATE TABLE eln.measurement (
    id bigserial PRIMARY KEY,
    experiment_id integer NOT NULL REFERENCES eln.experiment,
    name text NOT NULL,
    value eln.quantity[] NOT NULL,
    raw double precision[][],
    at timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW eln.usage AS SELECT b.compound_id, (r.amount).unit AS unit, sum((r.amount).value) AS used FROM eln.reagent r JOIN eln.batch b ON b.id = r.batch_id GROUP BY 1, 2;
CREATE VIEW eln.usage_named AS SELECT c.name, u.unit, u.used FROM eln.usage u JOIN eln.compound c ON c.id = u.compound_id;
CREATE MATERIALIZED VIEW eln.stock_report AS SELECT name, unit, used FROM eln.usage_named ORDER BY name;
CREATE INDEX stock_report_name ON eln.stock_report (name);
CREATE FUNCTION eln.convert(q eln.quantity, u eln.unit) RETURNS eln.quantity
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN (q).unit = u THEN q END $$;
CREATE FUNCTION eln.lock() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.locked THEN RAISE EXCEPTION 'experiment is locked';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER lock BEFORE UPDATE ON eln.experiment FOR EACH ROW EXECUTE FUNCTION eln.lock();
