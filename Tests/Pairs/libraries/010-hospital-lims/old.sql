CREATE TYPE sex AS ENUM ('m', 'f'
);
CREATE TYPE order_state AS ENUM ('new', 'collected', 'running', 'done', 'cancelled');
CREATE TYPE flag AS ENUM ('L', 'N', 'H', 'LL', 'HH');
CREATE DOMAIN loinc AS varchar(10) CHECK (VALUE ~ '^\d{1,5}-\d$');
CREATE DOMAIN email AS varchar(254);
CREATE TABLE ward (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(80) NOT NULL,
    floor smallint
);

CREATE TABLE staff (
    id serial PRIMARY KEY,
    login varchar(30) NOT NULL UNIQUE,
    name varchar(120) NOT NULL,
    email email,
    ward_id integer REFERENCES ward(id),
    active boolean DEFAULT true NOT NULL
);

CREATE TABLE patient (
    id serial PRIMARY KEY,
    mrn varchar(20) NOT NULL UNIQUE,
    surname varchar(80) NOT NULL,
    given varchar(80) NOT NULL,
    born date NOT NULL,
    sex sex DEFAULT 'm' NOT NULL,
    phone varchar(30)
);

CREATE TABLE patient_alias (
    id serial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
    alias varchar(120) NOT NULL
);

CREATE TABLE visit (
    id serial PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patient(id),
    ward_id integer NOT NULL REFERENCES ward(id),
    admitted timestamp without time zone NOT NULL,
    discharged timestamp without time zone,
    attending_id integer REFERENCES staff(id)
);

CREATE TABLE specimen_type (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(60) NOT NULL,
    tube varchar(20)
);

CREATE TABLE tube (
    id serial PRIMARY KEY,
    color varchar(20) NOT NULL UNIQUE,
    additive varchar(40),
    volume_ml numeric(4,1)
);

CREATE TABLE analyte (
    id serial PRIMARY KEY,
    loinc loinc NOT NULL UNIQUE,
    name varchar(120) NOT NULL,
    unit varchar(20),
    decimals smallint DEFAULT 2 NOT NULL
);

CREATE TABLE reference_range (
    id serial PRIMARY KEY,
    analyte_id integer NOT NULL REFERENCES analyte(id) ON DELETE CASCADE,
    sex sex,
    age_from integer DEFAULT 0 NOT NULL,
    age_to integer DEFAULT 150 NOT NULL,
    low numeric,
    high numeric
);

CREATE TABLE panel (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(80) NOT NULL
);

CREATE TABLE panel_analyte (
    panel_id integer REFERENCES panel(id) ON DELETE CASCADE,
    analyte_id integer REFERENCES analyte(id),
    pos smallint DEFAULT 0 NOT NULL,
    PRIMARY KEY (panel_id, analyte_id)
);

CREATE TABLE instrument (
    id serial PRIMARY KEY,
    serial_no varchar(40) NOT NULL UNIQUE,
    model varchar(60) NOT NULL,
    host inet,
    online boolean DEFAULT false NOT NULL,
    config json
);

CREATE TABLE instrument_channel (
    id serial PRIMARY KEY,
    instrument_id integer NOT NULL REFERENCES instrument(id) ON DELETE CASCADE,
    analyte_id integer NOT NULL REFERENCES analyte(id),
    channel varchar(10) NOT NULL,
    UNIQUE (instrument_id, channel)
);

CREATE TABLE lab_order (
    id serial PRIMARY KEY,
    visit_id integer NOT NULL REFERENCES visit(id),
    ordered_by integer NOT NULL REFERENCES staff(id),
    ordered timestamp without time zone DEFAULT now() NOT NULL,
    state order_state DEFAULT 'new' NOT NULL,
    priority smallint DEFAULT 3 NOT NULL,
    comment text
);

CREATE TABLE order_panel (
    order_id integer REFERENCES lab_order(id) ON DELETE CASCADE,
    panel_id integer REFERENCES panel(id),
    PRIMARY KEY (order_id, panel_id)
);

CREATE TABLE specimen (
    id serial PRIMARY KEY,
    barcode varchar(20) NOT NULL UNIQUE,
    order_id integer NOT NULL REFERENCES lab_order(id),
    type_id integer NOT NULL REFERENCES specimen_type(id),
    collected timestamp without time zone,
    collected_by integer REFERENCES staff(id),
    received timestamp without time zone,
    rejected_reason varchar(200)
);

CREATE TABLE aliquot (
    id serial PRIMARY KEY,
    specimen_id integer NOT NULL REFERENCES specimen(id) ON DELETE CASCADE,
    seq smallint NOT NULL,
    volume_ul integer,
    UNIQUE (specimen_id, seq)
);

CREATE TABLE freezer (
    id serial PRIMARY KEY,
    name varchar(20) NOT NULL UNIQUE,
    temp smallint NOT NULL
);

CREATE TABLE freezer_box (
    id serial PRIMARY KEY,
    freezer_id integer NOT NULL REFERENCES freezer(id),
    label varchar(20) NOT NULL,
    rows smallint DEFAULT 9 NOT NULL,
    cols smallint DEFAULT 9 NOT NULL
);

