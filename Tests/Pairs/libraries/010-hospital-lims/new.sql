CREATE EXTENSION citext; 
CREATE EXTENSION hstore;
CREATE SCHEMA audit;
CREATE TABLE audit.change (
  id bigint GENERATED ALWAYS AS IDENTITY, at timestamptz NOT NULL DEFAULT now(), tbl text NOT NULL, op "char" NOT NULL,
  who text NOT NULL DEFAULT CURRENT_USER, old_row jsonb, new_row jsonb, delta hstore, PRIMARY KEY (at, id)) PARTITION BY RANGE (at);
CREATE TABLE audit.change_2024 PARTITION OF audit.change FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE audit.change_2025 PARTITION OF audit.change FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX change_tbl ON audit.change (tbl, at);
CREATE FUNCTION audit.log_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, public, pg_temp AS $$
BEGIN
  INSERT INTO audit.change (tbl, op, old_row, new_row, delta)
  VALUES (TG_ARGV[0], left(TG_OP, 1)::"char",
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END,
    CASE WHEN TG_OP = 'UPDATE' THEN hstore(NEW) - hstore(OLD) END);
  RETURN NULL;
END $$;
CREATE TYPE sex AS ENUM ('m', 'f'
, 'x', 'unknown'
);
CREATE TYPE order_state AS ENUM ('draft', 'placed', 'collected', 'received', 'running', 'validated', 'released', 'cancelled');
CREATE TYPE flag AS ENUM ('L', 'N', 'H', 'LL', 'HH');
CREATE DOMAIN loinc AS varchar(10) CHECK (VALUE ~ '^\d{1,5}-\d$');
CREATE DOMAIN email AS citext CHECK (VALUE ~ '^[^@]+@[^@]+$');
CREATE TABLE ward (
    id bigserial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    floor smallint
);
CREATE TRIGGER ward_audit AFTER INSERT OR UPDATE OR DELETE ON ward FOR EACH ROW EXECUTE FUNCTION audit.log_change('ward');

CREATE TABLE staff (
    id bigserial PRIMARY KEY,
    login text NOT NULL UNIQUE,
    name text NOT NULL,
    email email,
    ward_id bigint REFERENCES ward(id),
    active boolean DEFAULT true NOT NULL
);
CREATE TRIGGER staff_audit AFTER INSERT OR UPDATE OR DELETE ON staff FOR EACH ROW EXECUTE FUNCTION audit.log_change('staff');

CREATE TABLE patient (
    id bigserial PRIMARY KEY,
    mrn text NOT NULL UNIQUE,
    surname text NOT NULL,
    given text NOT NULL,
    born date NOT NULL,
    sex sex DEFAULT 'm' NOT NULL,
    contacts jsonb DEFAULT '[]' NOT NULL,
    died date
);
CREATE TRIGGER patient_audit AFTER INSERT OR UPDATE OR DELETE ON patient FOR EACH ROW EXECUTE FUNCTION audit.log_change('patient');

CREATE TABLE patient_alias (
    id bigserial PRIMARY KEY,
    patient_id bigint NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
    alias text NOT NULL
);
CREATE TRIGGER patient_alias_audit AFTER INSERT OR UPDATE OR DELETE ON patient_alias FOR EACH ROW EXECUTE FUNCTION audit.log_change('patient_alias');

CREATE TABLE visit (
    id bigserial PRIMARY KEY,
    patient_id bigint NOT NULL REFERENCES patient(id),
    ward_id bigint NOT NULL REFERENCES ward(id),
    admitted timestamptz NOT NULL,
    discharged timestamptz,
    attending_id bigint REFERENCES staff(id)
);
CREATE TRIGGER visit_audit AFTER INSERT OR UPDATE OR DELETE ON visit FOR EACH ROW EXECUTE FUNCTION audit.log_change('visit');

CREATE TABLE specimen_type (
    id bigserial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    tube_id integer
);
CREATE TRIGGER specimen_type_audit AFTER INSERT OR UPDATE OR DELETE ON specimen_type FOR EACH ROW EXECUTE FUNCTION audit.log_change('specimen_type');

CREATE TABLE tube (
    id bigserial PRIMARY KEY,
    color text NOT NULL UNIQUE,
    additive text,
    volume_ml numeric(4,1)
);
CREATE TRIGGER tube_audit AFTER INSERT OR UPDATE OR DELETE ON tube FOR EACH ROW EXECUTE FUNCTION audit.log_change('tube');

