CREATE SCHEMA ref; CREATE SCHEMA clin; CREATE SCHEMA rpt;
CREATE EXTENSION btree_gist WITH SCHEMA ref;
CREATE TYPE ref.sex AS ENUM ('F','M','X','U');
CREATE TYPE ref.triage AS ENUM ('green','yellow','orange','red');
CREATE TYPE ref.obs_kind AS ENUM ('hr','bp','temp','spo2','gcs');
CREATE TYPE ref.address AS (line1 text, line2 text, city text, zip varchar(12), country char(2));
CREATE TABLE ref.ward (
  ward_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ward_code varchar(12) NOT NULL UNIQUE,
  name varchar(80) NOT NULL,
  beds smallint NOT NULL CONSTRAINT has_beds CHECK (beds BETWEEN 1 AND 200)
);
CREATE TABLE clin.person (
  person_id serial PRIMARY KEY,
  given varchar(100) NOT NULL,
  middle varchar(60),
  family varchar(100) NOT NULL,
  born date CHECK (born > '1880-01-01'),
  sex ref.sex DEFAULT 'U',
  addr ref.address
);
CREATE TABLE clin.staff (
  badge varchar(12) NOT NULL UNIQUE,
  hired date NOT NULL DEFAULT CURRENT_DATE,
  grade smallint,
  PRIMARY KEY (person_id)
) INHERITS (clin.person);
CREATE TABLE clin.doctor (
  license text NOT NULL,
  PRIMARY KEY (person_id)
) INHERITS (clin.staff);
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
  ward_id int NOT NULL REFERENCES ref.ward,
  bed int NOT NULL,
  stay tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
  triage ref.triage NOT NULL,
  notes jsonb,
  CONSTRAINT bed_free EXCLUDE USING gist (ward_id WITH =, bed WITH =, stay WITH &&) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE clin.observation (
  admission_id bigint NOT NULL REFERENCES clin.admission ON DELETE CASCADE,
  at timestamptz NOT NULL,
  kind ref.obs_kind NOT NULL,
  val numeric(7,2),
  val_text varchar(50),
  by_staff int REFERENCES clin.staff (person_id) ON DELETE SET NULL,
  CONSTRAINT obs_pk PRIMARY KEY (admission_id, kind, at),
  CONSTRAINT has_val CHECK (val IS NOT NULL OR val_text IS NOT NULL)
);
CREATE INDEX obs_idx ON clin.observation USING brin (at, admission_id);
CREATE TABLE clin.prescription (
  rx_id serial PRIMARY KEY,
  admission_id bigint REFERENCES clin.admission,
  drug text NOT NULL,
  dose text,
  every interval,
  prn boolean NOT NULL DEFAULT false,
  prescribed_by int REFERENCES clin.doctor
);
CREATE FUNCTION clin.age(p clin.person) RETURNS int STABLE LANGUAGE sql AS 'SELECT extract(year FROM age(p.born))::int';
CREATE FUNCTION clin.full_name(p clin.person) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT p.family || ', ' || concat_ws(' ', p.given, p.middle) $$;
CREATE INDEX patient_name ON clin.patient (family varchar_pattern_ops, given);
CREATE FUNCTION clin.audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO rpt.audit (tbl, op) VALUES (TG_ARGV[0], TG_OP); RETURN NULL; END $$;
CREATE TABLE rpt.audit (
  id bigserial,
  tbl text,
  op text,
  at timestamptz DEFAULT clock_timestamp()
);
CREATE TRIGGER aud AFTER INSERT OR UPDATE OR DELETE ON clin.admission FOR EACH ROW EXECUTE FUNCTION clin.audit('admission');
CREATE TRIGGER aud AFTER DELETE OR UPDATE OF dose ON clin.prescription FOR EACH ROW EXECUTE FUNCTION clin.audit('rx', 'v2');
CREATE VIEW rpt.inpatients AS
  SELECT a.admission_id, p.mrn, clin.full_name(p) AS name, clin.age(p), w.ward_code, a.bed, a.triage
  FROM clin.admission a
  JOIN ref.ward w USING (ward_id)
  JOIN clin.patient p ON p.person_id = a.patient_id
  WHERE upper(a.stay) IS NULL;
CREATE VIEW rpt.ward_load AS
  SELECT w.ward_code, w.beds, count(i.*) AS used
  FROM ref.ward w
  LEFT JOIN rpt.inpatients i USING (ward_code)
  GROUP BY w.ward_code, w.beds;
