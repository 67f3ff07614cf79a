CREATE SCHEMA ref; CREATE SCHEMA clin; CREATE SCHEMA rpt;
CREATE EXTENSION btree_gist WITH SCHEMA ref;
CREATE TYPE ref.sex AS ENUM ('M','F','U');
CREATE TYPE ref.triage AS ENUM ('blue','green','yellow','orange','red');
CREATE TYPE ref.address AS (street text, city text, zip text);
CREATE TABLE ref.ward (
  ward_code varchar(8) PRIMARY KEY,
  name varchar(60) NOT NULL,
  beds int NOT NULL CHECK (beds > 0),
  floor smallint
);
CREATE TABLE clin.person (
  person_id serial PRIMARY KEY,
  given varchar(60) NOT NULL,
  family varchar(60) NOT NULL,
  born date,
  sex ref.sex DEFAULT 'U',
  addr ref.address
);
CREATE TABLE clin.staff (
  badge varchar(12) NOT NULL UNIQUE,
  hired date NOT NULL,
  PRIMARY KEY (person_id)
) INHERITS (clin.person);
CREATE TABLE clin.patient (
  mrn varchar(20) NOT NULL,
  blood char(3),
  allergies text[],
  PRIMARY KEY (person_id),
  CONSTRAINT mrn_u UNIQUE (mrn)
) INHERITS (clin.person);
CREATE TABLE clin.admission (
  admission_id bigserial PRIMARY KEY,
  patient_id int NOT NULL REFERENCES clin.patient (person_id),
  ward_code varchar(8) NOT NULL REFERENCES ref.ward ON UPDATE CASCADE,
  bed int NOT NULL,
  stay tsrange NOT NULL,
  triage ref.triage NOT NULL,
  notes xml,
  CONSTRAINT bed_free EXCLUDE USING gist (ward_code WITH =, bed WITH =, stay WITH &&)
);
CREATE TABLE clin.observation (
  admission_id bigint NOT NULL REFERENCES clin.admission ON DELETE CASCADE,
  at timestamp NOT NULL,
  kind text NOT NULL CHECK (kind IN ('hr','bp','temp','spo2')),
  val numeric(7,2),
  val_text varchar(50),
  by_staff int REFERENCES clin.staff (person_id),
  CHECK (val IS NOT NULL OR val_text IS NOT NULL)
);
CREATE INDEX obs_idx ON clin.observation (admission_id, kind, at DESC);
CREATE TABLE clin.prescription (
  rx_id serial PRIMARY KEY,
  admission_id bigint REFERENCES clin.admission,
  drug text NOT NULL,
  dose interval,
  qty int,
  prn boolean
);
CREATE FUNCTION clin.age(p clin.person) RETURNS int STABLE LANGUAGE sql AS 'SELECT extract(year FROM age(p.born))::int';
CREATE FUNCTION clin.full_name(p clin.person) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT p.family || ', ' || p.given $$;
CREATE FUNCTION clin.audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO rpt.audit (tbl, op) VALUES (TG_ARGV[0], TG_OP); RETURN NULL; END $$;
CREATE TABLE rpt.audit (
  id bigserial,
  tbl text,
  op text,
  at timestamptz DEFAULT clock_timestamp()
);
CREATE TRIGGER aud AFTER INSERT OR UPDATE OR DELETE ON clin.admission FOR EACH ROW EXECUTE FUNCTION clin.audit('admission');
CREATE TRIGGER aud AFTER DELETE ON clin.prescription FOR EACH ROW EXECUTE FUNCTION clin.audit('rx');
CREATE VIEW rpt.inpatients AS
  SELECT a.admission_id, p.mrn, clin.full_name(p) AS name, a.ward_code, a.bed, a.triage
  FROM clin.admission a
  JOIN clin.patient p ON p.person_id = a.patient_id
  WHERE upper(a.stay) IS NULL;
CREATE VIEW rpt.ward_load AS
  SELECT w.ward_code, w.beds, count(i.*) AS used
  FROM ref.ward w
  LEFT JOIN rpt.inpatients i USING (ward_code)
  GROUP BY w.ward_code, w.beds;
