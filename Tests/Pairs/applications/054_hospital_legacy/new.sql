CREATE TYPE blood AS ENUM ('0', 'A', 'B', 'AB');
CREATE TYPE ward_kind AS ENUM ('surgery', 'icu', 'ward'
, 'emergency', 'day_clinic'
);
CREATE TYPE triage AS ENUM ('red', 'orange', 'yellow', 'green', 'blue');
CREATE TYPE dosage AS (amount numeric, unit varchar(8)
, per_day smallint
);
CREATE DOMAIN icd AS varchar(8) CHECK (VALUE ~ '^[A-Z][0-9]{2}(\.[0-9A-Z]{1,4})?$');
CREATE DOMAIN ahv AS char(16) CHECK (VALUE LIKE '756.%');
CREATE FUNCTION bmi(kg real, cm 
real) RETURNS numeric
 LANGUAGE sql IMMUTABLE AS $$ SELECT 
round((kg / (cm / 100.0) ^ 2)::numeric, 1)
$$;
CREATE FUNCTION dosage_eq(dosage, dosage) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).unit = ($2).unit AND ($1).amount = ($2).amount 
AND ($1).per_day IS NOT DISTINCT FROM ($2).per_day
$$;
CREATE OPERATOR === (LEFTARG = dosage, RIGHTARG = dosage, FUNCTION = dosage_eq, COMMUTATOR = ===);
CREATE FUNCTION dosage_add(numeric, dosage) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT $1 + ($2).amount * coalesce(($2).per_day, 1) $$;
CREATE AGGREGATE total_dose(dosage) (SFUNC = dosage_add, STYPE = numeric, INITCOND = '0');
CREATE TABLE person (
    id serial PRIMARY KEY,
    name char(40) NOT NULL,
    first char(30),
    born 
date NOT NULL
,
    phones char(20)[],
    flags bit(8) DEFAULT B'00000000'
    , sex "char" CHECK (sex IN ('m','f','x')), email varchar(120)[] NOT NULL DEFAULT ARRAY[]::varchar[]
);
CREATE INDEX person_name ON person (name, first);
CREATE TABLE patient (
    ahv ahv,
    blood blood,
    allergies text[] DEFAULT '{}',
    weight real, height 
real
    , bmi numeric GENERATED ALWAYS AS (bmi(weight, height)) STORED
    , deceased date
    , CHECK (deceased IS NULL OR deceased >= born)
) INHERITS (person);
ALTER TABLE patient ADD CONSTRAINT patient_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX patient_ahv ON patient (ahv) WHERE ahv IS NOT NULL;
CREATE INDEX patient_allergies ON patient USING gin (allergies);
CREATE TABLE staff (
    kuerzel char(4) UNIQUE,
    wage 
numeric(10,2)
,
    skills varchar(20)[] 
NOT NULL DEFAULT '{}'
) INHERITS (person);
ALTER TABLE staff ADD CONSTRAINT staff_pkey PRIMARY KEY (id);
CREATE TABLE ward (
    code char(4) PRIMARY KEY,
    kind ward_kind NOT NULL DEFAULT 'ward',
    beds smallint NOT NULL
   CONSTRAINT beds_range CHECK (beds BETWEEN 1 AND 99),
    floorplan polygon,
    layout integer[][]
    , head integer REFERENCES staff ON DELETE SET NULL, phone_ext int4range
);
CREATE TABLE admission (
    id 
bigserial
 PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patient
 ON DELETE RESTRICT ON UPDATE CASCADE
,
    ward char(4) REFERENCES ward
 ON UPDATE CASCADE
,
    came
timestamptz
 NOT NULL DEFAULT now(),
    gone
timestamptz
,
    diagnoses icd[]
    NOT NULL DEFAULT '{}', triage triage, CHECK (gone > came)
);
CREATE INDEX admission_open ON admission (ward, triage) WHERE gone IS NULL;
CREATE INDEX admission_diag ON admission USING gin (diagnoses array_ops);
CREATE TABLE vital (
    admission_id 
bigint
 NOT NULL,
    kind text NOT NULL,
    at timestamp NOT NULL,
    val 
double precision
    , device macaddr8
) PARTITION BY LIST (kind);
CREATE TABLE vital_pulse PARTITION OF vital FOR VALUES IN ('pulse');
CREATE TABLE vital_temp PARTITION OF vital FOR VALUES IN ('temp'
, 'temp_rectal'
);
CREATE TABLE vital_bp PARTITION OF vital FOR VALUES IN ('bp_sys', 'bp_dia', 'bp_mean') PARTITION BY RANGE (at);
CREATE TABLE vital_bp_old PARTITION OF vital_bp FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE vital_bp_new PARTITION OF vital_bp FOR VALUES FROM ('2024-01-01') TO (MAXVALUE);
CREATE INDEX vital_adm ON vital (admission_id
, at
);
ALTER TABLE vital ADD CONSTRAINT vital_adm_fk FOREIGN KEY (admission_id) REFERENCES admission ON DELETE CASCADE;
CREATE TABLE drug (atc char(7) PRIMARY KEY, name text NOT NULL, forms text[], max_dose dosage, price 
numeric(8,2)
);
CREATE TABLE prescription (
    id serial PRIMARY KEY,
    admission_id 
bigint
 NOT NULL REFERENCES admission,
    drug char(7) NOT NULL REFERENCES drug,
    dose dosage NOT NULL,
    period tstzrange DEFAULT tstzrange(now(), NULL)
   , signed_by integer NOT NULL REFERENCES staff
   , CONSTRAINT dose_positive CHECK ((dose).amount > 0)
);
CREATE FUNCTION check_dose() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE m dosage;
BEGIN
  SELECT max_dose INTO m FROM drug WHERE atc = NEW.drug;
  IF (NEW.dose).amount * coalesce((NEW.dose).per_day, 1) > m.amount THEN RAISE EXCEPTION 'dose too high for %', NEW.drug; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_dose BEFORE INSERT 