CREATE TABLE box_position (
    box_id integer REFERENCES freezer_box(id),
    row smallint,
    col smallint,
    aliquot_id integer REFERENCES aliquot(id) ON DELETE SET NULL UNIQUE,
    PRIMARY KEY (box_id, row, col)
);

CREATE TABLE run (
    id serial PRIMARY KEY,
    instrument_id integer NOT NULL REFERENCES instrument(id),
    started timestamp without time zone NOT NULL,
    operator_id integer NOT NULL REFERENCES staff(id),
    raw json
);

CREATE TABLE result (
    id serial PRIMARY KEY,
    specimen_id integer NOT NULL REFERENCES specimen(id),
    analyte_id integer NOT NULL REFERENCES analyte(id),
    run_id integer REFERENCES run(id),
    value varchar(40) NOT NULL,
    flag flag,
    validated_by integer REFERENCES staff(id),
    validated timestamp without time zone
);

CREATE TABLE qc_material (
    id serial PRIMARY KEY,
    name varchar(60) NOT NULL,
    lot varchar(20) NOT NULL,
    expires date NOT NULL,
    UNIQUE (name, lot)
);

CREATE TABLE qc_target (
    material_id integer REFERENCES qc_material(id) ON DELETE CASCADE,
    analyte_id integer REFERENCES analyte(id),
    mean numeric NOT NULL,
    sd numeric NOT NULL,
    PRIMARY KEY (material_id, analyte_id),
    CHECK (sd > 0)
);

CREATE TABLE qc_result (
    id serial PRIMARY KEY,
    material_id integer NOT NULL REFERENCES qc_material(id),
    run_id integer NOT NULL REFERENCES run(id),
    analyte_id integer NOT NULL REFERENCES analyte(id),
    value numeric NOT NULL,
    westgard varchar(10)
);

CREATE TABLE reagent (
    id serial PRIMARY KEY,
    name varchar(60) NOT NULL,
    lot varchar(30) NOT NULL,
    opened timestamp without time zone,
    expires date NOT NULL,
    instrument_id integer REFERENCES instrument(id)
);

CREATE TABLE maintenance (
    id serial PRIMARY KEY,
    instrument_id integer NOT NULL REFERENCES instrument(id) ON DELETE CASCADE,
    done timestamp without time zone NOT NULL,
    by_id integer NOT NULL REFERENCES staff(id),
    kind varchar(20) NOT NULL,
    notes text
);

CREATE TABLE report (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES lab_order(id),
    version smallint DEFAULT 1 NOT NULL,
    pdf bytea,
    released timestamp without time zone,
    UNIQUE (order_id, version)
);

CREATE TABLE message (
    id serial PRIMARY KEY,
    dir char(1) NOT NULL,
    kind varchar(10) NOT NULL,
    body text NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    ack boolean DEFAULT false NOT NULL
);
CREATE INDEX message_at_idx ON message (at);

CREATE TABLE audit_log (
    id serial PRIMARY KEY,
    tbl varchar(40) NOT NULL,
    row_id integer,
    who varchar(30),
    at timestamp without time zone DEFAULT now(),
    what text
);

CREATE TABLE billing_code (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    analyte_id integer REFERENCES analyte(id),
    panel_id integer REFERENCES panel(id),
    price numeric(8,2) NOT NULL
);

CREATE TABLE invoice_line (
    id serial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES lab_order(id),
    code_id integer NOT NULL REFERENCES billing_code(id),
    qty smallint DEFAULT 1 NOT NULL,
    price numeric(8,2) NOT NULL
);

CREATE INDEX result_spec ON result (specimen_id, analyte_id);
CREATE INDEX patient_name ON patient (lower(surname), lower(given));
CREATE FUNCTION classify(v numeric, lo numeric, hi numeric) RETURNS flag LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN v < lo THEN 'L' WHEN v > hi THEN 'H' ELSE 'N' END::flag $$;
CREATE FUNCTION age_years(born date, at date DEFAULT CURRENT_DATE) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT extract(year FROM age(at, born))::integer $$;
CREATE VIEW worklist AS SELECT o.id, o.state, o.priority, p.mrn, p.surname, s.barcode
FROM lab_order o JOIN visit v ON v.id = o.visit_id JOIN patient p ON p.id = v.patient_id LEFT JOIN specimen s ON s.order_id = o.id
WHERE o.state IN ('new', 'collected', 'running');
CREATE VIEW patient_result AS SELECT p.mrn, age_years(p.born) AS age, a.name, a.unit,
r.value
 , r.flag, s.collected
 FROM result r JOIN specimen s ON s.id = r.specimen_id JOIN analyte a ON a.id = r.analyte_id
 JOIN lab_order o ON o.id = s.order_id JOIN visit v ON v.id = o.visit_id JOIN patient p ON p.id = v.patient_id;
CREATE VIEW abnormal AS SELECT * FROM patient_result WHERE flag <> 'N';
CREATE VIEW tat AS SELECT panel_id, avg(r.validated - o.ordered) AS mean FROM lab_order o JOIN order_panel op ON op.order_id = o.id JOIN specimen s ON s.order_id = o.id JOIN result r ON r.specimen_id = s.id GROUP BY panel_id;
CREATE FUNCTION release_order(p_order 
integer) RETURNS void
 LANGUAGE plpgsql AS $$
BEGIN
  UPDATE lab_order SET state = 'done' WHERE id = p_order;
END $$;

