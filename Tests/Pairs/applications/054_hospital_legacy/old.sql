CREATE TYPE blood AS ENUM ('A', 'B', 'AB', '0');
CREATE TYPE ward_kind AS ENUM ('surgery', 'icu', 'ward'
);
CREATE TYPE dosage AS (amount numeric, unit varchar(8)
);
CREATE DOMAIN icd AS varchar(7);
CREATE DOMAIN ahv AS char(11);
CREATE FUNCTION bmi(kg real, cm 
int) RETURNS real
 LANGUAGE sql IMMUTABLE AS $$ SELECT 
(kg / (cm / 100.0) ^ 2)::real
$$;
CREATE FUNCTION dosage_eq(dosage, dosage) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).unit = ($2).unit AND ($1).amount = ($2).amount 
$$;
CREATE OPERATOR === (LEFTARG = dosage, RIGHTARG = dosage, FUNCTION = dosage_eq, COMMUTATOR = ===);
CREATE FUNCTION last_val(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $$ SELECT $2 $$;
CREATE AGGREGATE last(anyelement) (SFUNC = last_val, STYPE = anyelement);
CREATE TABLE person (
    id serial PRIMARY KEY,
    name char(40) NOT NULL,
    first char(30),
    born 
timestamp
,
    phones char(20)[],
    photo oid,
    flags bit(8) DEFAULT B'00000000'
);
CREATE INDEX person_name ON person (name, first);
CREATE TABLE patient (
    ahv ahv,
    blood blood,
    allergies text[] DEFAULT '{}',
    weight real, height 
integer
) INHERITS (person);
ALTER TABLE patient ADD CONSTRAINT patient_pkey PRIMARY KEY (id);
CREATE INDEX patient_ahv ON patient (ahv);
CREATE TABLE staff (
    kuerzel char(4) UNIQUE,
    wage 
money
,
    skills varchar(20)[] 
) INHERITS (person);
ALTER TABLE staff ADD CONSTRAINT staff_pkey PRIMARY KEY (id);
CREATE TABLE ward (
    code char(4) PRIMARY KEY,
    kind ward_kind NOT NULL DEFAULT 'ward',
    beds smallint NOT NULL
   CHECK (beds > 0),
    floorplan polygon,
    layout integer[][]
);
CREATE TABLE admission (
    id 
serial
 PRIMARY KEY,
    patient_id integer NOT NULL REFERENCES patient
,
    ward char(4) REFERENCES ward
,
    came
timestamp
 NOT NULL DEFAULT now(),
    gone
timestamp
,
    diagnoses icd[]
);
CREATE INDEX admission_open ON admission (ward) WHERE gone IS NULL;
CREATE TABLE vital (
    admission_id 
integer
 NOT NULL,
    kind text NOT NULL,
    at timestamp NOT NULL,
    val 
real
) PARTITION BY LIST (kind);
CREATE TABLE vital_pulse PARTITION OF vital FOR VALUES IN ('pulse');
CREATE TABLE vital_temp PARTITION OF vital FOR VALUES IN ('temp'
);
CREATE TABLE vital_bp PARTITION OF vital FOR VALUES IN ('bp_sys', 'bp_dia');
CREATE INDEX vital_adm ON vital (admission_id
);
CREATE TABLE drug (atc char(7) PRIMARY KEY, name text NOT NULL, forms text[], max_dose dosage, price 
money
);
CREATE TABLE prescription (
    id serial PRIMARY KEY,
    admission_id 
integer
 NOT NULL REFERENCES admission,
    drug char(7) NOT NULL REFERENCES drug,
    dose dosage NOT NULL,
    period tstzrange DEFAULT tstzrange(now(), NULL)
   , signed_by char(4) REFERENCES staff (kuerzel)
);
CREATE FUNCTION check_dose() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE m dosage;
BEGIN
  SELECT max_dose INTO m FROM drug WHERE atc = NEW.drug;
  IF (NEW.dose).amount > m.amount THEN RAISE WARNING 'dose too high'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_dose BEFORE INSERT 
 ON prescription FOR EACH ROW EXECUTE FUNCTION check_dose();
CREATE VIEW occupied AS SELECT w.code, w.kind, w.beds, count(a.id) AS used
 FROM ward w LEFT JOIN admission a ON a.ward = w.code AND a.gone IS NULL GROUP BY w.code;
CREATE VIEW full_wards AS SELECT code FROM occupied WHERE used >= beds;
CREATE VIEW current_patient AS SELECT p.id, p.name, p.first, 
p.weight, p.height, bmi(p.weight, p.height) AS bmi,
 a.ward, a.id AS admission_id FROM patient p JOIN admission a ON a.patient_id = p.id WHERE a.gone IS NULL;
CREATE RULE discharge AS ON DELETE TO current_patient DO INSTEAD UPDATE admission SET gone = now() WHERE id = OLD.admission_id;
CREATE RULE move AS ON UPDATE TO current_patient WHERE NEW.ward <> OLD.ward DO INSTEAD UPDATE admission SET ward = NEW.ward WHERE id = OLD.admission_id;
CREATE RULE move_dflt AS ON UPDATE TO current_patient DO INSTEAD NOTHING;
CREATE RULE no_delete AS ON DELETE TO drug DO INSTEAD NOTHING;
CREATE TABLE invoice (
    no char(10) PRIMARY KEY,
    admission_id 
integer
 UNIQUE REFERENCES admission,
    amounts 
money[]
,
    total 
money
 DEFAULT 0,
    paid boolean 
);
CREATE FUNCTION sum_amounts(money[]) RETURNS money LANGUAGE sql IMMUTABLE AS $$ SELECT sum(x) FROM unnest($1) x $$;
ALTER TABLE invoice ADD CONSTRAINT total_ok CHECK (total = sum_amounts(amounts));
CREATE FUNCTION blood_rank(blood) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN '0' THEN 0 ELSE 1 END $$;
CREATE CAST (
blood AS integer) WITH FUNCTION blood_rank(blood);
GRANT SELECT ON current_patient, ward, occupied TO ward_clerk;
COMMENT ON OPERATOR === (dosage, dosage) IS 'same 
dose
';
COMMENT ON TYPE dosage IS 'a dose';