OR UPDATE OF dose, drug
 ON prescription FOR EACH ROW EXECUTE FUNCTION check_dose();
CREATE VIEW occupied AS SELECT w.code, w.kind, w.beds, count(a.id) AS used
, w.beds - count(a.id) AS free
 FROM ward w LEFT JOIN admission a ON a.ward = w.code AND a.gone IS NULL GROUP BY w.code;
CREATE VIEW full_wards AS SELECT code, kind FROM occupied WHERE free <= 0;
CREATE VIEW current_patient AS SELECT p.id, p.name, p.first, 
p.bmi, p.blood, a.triage,
 a.ward, a.id AS admission_id FROM patient p JOIN admission a ON a.patient_id = p.id WHERE a.gone IS NULL;
CREATE RULE discharge AS ON DELETE TO current_patient DO INSTEAD (UPDATE admission SET gone = now() WHERE id = OLD.admission_id; NOTIFY discharged);
CREATE RULE move AS ON UPDATE TO current_patient DO INSTEAD UPDATE admission SET ward = NEW.ward, triage = NEW.triage WHERE id = OLD.admission_id;
CREATE RULE no_delete AS ON DELETE TO drug DO INSTEAD NOTHING;
CREATE TABLE invoice (
    no char(10) PRIMARY KEY,
    admission_id 
bigint
 UNIQUE REFERENCES admission,
    amounts 
numeric(10,2)[]
,
    total 
numeric(12,2)
 DEFAULT 0,
    paid boolean 
NOT NULL DEFAULT false
);
CREATE FUNCTION sum_amounts(numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT coalesce(sum(x), 0) FROM unnest($1) x $$;
ALTER TABLE invoice ADD CONSTRAINT total_ok CHECK (total = sum_amounts(amounts)) NOT VALID;
CREATE FUNCTION triage_rank(triage) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'red' THEN 0 WHEN 'orange' THEN 1 ELSE 2 END $$;
CREATE CAST (
triage AS integer) WITH FUNCTION triage_rank(triage) AS ASSIGNMENT;
GRANT SELECT, UPDATE (ward, triage) ON current_patient TO ward_clerk;
GRANT SELECT ON ward, occupied, full_wards TO ward_clerk;
COMMENT ON OPERATOR === (dosage, dosage) IS 'same 
dose and frequency
';
COMMENT ON RULE discharge ON current_patient IS 'delete means discharge';
COMMENT ON TYPE dosage IS 'a dose';
