CREATE SCHEMA registry;
CREATE SCHEMA tax;
CREATE SCHEMA permits;
CREATE SCHEMA assets;
CREATE EXTENSION btree_gist WITH SCHEMA public;
CREATE EXTENSION ltree WITH SCHEMA assets;
CREATE TYPE registry.civil_status AS ENUM ('single', 'married', 'partnership', 'divorced', 'widowed', 'unknown');
CREATE TYPE permits.state AS ENUM ('received', 'review', 'granted', 'refused');
CREATE TABLE tax.kind (code text PRIMARY KEY, name text NOT NULL, legal_basis text, active boolean NOT NULL DEFAULT true);
CREATE DOMAIN registry.pid AS bigint CHECK (VALUE >= 10000000000 AND VALUE <= 99999999999);
CREATE DOMAIN tax.eur AS numeric(12,2);
CREATE TABLE registry.street (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    renamed_from bigint REFERENCES registry.street,
    code char(5) UNIQUE
);
CREATE TABLE registry.address (
    id bigserial PRIMARY KEY,
    street_id bigint NOT NULL REFERENCES registry.street,
    number varchar(8) NOT NULL,
    postcode char(5) NOT NULL,
    location point,
    valid daterange NOT NULL DEFAULT '[,)',
    UNIQUE (street_id, number)
);
CREATE TABLE registry.person (
    pid registry.pid PRIMARY KEY,
    surname text NOT NULL,
    given text NOT NULL,
    born date NOT NULL,
    died date,
    status registry.civil_status NOT NULL DEFAULT 'single',
    CHECK (died >= born)
);
CREATE TABLE registry.residence (
    pid registry.pid NOT NULL REFERENCES registry.person,
    address_id bigint NOT NULL REFERENCES registry.address,
    period daterange NOT NULL,
    main boolean NOT NULL DEFAULT true,
    PRIMARY KEY (pid, period),
    CONSTRAINT one_main EXCLUDE USING gist ((pid::bigint) WITH =, period WITH &&) WHERE (main)
);
CREATE TABLE registry.marriage (
    a registry.pid NOT NULL REFERENCES registry.person,
    b registry.pid NOT NULL REFERENCES registry.person,
    on_day date NOT NULL,
    ended date,
    PRIMARY KEY (a, b, on_day),
    CHECK (a <> b)
);
CREATE TABLE registry.child (
    child registry.pid NOT NULL REFERENCES registry.person,
    parent registry.pid NOT NULL REFERENCES registry.person,
    PRIMARY KEY (child, parent)
);
CREATE TABLE registry.document (
    id bigserial PRIMARY KEY,
    pid registry.pid NOT NULL REFERENCES registry.person,
    type text NOT NULL,
    number varchar(12) NOT NULL UNIQUE,
    expires date NOT NULL
);
CREATE TABLE registry.household (
    id bigserial PRIMARY KEY,
    address_id bigint NOT NULL REFERENCES registry.address,
    since date NOT NULL
);
CREATE TABLE registry.household_member (
    household_id bigint NOT NULL REFERENCES registry.household,
    pid registry.pid NOT NULL UNIQUE REFERENCES registry.person,
    head boolean NOT NULL DEFAULT false,
    PRIMARY KEY (household_id, pid)
);
CREATE TABLE registry.organisation (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    legal_form text,
    address_id bigint REFERENCES registry.address
);
CREATE TABLE tax.payer (
    id bigserial PRIMARY KEY,
    pid registry.pid REFERENCES registry.person,
    organisation_id bigint REFERENCES registry.organisation,
    CHECK ((pid IS NULL) <> (organisation_id IS NULL))
);
CREATE TABLE tax.assessment (
    id bigserial PRIMARY KEY,
    payer_id bigint NOT NULL REFERENCES tax.payer,
    kind text NOT NULL REFERENCES tax.kind ON UPDATE CASCADE,
    year smallint NOT NULL,
    amount tax.eur NOT NULL,
    base tax.eur,
    rate numeric(6,4),
    objection_until date,
    issued timestamptz NOT NULL DEFAULT now(),
    UNIQUE (payer_id, kind, year)
);
CREATE TABLE tax.payment (
    id bigserial PRIMARY KEY,
    assessment_id bigint NOT NULL REFERENCES tax.assessment,
    amount tax.eur NOT NULL CHECK (amount ::numeric > 0 ),
    booked date NOT NULL
);
CREATE TABLE tax.dog (
    id bigserial PRIMARY KEY,
    owner bigint NOT NULL REFERENCES tax.payer,
    name text NOT NULL,
    chip char(15) UNIQUE,
    breed text,
    born smallint
);
CREATE TABLE tax.parcel (
    id bigserial PRIMARY KEY,
    number text NOT NULL UNIQUE,
    area_m2 numeric NOT NULL,
    owner bigint REFERENCES tax.payer
);
CREATE TABLE tax.rate (
    kind text NOT NULL REFERENCES tax.kind,
    year smallint NOT NULL,
    rate numeric(6,4) NOT NULL,
    PRIMARY KEY (kind, year)
);
CREATE TABLE permits.type (
    code varchar(6) PRIMARY KEY,
    name text NOT NULL,
    fee tax.eur NOT NULL
);
CREATE TABLE permits.application (
    id bigserial PRIMARY KEY,
    type varchar(6) NOT NULL REFERENCES permits.type,
    applicant bigint NOT NULL REFERENCES tax.payer,
    parcel_id bigint REFERENCES tax.parcel,
    state permits.state NOT NULL DEFAULT 'received',
    filed timestamptz NOT NULL DEFAULT now(),
    decided timestamptz,
    reference text GENERATED ALWAYS AS (type::text || '/' || lpad(id::text, 7, '0')) STORED,
    CHECK ((decided IS NOT NULL) = (state IN ('granted', 'refused')))
);
CREATE INDEX application_open ON permits.application (filed) WHERE decided IS NULL;
CREATE TABLE permits.condition (
    application_id bigint NOT NULL REFERENCES permits.application ON DELETE CASCADE,
    no smallint NOT NULL,
    text_ text NOT NULL,
    PRIMARY KEY (application_id, no)
);
CREATE TABLE permits.inspection (
    id bigserial PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES permits.application,
    during tstzrange NOT NULL,
    inspector_id bigint NOT NULL,
    EXCLUDE USING gist (inspector_id WITH =, during WITH &&),
    result text
);
CREATE TABLE permits.inspector (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    districts integer[] NOT NULL DEFAULT '{}'
);
ALTER TABLE permits.inspection ADD FOREIGN KEY (inspector_id) REFERENCES permits.inspector(id);
CREATE TABLE permits.state_log (
    application_id bigint NOT NULL REFERENCES permits.application ON DELETE CASCADE,
    at timestamptz NOT NULL DEFAULT now(),
    old_state permits.state,
    new_state permits.state NOT NULL,
    PRIMARY KEY (application_id, at)
);
CREATE TABLE assets.class (
    path assets.ltree PRIMARY KEY,
    name text NOT NULL,
    lifetime interval
);
CREATE TABLE assets.asset (
    id bigserial PRIMARY KEY,
    class assets.ltree NOT NULL REFERENCES assets.class ON UPDATE CASCADE,
    name text NOT NULL,
    bought date,
    cost tax.eur,
    location point,
    attrs jsonb NOT NULL DEFAULT '{}'::jsonb
);
CREATE INDEX asset_class ON assets.asset USING gist (class);
CREATE INDEX asset_location ON assets.asset USING spgist (location);
CREATE TABLE assets.inspection (
    asset_id bigint NOT NULL REFERENCES assets.asset ON DELETE CASCADE,
    day date NOT NULL,
    ok boolean NOT NULL,
    note text,
    PRIMARY KEY (asset_id, day)
) PARTITION BY RANGE (day);
CREATE TABLE assets.inspection_before PARTITION OF assets.inspection FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE assets.inspection_now PARTITION OF assets.inspection DEFAULT;
CREATE VIEW assets.value AS SELECT assets.subpath(class, 0, 1) AS kind, sum(cost) AS total FROM assets.asset GROUP BY 1;
CREATE FUNCTION permits.log_state() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO permits.state_log (application_id, old_state, new_state) VALUES (NEW.id, OLD.state, NEW.state);
    RETURN NULL;
