CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE TYPE specimen_kind AS ENUM ('blood','urine','swab','stool','tissue');
CREATE TYPE result_flag AS ENUM ('L','N','H');
CREATE TYPE ref_range AS (low numeric, high numeric);
CREATE SEQUENCE accession_seq START 100000;
CREATE FUNCTION next_accession() RETURNS text LANGUAGE sql AS $$ SELECT to_char(now(),'YY') || '-' || lpad(nextval('accession_seq')::text, 6, '0') $$;
CREATE TABLE patient (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  mrn varchar(20) NOT NULL UNIQUE,
  family_name varchar(100) NOT NULL,
  given_name varchar(100),
  birth_date date NOT NULL,
  sex char(1) CHECK (sex IN ('M','F','U'))
);
CREATE TABLE provider ( id serial PRIMARY KEY, npi char(10) NOT NULL UNIQUE, name text NOT NULL, fax text);
CREATE TABLE test_catalog (
  code varchar(12) PRIMARY KEY,
  loinc varchar(10),
  name text NOT NULL,
  specimen specimen_kind NOT NULL DEFAULT 'blood',
  default_range ref_range,
  tat_hours smallint NOT NULL DEFAULT 24,
  price_cents integer
);
COMMENT ON COLUMN test_catalog.tat_hours IS 'Turnaround time';
CREATE TABLE lab_order (
  id bigserial PRIMARY KEY,
  patient_id uuid NOT NULL REFERENCES patient ON DELETE CASCADE,
  provider_id integer REFERENCES provider ON DELETE SET NULL,
  ordered_at timestamp without time zone DEFAULT now() NOT NULL,
  priority smallint NOT NULL DEFAULT 3 CHECK (priority BETWEEN 1 AND 5)
);
CREATE TABLE specimen (
  accession text PRIMARY KEY DEFAULT next_accession(),
  order_id bigint NOT NULL REFERENCES lab_order,
  kind specimen_kind NOT NULL,
  collected_at timestamptz,
  received_at timestamptz,
  CHECK (received_at >= collected_at)
);
CREATE TABLE result (
  id bigserial PRIMARY KEY,
  accession text NOT NULL REFERENCES specimen,
  test_code varchar(12) NOT NULL REFERENCES test_catalog ON UPDATE CASCADE,
  value_num numeric,
  value_text text,
  flag result_flag DEFAULT 'N',
  resulted_at timestamptz NOT NULL DEFAULT now(),
  verified_by varchar(40)
);
CREATE UNIQUE INDEX result_acc_test ON result (accession, test_code);
CREATE FUNCTION flag_for(v numeric, r ref_range) RETURNS result_flag LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF v IS NULL THEN RETURN 'N'; END IF;
  RETURN CASE WHEN v < r.low THEN 'L' WHEN v > r.high THEN 'H' ELSE 'N' END;
END $$;
CREATE FUNCTION result_set_flag() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT flag_for(NEW.value_num, default_range) INTO NEW.flag FROM test_catalog WHERE code = NEW.test_code;
  RETURN NEW;
END $$;
CREATE TRIGGER result_bi BEFORE INSERT ON result FOR EACH ROW EXECUTE FUNCTION result_set_flag();
CREATE VIEW pending_specimens AS SELECT s.accession, s.kind, o.priority, o.ordered_at, p.mrn FROM specimen s JOIN lab_order o ON o.id = s.order_id JOIN patient p ON p.id = o.patient_id WHERE NOT EXISTS (SELECT 1 FROM result r WHERE r.accession = s.accession);
CREATE VIEW critical_results AS SELECT r.*, t.name AS test_name FROM result r JOIN test_catalog t ON t.code = r.test_code WHERE r.flag <> 'N';
CREATE VIEW stat_pending AS SELECT * FROM pending_specimens WHERE priority = 1;
GRANT SELECT ON pending_specimens TO PUBLIC;
