CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE TYPE specimen_kind AS ENUM ('blood','urine','swab','tissue','saliva','csf');
CREATE TYPE abnormal_flag AS ENUM ('LL','L','N','H','HH','A');
CREATE TYPE ref_range AS (low numeric, high numeric, unit text);
CREATE SEQUENCE accession_seq START 100000 MAXVALUE 999999 CYCLE;
CREATE FUNCTION next_accession(site text DEFAULT 'M') RETURNS text LANGUAGE sql AS $$ SELECT site || to_char(now(),'YY') || '-' || lpad(nextval('accession_seq')::text, 6, '0') $$;
CREATE TABLE patient (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  mrn varchar(20) NOT NULL,
  family_name varchar(100) NOT NULL,
  given_name varchar(100) NOT NULL DEFAULT '',
  birth_date date NOT NULL CONSTRAINT patient_birth_sane CHECK (birth_date > DATE '1880-01-01'),
  sex char(1) CHECK (sex IN ('M','F','X','U')),
  merged_into uuid REFERENCES patient,
  search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, (family_name)::text || ' ' || (given_name)::text)) STORED,
  CONSTRAINT patient_mrn_uq UNIQUE (mrn) DEFERRABLE
);
CREATE INDEX patient_search_ix ON patient USING gin (search);
CREATE TABLE provider ( id serial PRIMARY KEY, npi char(10) NOT NULL UNIQUE, name text NOT NULL, email text CHECK (position('@' in email) > 1));
CREATE TABLE test_catalog (
  code varchar(12) PRIMARY KEY,
  loinc varchar(10),
  name text NOT NULL,
  specimen specimen_kind NOT NULL DEFAULT 'blood',
  default_range ref_range,
  tat_hours integer NOT NULL DEFAULT 48,
  price_cents integer,
  retired boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN test_catalog.tat_hours IS 'Turnaround time (business hours)';
CREATE TABLE requisition (
  id bigserial PRIMARY KEY,
  patient_id uuid NOT NULL REFERENCES patient ON DELETE RESTRICT,
  provider_id integer REFERENCES provider ON DELETE SET NULL,
  ordered_at timestamp with time zone DEFAULT now() NOT NULL,
  priority smallint NOT NULL DEFAULT 3 CHECK (priority BETWEEN 1 AND 5)
);
CREATE TABLE specimen (
  accession text PRIMARY KEY DEFAULT next_accession('M'),
  order_id bigint NOT NULL REFERENCES requisition,
  kind specimen_kind NOT NULL,
  collected_at timestamptz,
  received_at timestamptz,
  CHECK (received_at >= collected_at)
);
CREATE TABLE result (
  id bigserial,
  accession text NOT NULL REFERENCES specimen,
  test_code varchar(12) NOT NULL REFERENCES test_catalog ON UPDATE CASCADE,
  value_num numeric,
  value_text text,
  flag abnormal_flag NOT NULL DEFAULT 'N',
  resulted_at timestamptz NOT NULL DEFAULT now(),
  verified_by varchar(40),
  supersedes bigint,
  CONSTRAINT result_pk PRIMARY KEY (id),
  CONSTRAINT result_supersedes_fk FOREIGN KEY (supersedes) REFERENCES result (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT result_has_value CHECK (num_nonnulls(value_num, value_text) >= 1)
);
CREATE INDEX result_acc_test ON result (accession, test_code) INCLUDE (flag) WHERE supersedes IS NULL;
CREATE FUNCTION flag_for(v numeric, r ref_range) RETURNS abnormal_flag LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF v IS NULL THEN RETURN 'A'; END IF;
  IF v < r.low / 2 THEN RETURN 'LL'; ELSIF v > r.high * 2 THEN RETURN 'HH'; END IF;
  RETURN CASE WHEN v < r.low THEN 'L' WHEN v > r.high THEN 'H' ELSE 'N' END;
END $$;
CREATE FUNCTION result_set_flag() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT flag_for(NEW.value_num, default_range) INTO NEW.flag FROM test_catalog WHERE code = NEW.test_code;
  RETURN NEW;
END $$;
CREATE TRIGGER result_bi BEFORE INSERT OR UPDATE OF value_num ON result FOR EACH ROW WHEN (NEW.value_num IS NOT NULL) EXECUTE FUNCTION result_set_flag();
CREATE VIEW pending_specimens AS SELECT s.accession, s.kind, o.priority, o.ordered_at, p.mrn FROM specimen s JOIN requisition o ON o.id = s.order_id JOIN patient p ON p.id = o.patient_id WHERE NOT EXISTS (SELECT 1 FROM result r WHERE r.accession = s.accession);
CREATE VIEW critical_results AS SELECT r.*, t.name AS test_name FROM result r JOIN test_catalog t ON t.code = r.test_code WHERE r.flag IN ('LL','HH');
CREATE MATERIALIZED VIEW tat_report AS SELECT r.test_code, date_trunc('month', r.resulted_at) AS month, avg(r.resulted_at - s.received_at) AS avg_tat, count(*) AS n FROM result r JOIN specimen s USING (accession) GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX tat_report_key ON tat_report (test_code, month);
GRANT SELECT ON pending_specimens TO PUBLIC;