END;
$$;
CREATE TRIGGER log_state AFTER UPDATE OF state ON permits.application FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION permits.log_state();
CREATE VIEW registry.resident AS SELECT p.pid, p.surname, p.given, s.name AS street, a.number FROM registry.person p JOIN registry.residence r ON r.pid = p.pid JOIN registry.address a ON a.id = r.address_id JOIN registry.street s ON s.id = a.street_id WHERE p.died IS NULL AND 
r.period @> CURRENT_DATE AND r.main;
CREATE VIEW registry.street_population AS SELECT street, count(*) AS people FROM registry.resident GROUP BY street;
CREATE MATERIALIZED VIEW registry.statistics AS SELECT max(people) AS most, avg(people) AS average FROM registry.street_population;
CREATE VIEW tax.open_amount AS SELECT a.id, a.kind, a.year, a.amount - coalesce(sum(p.amount), 0) AS due FROM tax.assessment a LEFT JOIN tax.payment p ON p.assessment_id = a.id GROUP BY a.id;
CREATE MATERIALIZED VIEW tax.arrears AS SELECT kind, year, sum(due) AS due FROM tax.open_amount GROUP BY 1, 2;
CREATE UNIQUE INDEX arrears_key ON tax.arrears (kind, year);
CREATE FUNCTION registry.valid_pid(p bigint) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT p % 97 = 1 $$;
CREATE FUNCTION tax.due(k text, y smallint) RETURNS tax.eur
    LANGUAGE sql STABLE
    AS $$ SELECT sum(due)::tax.eur FROM tax.open_amount WHERE kind = k AND year = y $$;
CREATE FUNCTION registry.no_future() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.born > CURRENT_DATE THEN RAISE EXCEPTION 'born in the future';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER no_future BEFORE INSERT OR UPDATE ON registry.person FOR EACH ROW EXECUTE FUNCTION registry.no_future();