CREATE TABLE analyte (
    id bigserial PRIMARY KEY,
    loinc loinc NOT NULL UNIQUE,
    name text NOT NULL,
    unit text,
    decimals smallint DEFAULT 2 NOT NULL
);
CREATE TRIGGER analyte_audit AFTER INSERT OR UPDATE OR DELETE ON analyte FOR EACH ROW EXECUTE FUNCTION audit.log_change('analyte');

CREATE TABLE reference_range (
    id bigserial PRIMARY KEY,
    analyte_id bigint NOT NULL REFERENCES analyte(id) ON DELETE CASCADE,
    sex sex,
    age_from integer DEFAULT 0 NOT NULL,
    age_to integer DEFAULT 150 NOT NULL,
    low numeric,
    high numeric,
    CHECK (low <= high),
    CHECK (age_from < age_to)
);
CREATE TRIGGER reference_range_audit AFTER INSERT OR UPDATE OR DELETE ON reference_range FOR EACH ROW EXECUTE FUNCTION audit.log_change('reference_range');

CREATE TABLE panel (
    id bigserial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL
);
CREATE TRIGGER panel_audit AFTER INSERT OR UPDATE OR DELETE ON panel FOR EACH ROW EXECUTE FUNCTION audit.log_change('panel');

CREATE TABLE panel_analyte (
    panel_id bigint REFERENCES panel(id) ON DELETE CASCADE,
    analyte_id bigint REFERENCES analyte(id),
    pos smallint DEFAULT 0 NOT NULL,
    PRIMARY KEY (panel_id, analyte_id)
);
CREATE TRIGGER panel_analyte_audit AFTER INSERT OR UPDATE OR DELETE ON panel_analyte FOR EACH ROW EXECUTE FUNCTION audit.log_change('panel_analyte');

CREATE TABLE instrument (
    id bigserial PRIMARY KEY,
    serial_no text NOT NULL UNIQUE,
    model text NOT NULL,
    host inet,
    online boolean DEFAULT false NOT NULL,
    config jsonb
);
CREATE TRIGGER instrument_audit AFTER INSERT OR UPDATE OR DELETE ON instrument FOR EACH ROW EXECUTE FUNCTION audit.log_change('instrument');

CREATE TABLE instrument_channel (
    id bigserial PRIMARY KEY,
    instrument_id bigint NOT NULL REFERENCES instrument(id) ON DELETE CASCADE,
    analyte_id bigint NOT NULL REFERENCES analyte(id),
    channel text NOT NULL,
    UNIQUE (instrument_id, channel)
);
CREATE TRIGGER instrument_channel_audit AFTER INSERT OR UPDATE OR DELETE ON instrument_channel FOR EACH ROW EXECUTE FUNCTION audit.log_change('instrument_channel');

CREATE TABLE lab_order (
    id bigserial PRIMARY KEY,
    visit_id bigint NOT NULL REFERENCES visit(id),
    ordered_by bigint NOT NULL REFERENCES staff(id),
    ordered timestamptz DEFAULT now() NOT NULL,
    state order_state DEFAULT 'draft' NOT NULL,
    priority smallint DEFAULT 3 NOT NULL,
    comment text
);
CREATE TRIGGER lab_order_audit AFTER INSERT OR UPDATE OR DELETE ON lab_order FOR EACH ROW EXECUTE FUNCTION audit.log_change('lab_order');

CREATE TABLE order_panel (
    order_id bigint REFERENCES lab_order(id) ON DELETE CASCADE,
    panel_id bigint REFERENCES panel(id),
    PRIMARY KEY (order_id, panel_id)
);
CREATE TRIGGER order_panel_audit AFTER INSERT OR UPDATE OR DELETE ON order_panel FOR EACH ROW EXECUTE FUNCTION audit.log_change('order_panel');

CREATE TABLE specimen (
    id bigserial PRIMARY KEY,
    barcode text NOT NULL UNIQUE,
    order_id bigint NOT NULL REFERENCES lab_order(id),
    type_id bigint NOT NULL REFERENCES specimen_type(id),
    collected timestamptz,
    collected_by bigint REFERENCES staff(id),
    received timestamptz,
    rejected_reason text
);
CREATE TRIGGER specimen_audit AFTER INSERT OR UPDATE OR DELETE ON specimen FOR EACH ROW EXECUTE FUNCTION audit.log_change('specimen');

CREATE TABLE aliquot (
    id bigserial PRIMARY KEY,
    specimen_id bigint NOT NULL REFERENCES specimen(id) ON DELETE CASCADE,
    seq smallint NOT NULL,
    volume_ul integer,
    UNIQUE (specimen_id, seq)
);
CREATE TRIGGER aliquot_audit AFTER INSERT OR UPDATE OR DELETE ON aliquot FOR EACH ROW EXECUTE FUNCTION audit.log_change('aliquot');

