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
