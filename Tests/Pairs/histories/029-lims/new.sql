-- laboratory information management
CREATE SCHEMA lims;
CREATE SCHEMA ref;
CREATE TYPE ref.measure AS (value numeric, unit text);
CREATE TYPE lims.sample_state AS ENUM ('received', 'prepared', 'analysed', 'reported', 'discarded');
CREATE TABLE ref.unit (unit text PRIMARY KEY, dimension text NOT NULL, factor numeric NOT NULL DEFAULT 1);
CREATE TABLE ref.method (
    method_id serial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    title text NOT NULL,
    accredited boolean NOT NULL DEFAULT false
);
CREATE TABLE lims.client (client_id serial PRIMARY KEY, name text NOT NULL, contact text);
CREATE TABLE lims."order" (
    order_id serial PRIMARY KEY,
    client_id integer NOT NULL REFERENCES lims.client,
    "desc" text,
    placed date NOT NULL DEFAULT CURRENT_DATE
);
CREATE TABLE lims.sample (
    sample_id bigserial PRIMARY KEY,
    order_id integer NOT NULL REFERENCES lims."order",
    barcode text NOT NULL,
    state lims.sample_state NOT NULL DEFAULT 'received',
    amount ref.measure,
    taken_at timestamp
);
CREATE UNIQUE INDEX sample_barcode ON lims.sample (barcode);
CREATE TABLE lims.test (
    test_id bigserial PRIMARY KEY,
    sample_id bigint NOT NULL REFERENCES lims.sample ON DELETE CASCADE,
    method_id integer NOT NULL REFERENCES ref.method,
    "user" text DEFAULT CURRENT_USER,
    started timestamp, finished timestamp
);
CREATE TABLE lims.result (
    test_id bigint NOT NULL REFERENCES lims.test ON DELETE CASCADE,
    analyte text NOT NULL,
    value numeric,
    unit text REFERENCES ref.unit,
    flag char(1),
    PRIMARY KEY (test_id, analyte)
);
CREATE FUNCTION ref.convert(v numeric, a text, b text) RETURNS numeric LANGUAGE sql STABLE AS
$$ SELECT v * (SELECT factor FROM ref.unit WHERE unit = a) / (SELECT factor FROM ref.unit WHERE unit = b) $$;
CREATE FUNCTION lims.set_state(p_sample bigint, p_state lims.sample_state) RETURNS void LANGUAGE plpgsql AS $$
BEGIN UPDATE lims.sample SET state = p_state WHERE sample_id = p_sample; END $$;
CREATE VIEW lims.report AS
    SELECT o.order_id, s.barcode, m.code AS method, r.analyte, r.value, r.unit, r.flag
    FROM lims.result r JOIN lims.test t USING (test_id) JOIN lims.sample s USING (sample_id)
    JOIN ref.method m USING (method_id) JOIN lims."order" o USING (order_id)
    WHERE s.state IN ('analysed', 'reported');
COMMENT ON VIEW lims.report IS 'What goes to the client';
COMMENT ON TABLE lims."order" IS 'A commission';

-- 5.0 sample tree (aliquots), history of states kept by a trigger
ALTER TABLE lims.sample ADD COLUMN parent_id bigint;
ALTER TABLE lims.sample ADD CONSTRAINT sample_parent_fk FOREIGN KEY (parent_id) REFERENCES lims.sample (sample_id) ON DELETE SET NULL;
ALTER TABLE lims.sample ADD CONSTRAINT sample_not_own_parent CHECK (parent_id <> sample_id);
CREATE TABLE lims.sample_history (
    sample_id bigint NOT NULL REFERENCES lims.sample ON DELETE CASCADE,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    old_state lims.sample_state,
    new_state lims.sample_state NOT NULL,
    PRIMARY KEY (sample_id, changed_at)
);
CREATE FUNCTION lims.keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO lims.sample_history (sample_id, old_state, new_state) VALUES (NEW.sample_id, OLD.state, NEW.state);
    RETURN NEW;
END $$;
CREATE TRIGGER sample_history AFTER UPDATE OF state ON lims.sample FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION lims.keep_history();
ALTER TYPE lims.sample_state ADD VALUE 'registered' BEFORE 'received';
ALTER TYPE lims.sample_state ADD VALUE 'on-hold' AFTER 'prepared';

-- 5.1 results hold a measure with uncertainty; the composite loses its plain text unit
DROP VIEW lims.report;
CREATE TYPE ref.uncertain AS (value numeric, plus numeric, minus numeric, unit text);
ALTER TABLE lims.result ADD COLUMN measured ref.uncertain;
UPDATE lims.result SET measured = ROW(value, NULL, NULL, unit);
ALTER TABLE lims.result DROP COLUMN value;
ALTER TABLE lims.result RENAME COLUMN unit TO reporting_unit;
ALTER TABLE lims.result ADD COLUMN numeric_value numeric GENERATED ALWAYS AS ((measured).value) STORED;
ALTER TABLE lims.result ALTER COLUMN flag TYPE text USING nullif(flag, ' ');
ALTER TABLE lims.result ADD CONSTRAINT result_flag_known CHECK (flag IN ('<LOD', '<LOQ', 'H', 'L'));
ALTER TABLE lims.sample ALTER COLUMN amount TYPE numeric USING (amount).value;
ALTER TABLE lims.sample RENAME COLUMN amount TO amount_g;
DROP TYPE ref.measure;
CREATE FUNCTION ref.convert(v ref.uncertain, b text) RETURNS ref.uncertain LANGUAGE sql STABLE AS
$$ SELECT ROW(ref.convert((v).value, (v).unit, b), ref.convert((v).plus, (v).unit, b), ref.convert((v).minus, (v).unit, b), b)::ref.uncertain $$;

-- 5.2 reserved words renamed away, lims."order" -> commission
ALTER TABLE lims."order" RENAME TO commission;
ALTER TABLE lims.commission RENAME COLUMN "desc" TO description;
ALTER TABLE lims.commission RENAME order_id TO commission_id;
ALTER TABLE lims.sample RENAME order_id TO commission_id;
ALTER TABLE lims.test RENAME "user" TO analyst;
ALTER TABLE lims.test ALTER analyst DROP DEFAULT, ALTER analyst SET NOT NULL;
COMMENT ON TABLE lims.commission IS NULL;
ALTER FUNCTION lims.set_state(bigint, lims.sample_state) RENAME TO move_to;
ALTER FUNCTION lims.move_to(bigint, lims.sample_state) SECURITY DEFINER SET search_path = lims, pg_temp;
CREATE VIEW lims.report (commission, barcode, method, accredited, analyte, result, flag) AS
    SELECT o.commission_id, s.barcode, m.code, m.accredited, r.analyte,
           CASE WHEN r.reporting_unit IS NULL THEN r.measured ELSE ref.convert(r.measured, r.reporting_unit) END, r.flag
    FROM lims.result r JOIN lims.test t USING (test_id) JOIN lims.sample s USING (sample_id)
    JOIN ref.method m USING (method_id) JOIN lims.commission o USING (commission_id)
    WHERE s.state = ANY ('{analysed,reported}'::lims.sample_state[]);
COMMENT ON VIEW lims.report IS 'What goes to the client, since 5.2 with uncertainty';
COMMENT ON COLUMN lims.report.result IS 'in the reporting unit if there is one';