CREATE TABLE freezer (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    temp smallint NOT NULL
);
CREATE TRIGGER freezer_audit AFTER INSERT OR UPDATE OR DELETE ON freezer FOR EACH ROW EXECUTE FUNCTION audit.log_change('freezer');

CREATE TABLE freezer_box (
    id bigserial PRIMARY KEY,
    freezer_id bigint NOT NULL REFERENCES freezer(id),
    label text NOT NULL,
    rows smallint DEFAULT 9 NOT NULL,
    cols smallint DEFAULT 9 NOT NULL
);
CREATE TRIGGER freezer_box_audit AFTER INSERT OR UPDATE OR DELETE ON freezer_box FOR EACH ROW EXECUTE FUNCTION audit.log_change('freezer_box');

CREATE TABLE box_position (
    box_id bigint REFERENCES freezer_box(id),
    row smallint,
    col smallint,
    aliquot_id bigint REFERENCES aliquot(id) ON DELETE SET NULL UNIQUE,
    PRIMARY KEY (box_id, row, col)
);
CREATE TRIGGER box_position_audit AFTER INSERT OR UPDATE OR DELETE ON box_position FOR EACH ROW EXECUTE FUNCTION audit.log_change('box_position');

CREATE TABLE run (
    id bigserial PRIMARY KEY,
    instrument_id bigint NOT NULL REFERENCES instrument(id),
    started timestamptz NOT NULL,
    operator_id bigint NOT NULL REFERENCES staff(id),
    raw jsonb
);
CREATE TRIGGER run_audit AFTER INSERT OR UPDATE OR DELETE ON run FOR EACH ROW EXECUTE FUNCTION audit.log_change('run');

CREATE TABLE result (
    id bigserial PRIMARY KEY,
    specimen_id bigint NOT NULL REFERENCES specimen(id),
    analyte_id bigint NOT NULL REFERENCES analyte(id),
    run_id bigint REFERENCES run(id),
    value_num numeric,
    value_text text,
    flag flag,
    validated_by bigint REFERENCES staff(id),
    validated timestamptz,
    CONSTRAINT one_value CHECK (num_nonnulls(value_num, value_text) = 1),
    CONSTRAINT validated_pair CHECK ((validated IS NULL) = (validated_by IS NULL))
);
CREATE TRIGGER result_audit AFTER INSERT OR UPDATE OR DELETE ON result FOR EACH ROW EXECUTE FUNCTION audit.log_change('result');

CREATE TABLE qc_material (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    lot text NOT NULL,
    expires date NOT NULL,
    UNIQUE (name, lot)
);
CREATE TRIGGER qc_material_audit AFTER INSERT OR UPDATE OR DELETE ON qc_material FOR EACH ROW EXECUTE FUNCTION audit.log_change('qc_material');

CREATE TABLE qc_target (
    material_id bigint REFERENCES qc_material(id) ON DELETE CASCADE,
    analyte_id bigint REFERENCES analyte(id),
    mean numeric NOT NULL,
    sd numeric NOT NULL,
    PRIMARY KEY (material_id, analyte_id),
    CHECK (sd > 0)
);
CREATE TRIGGER qc_target_audit AFTER INSERT OR UPDATE OR DELETE ON qc_target FOR EACH ROW EXECUTE FUNCTION audit.log_change('qc_target');

CREATE TABLE qc_result (
    id bigserial PRIMARY KEY,
    material_id bigint NOT NULL REFERENCES qc_material(id),
    run_id bigint NOT NULL REFERENCES run(id),
    analyte_id bigint NOT NULL REFERENCES analyte(id),
    value numeric NOT NULL,
    westgard text[]
);
CREATE TRIGGER qc_result_audit AFTER INSERT OR UPDATE OR DELETE ON qc_result FOR EACH ROW EXECUTE FUNCTION audit.log_change('qc_result');

CREATE TABLE reagent (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    lot text NOT NULL,
    opened timestamptz,
    expires date NOT NULL,
    instrument_id bigint REFERENCES instrument(id)
);
CREATE TRIGGER reagent_audit AFTER INSERT OR UPDATE OR DELETE ON reagent FOR EACH ROW EXECUTE FUNCTION audit.log_change('reagent');

CREATE TABLE maintenance (
    id bigserial PRIMARY KEY,
    instrument_id bigint NOT NULL REFERENCES instrument(id) ON DELETE CASCADE,
    done timestamptz NOT NULL,
    by_id bigint NOT NULL REFERENCES staff(id),
    kind text NOT NULL,
    notes text
);
CREATE TRIGGER maintenance_audit AFTER INSERT OR UPDATE OR DELETE ON maintenance FOR EACH ROW EXECUTE FUNCTION audit.log_change('maintenance');

CREATE TABLE report (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES lab_order(id),
    version smallint DEFAULT 1 NOT NULL,
    pdf bytea,
    released timestamptz,
    UNIQUE (order_id, version)
);
CREATE TRIGGER report_audit AFTER INSERT OR UPDATE OR DELETE ON report FOR EACH ROW EXECUTE FUNCTION audit.log_change('report');

CREATE TABLE message (
    id bigserial PRIMARY KEY,
    dir char(1) NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    ack boolean DEFAULT false NOT NULL
);
CREATE INDEX message_at_idx ON message (at);
CREATE TRIGGER message_audit AFTER INSERT OR UPDATE OR DELETE ON message FOR EACH ROW EXECUTE FUNCTION audit.log_change('message');

CREATE TABLE billing_code (
    id bigserial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    analyte_id bigint REFERENCES analyte(id),
    panel_id bigint REFERENCES panel(id),
    price numeric(8,2) NOT NULL,
    CHECK (num_nonnulls(analyte_id, panel_id) = 1)
);
CREATE TRIGGER billing_code_audit AFTER INSERT OR UPDATE OR DELETE ON billing_code FOR EACH ROW EXECUTE FUNCTION audit.log_change('billing_code');

CREATE TABLE invoice_line (
    id bigserial PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES lab_order(id),
    code_id bigint NOT NULL REFERENCES billing_code(id),
    qty smallint DEFAULT 1 NOT NULL,
    price numeric(8,2) NOT NULL
);
CREATE TRIGGER invoice_line_audit AFTER INSERT OR UPDATE OR DELETE ON invoice_line FOR EACH ROW EXECUTE FUNCTION audit.log_change('invoice_line');

ALTER TABLE specimen_type ADD CONSTRAINT specimen_type_tube_fk FOREIGN KEY (tube_id) REFERENCES tube;
CREATE UNIQUE INDEX result_current ON result (specimen_id, analyte_id) INCLUDE (value_num, flag) WHERE validated IS NOT NULL;
CREATE INDEX patient_name ON patient ((lower(surname) || ' ' || lower(given)) text_pattern_ops, born);
CREATE FUNCTION classify(v numeric, r reference_range, panic numeric DEFAULT 1.5) RETURNS flag LANGUAGE sql STABLE AS $$
SELECT CASE WHEN v < (r).low / panic THEN 'LL' WHEN v < (r).low THEN 'L' WHEN v > (r).high * panic THEN 'HH' WHEN v > (r).high THEN 'H' ELSE 'N' END::flag $$;
CREATE FUNCTION age_years(born date, at date DEFAULT CURRENT_DATE) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT extract(year FROM age(at, born))::integer $$;
CREATE VIEW worklist AS SELECT o.id, o.state, o.priority, p.mrn, p.surname, s.barcode
FROM lab_order o JOIN visit v ON v.id = o.visit_id JOIN patient p ON p.id = v.patient_id LEFT JOIN specimen s ON s.order_id = o.id
WHERE o.state BETWEEN 'placed' AND 'running' AND s.rejected_reason IS NULL;
CREATE VIEW patient_result AS SELECT p.mrn, age_years(p.born) AS age, a.name, a.unit,
coalesce(round(r.value_num, a.decimals)::text, r.value_text) AS value
 , r.flag, s.collected
 FROM result r JOIN specimen s ON s.id = r.specimen_id JOIN analyte a ON a.id = r.analyte_id
 JOIN lab_order o ON o.id = s.order_id JOIN visit v ON v.id = o.visit_id JOIN patient p ON p.id = v.patient_id;
CREATE VIEW abnormal AS SELECT mrn, age, name, value, flag, flag IN ('LL', 'HH') AS panic FROM patient_result WHERE flag <> 'N';
CREATE VIEW tat AS SELECT panel_id, avg(r.validated - o.ordered) AS mean FROM lab_order o JOIN order_panel op ON op.order_id = o.id JOIN specimen s ON s.order_id = o.id JOIN result r ON r.specimen_id = s.id GROUP BY panel_id;
CREATE FUNCTION release_order(p_order 
bigint, p_by bigint) RETURNS smallint
 LANGUAGE plpgsql AS $$
DECLARE v smallint;
BEGIN
  UPDATE lab_order SET state = 'released' WHERE id = p_order;
  INSERT INTO report (order_id, version, released) SELECT p_order, coalesce(max(version), 0) + 1, now() FROM report WHERE order_id = p_order RETURNING version INTO v;
  RETURN v;
END $$;

