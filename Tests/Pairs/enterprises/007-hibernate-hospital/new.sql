

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA audit;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE TYPE public.appointment_state AS ENUM (
    'REQUESTED',
    'CONFIRMED',
    'CHECKED_IN',
    'DONE',
    'NO_SHOW',
    'CANCELLED'
);

CREATE FUNCTION public.bmi(weight_kg numeric, height_cm numeric) RETURNS numeric
    LANGUAGE sql IMMUTABLE
    AS $$ select round(weight_kg / nullif((height_cm/100)^2, 0), 2) $$;

CREATE TABLE public.patient (
    id bigint NOT NULL,
    mrn character varying(255) NOT NULL,
    first_name character varying(255) NOT NULL,
    last_name character varying(255) NOT NULL,
    birth_date date NOT NULL,
    gender character varying(10),
    blood_type character varying(3),
    phone character varying(255),
    email character varying(255),
    version integer DEFAULT 0 NOT NULL,
    date_of_death date,
    CONSTRAINT patient_death_after_birth CHECK ((date_of_death >= birth_date)),
    CONSTRAINT patient_gender_check CHECK (((gender)::text = ANY ((ARRAY['MALE'::character varying, 'FEMALE'::character varying, 'OTHER'::character varying, 'UNKNOWN'::character varying])::text[])))
);

CREATE FUNCTION public.patient_age(p public.patient, p_at date DEFAULT CURRENT_DATE) RETURNS integer
    LANGUAGE sql STABLE
    AS $$select extract(year from age(least(p_at, p.date_of_death), p.birth_date))::integer$$;

CREATE TABLE audit.appointment_aud (
    id bigint NOT NULL,
    rev bigint NOT NULL,
    revtype smallint,
    starts_at timestamp(6) with time zone,
    ends_at timestamp(6) with time zone,
    state public.appointment_state
);

CREATE TABLE audit.patient_aud (
    id bigint NOT NULL,
    rev bigint NOT NULL,
    revtype smallint,
    mrn character varying(255),
    first_name character varying(255),
    last_name character varying(255),
    birth_date date,
    gender character varying(10)
);

CREATE TABLE audit.revinfo (
    rev bigint NOT NULL,
    revtstmp bigint
);

CREATE SEQUENCE audit.revinfo_rev_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE audit.revinfo_rev_seq OWNED BY audit.revinfo.rev;

CREATE TABLE public.address (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    kind character varying(16) DEFAULT 'HOME'::character varying NOT NULL,
    street character varying(255),
    city character varying(255),
    zip character varying(16),
    country character(2) DEFAULT 'AT'::bpchar,
    valid daterange
);

CREATE SEQUENCE public.address_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.administration (
    id bigint NOT NULL,
    prescription_id bigint NOT NULL,
    nurse_id bigint,
    given_at timestamp(6) with time zone NOT NULL,
    amount numeric(19,2),
    refused boolean DEFAULT false NOT NULL
);

CREATE TABLE public.admission (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    bed_id bigint,
    attending_id bigint,
    admitted_at timestamp(6) with time zone NOT NULL,
    discharged_at timestamp(6) with time zone,
    diagnosis_text character varying(255),
    discharge_type integer
);

CREATE SEQUENCE public.admission_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.app_user (
    id bigint NOT NULL,
    username character varying(255) NOT NULL,
    password character varying(255) NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    staff_id bigint
);

CREATE TABLE public.app_user_role (
    app_user_id bigint NOT NULL,
    role_id bigint NOT NULL
);

CREATE TABLE public.appointment (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    doctor_id bigint NOT NULL,
    starts_at timestamp(6) with time zone NOT NULL,
    ends_at timestamp(6) with time zone NOT NULL,
    state public.appointment_state DEFAULT 'REQUESTED'::public.appointment_state NOT NULL,
    reason character varying(255),
    room character varying(255),
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT appointment_check1 CHECK ((starts_at < ends_at))
);

CREATE SEQUENCE public.appointment_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.bed (
    id bigint NOT NULL,
    ward_id bigint NOT NULL,
    label character varying(255) NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    out_of_service boolean DEFAULT false NOT NULL
);

CREATE SEQUENCE public.bed_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.consent_form (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    form_type character varying(255) NOT NULL,
    signed_at timestamp(6) with time zone,
    document bytea
);

CREATE TABLE public.department (
    id bigint NOT NULL,
    code character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    phone character varying(255),
    parent_id bigint
);

CREATE SEQUENCE public.department_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.diagnosis (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    icd_code character varying(12) NOT NULL,
    description character varying(255),
    is_primary boolean DEFAULT false NOT NULL
);

CREATE SEQUENCE public.diagnosis_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.doctor (
    id bigint NOT NULL,
    license_no character varying(255) NOT NULL,
    specialty character varying(255)
);

CREATE TABLE public.encounter (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    admission_id bigint,
    staff_id bigint,
    encounter_date timestamp(6) with time zone NOT NULL,
    kind integer NOT NULL,
    notes text
);

CREATE SEQUENCE public.encounter_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.icd_code (
    code character varying(12) NOT NULL,
    title character varying(255) NOT NULL,
    chapter character varying(4)
);

CREATE TABLE public.imaging_study (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    modality character varying(255) NOT NULL,
    body_site character varying(255),
    accession character varying(255) NOT NULL,
    report text,
    performed_at timestamp(6) with time zone
);

CREATE TABLE public.insurance_company (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    payer_code character varying(255) NOT NULL
);

CREATE TABLE public.insurance_policy (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    company_id bigint NOT NULL,
    policy_no character varying(255) NOT NULL,
    valid_from date,
    valid_to date
);

CREATE TABLE public.invoice (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    policy_id bigint,
    invoice_no character varying(255) NOT NULL,
    issued timestamp(6) with time zone NOT NULL,
    total numeric(19,2) DEFAULT 0 NOT NULL,
    state character varying(20) DEFAULT 'OPEN'::character varying NOT NULL,
    version integer DEFAULT 0 NOT NULL
);

CREATE TABLE public.invoice_item (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    description character varying(255) NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    unit_price numeric(19,2) NOT NULL,
    total numeric(19,2) GENERATED ALWAYS AS (((quantity)::numeric * unit_price)) STORED
);

CREATE SEQUENCE public.invoice_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.lab_order (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    ordered_by bigint NOT NULL,
    ordered_at timestamp(6) with time zone NOT NULL,
    priority integer DEFAULT 0 NOT NULL
);

CREATE SEQUENCE public.lab_order_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.lab_result (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    test_id bigint NOT NULL,
    value numeric(19,6),
    text_value character varying(255),
    abnormal boolean,
    resulted_at timestamp(6) with time zone,
    verified_by bigint
);

CREATE SEQUENCE public.lab_result_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.lab_test (
    id bigint NOT NULL,
    code character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    unit character varying(255),
    ref_low numeric(19,6),
    ref_high numeric(19,6)
);

CREATE TABLE public.medication (
    id bigint NOT NULL,
    atc_code character varying(7),
    name character varying(255) NOT NULL,
    form character varying(255),
    strength character varying(255),
    stock integer DEFAULT 0 NOT NULL
);

CREATE TABLE public.nurse (
    id bigint NOT NULL,
    shift_pattern character varying(255)
);

CREATE TABLE public.patient_allergies (
    patient_id bigint NOT NULL,
    allergy character varying(255) NOT NULL
);

CREATE SEQUENCE public.patient_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.payment (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    amount numeric(19,2) NOT NULL,
    method character varying(20) NOT NULL,
    paid_at timestamp(6) with time zone NOT NULL
);

CREATE SEQUENCE public.payment_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.prescription (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    medication_id bigint NOT NULL,
    prescriber_id bigint NOT NULL,
    dose character varying(255) NOT NULL,
    frequency character varying(255) NOT NULL,
    start_date date NOT NULL,
    end_date date,
    status integer DEFAULT 0 NOT NULL
);

CREATE SEQUENCE public.prescription_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.role (
    id bigint NOT NULL,
    name character varying(64) NOT NULL
);

CREATE TABLE public.shift (
    id bigint NOT NULL,
    staff_id bigint NOT NULL,
    ward_id bigint NOT NULL,
    starts_at timestamp(6) with time zone NOT NULL,
    ends_at timestamp(6) with time zone NOT NULL
);

CREATE TABLE public.staff (
    id bigint NOT NULL,
    dtype character varying(31) NOT NULL,
    first_name character varying(255),
    last_name character varying(255),
    employee_no character varying(255) NOT NULL,
    department_id bigint,
    hired date,
    version integer DEFAULT 0 NOT NULL
);

CREATE TABLE public.staff_qualifications (
    staff_id bigint NOT NULL,
    qualification character varying(255)
);

CREATE SEQUENCE public.staff_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.surgery (
    id bigint NOT NULL,
    admission_id bigint NOT NULL,
    lead_surgeon_id bigint NOT NULL,
    theatre character varying(255) NOT NULL,
    starts_at timestamp(6) with time zone NOT NULL,
    ends_at timestamp(6) with time zone NOT NULL,
    procedure_code character varying(255)
);

CREATE TABLE public.surgery_team (
    surgery_id bigint NOT NULL,
    staff_id bigint NOT NULL,
    role character varying(255)
);

CREATE TABLE public.ward (
    id bigint NOT NULL,
    department_id bigint NOT NULL,
    name character varying(255) NOT NULL,
    floor integer,
    beds_total integer DEFAULT 0 NOT NULL
);

CREATE VIEW public.v_current_inpatients AS
 SELECT p.id,
    p.mrn,
    (((p.last_name)::text || ', '::text) || (p.first_name)::text) AS full_name,
    public.patient_age(p.*) AS age,
    a.admitted_at,
    b.label AS bed,
    w.name AS ward,
    w.id AS ward_id
   FROM (((public.admission a
     JOIN public.patient p ON ((p.id = a.patient_id)))
     LEFT JOIN public.bed b ON ((b.id = a.bed_id)))
     LEFT JOIN public.ward w ON ((w.id = b.ward_id)))
  WHERE (a.discharged_at IS NULL);

CREATE VIEW public.v_open_invoices AS
SELECT
    NULL::bigint AS id,
    NULL::character varying(255) AS invoice_no,
    NULL::numeric(19,2) AS total,
    NULL::numeric AS paid,
    NULL::timestamp(6) with time zone AS issued;

CREATE VIEW public.v_ward_occupancy AS
SELECT
    NULL::bigint AS id,
    NULL::character varying(255) AS name,
    NULL::integer AS beds_total,
    NULL::bigint AS occupied,
    NULL::numeric AS pct;

CREATE TABLE public.vital_sign (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    taken_at timestamp(6) with time zone NOT NULL,
    pulse integer,
    systolic integer,
    diastolic integer,
    temperature numeric(4,1),
    weight numeric(5,1),
    height numeric(5,1),
    spo2 smallint,
    bmi numeric(5,2) GENERATED ALWAYS AS (public.bmi(weight, height)) STORED,
    CONSTRAINT vital_sign_spo2_check CHECK (((spo2 >= 0) AND (spo2 <= 100)))
);

CREATE SEQUENCE public.ward_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER TABLE ONLY audit.revinfo ALTER COLUMN rev SET DEFAULT nextval('audit.revinfo_rev_seq'::regclass);

ALTER TABLE ONLY audit.appointment_aud
    ADD CONSTRAINT appointment_aud_pkey PRIMARY KEY (id, rev);

ALTER TABLE ONLY audit.patient_aud
    ADD CONSTRAINT patient_aud_pkey PRIMARY KEY (id, rev);

ALTER TABLE ONLY audit.revinfo
    ADD CONSTRAINT revinfo_pkey PRIMARY KEY (rev);

ALTER TABLE ONLY public.address
    ADD CONSTRAINT address_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.administration
    ADD CONSTRAINT administration_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.admission
    ADD CONSTRAINT admission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT app_user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.app_user_role
    ADD CONSTRAINT app_user_role_pkey PRIMARY KEY (app_user_id, role_id);

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_no_double EXCLUDE USING gist (doctor_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((state = ANY (ARRAY['REQUESTED'::public.appointment_state, 'CONFIRMED'::public.appointment_state])));

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.bed
    ADD CONSTRAINT bed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.consent_form
    ADD CONSTRAINT consent_form_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.department
    ADD CONSTRAINT department_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.diagnosis
    ADD CONSTRAINT diagnosis_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.doctor
    ADD CONSTRAINT doctor_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.encounter
    ADD CONSTRAINT encounter_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.icd_code
    ADD CONSTRAINT icd_code_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.imaging_study
    ADD CONSTRAINT imaging_study_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.insurance_company
    ADD CONSTRAINT insurance_company_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.insurance_policy
    ADD CONSTRAINT insurance_policy_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.invoice_item
    ADD CONSTRAINT invoice_item_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_pkey PRIMARY KEY (id);

ALTER TABLE public.invoice
    ADD CONSTRAINT invoice_state_check CHECK (((state)::text = ANY ((ARRAY['OPEN'::character varying, 'SENT'::character varying, 'PAID'::character varying, 'VOID'::character varying])::text[]))) NOT VALID;

ALTER TABLE ONLY public.lab_order
    ADD CONSTRAINT lab_order_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.lab_result
    ADD CONSTRAINT lab_result_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.lab_test
    ADD CONSTRAINT lab_test_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.medication
    ADD CONSTRAINT medication_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.nurse
    ADD CONSTRAINT nurse_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.patient_allergies
    ADD CONSTRAINT patient_allergies_pkey PRIMARY KEY (patient_id, allergy);

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT patient_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT pk_payment PRIMARY KEY (id);

ALTER TABLE ONLY public.prescription
    ADD CONSTRAINT prescription_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.role
    ADD CONSTRAINT role_name_key UNIQUE (name);

ALTER TABLE ONLY public.role
    ADD CONSTRAINT role_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.shift
    ADD CONSTRAINT shift_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.surgery
    ADD CONSTRAINT surgery_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.surgery_team
    ADD CONSTRAINT surgery_team_pkey PRIMARY KEY (surgery_id, staff_id);

ALTER TABLE ONLY public.surgery
    ADD CONSTRAINT theatre_free EXCLUDE USING gist (theatre WITH =, tstzrange(starts_at, ends_at) WITH &&);

ALTER TABLE ONLY public.bed
    ADD CONSTRAINT uk_3d51413847a647481fce9e79e UNIQUE (ward_id, label);

ALTER TABLE ONLY public.department
    ADD CONSTRAINT uk_4badf2120243a04c51ff73da0 UNIQUE (code);

ALTER TABLE ONLY public.imaging_study
    ADD CONSTRAINT uk_6208caf5969b8fc2a0cb037cf UNIQUE (accession);

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT uk_64fb2cfa347d0fb4b415ae9ad UNIQUE (invoice_no);

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT uk_6bb805376c6f3783ff793ebd3 UNIQUE (employee_no);

ALTER TABLE ONLY public.lab_test
    ADD CONSTRAINT uk_6c856b7c4915590018138693b UNIQUE (code);

ALTER TABLE ONLY public.insurance_company
    ADD CONSTRAINT uk_a692d097e3eff573f3c4c5843 UNIQUE (payer_code);

ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT uk_d2c2b87aec188abc7d5b9b4b8 UNIQUE (username);

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT uk_d5776e794d46d97a61b33e9e6 UNIQUE (mrn);

ALTER TABLE ONLY public.vital_sign
    ADD CONSTRAINT vital_sign_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.ward
    ADD CONSTRAINT ward_pkey PRIMARY KEY (id);

CREATE INDEX idx_address_patient ON public.address USING btree (patient_id) INCLUDE (city);

CREATE INDEX idx_administration_prescription_id ON public.administration USING btree (prescription_id);

CREATE INDEX idx_admission_patient_id ON public.admission USING btree (patient_id);

CREATE INDEX idx_appointment_patient_id ON public.appointment USING btree (patient_id);

CREATE INDEX idx_diagnosis_encounter_id ON public.diagnosis USING btree (encounter_id);

CREATE INDEX idx_encounter_patient_id ON public.encounter USING btree (patient_id);

CREATE INDEX idx_invoice_item_invoice_id ON public.invoice_item USING btree (invoice_id);

CREATE INDEX idx_invoice_patient_id ON public.invoice USING btree (patient_id);

CREATE INDEX idx_lab_order_encounter_id ON public.lab_order USING btree (encounter_id);

CREATE INDEX idx_lab_result_order_id ON public.lab_result USING btree (order_id);

CREATE INDEX idx_patient_last_name_birth_date ON public.patient USING btree (last_name, birth_date);

CREATE INDEX idx_staff_dtype_last_name ON public.staff USING btree (dtype, last_name);

CREATE INDEX idx_vital_sign_encounter_id ON public.vital_sign USING btree (encounter_id);

CREATE UNIQUE INDEX ux_diagnosis_primary ON public.diagnosis USING btree (encounter_id) WHERE is_primary;

CREATE OR REPLACE VIEW public.v_open_invoices AS
 SELECT i.id,
    i.invoice_no,
    i.total,
    COALESCE(sum(p.amount), (0)::numeric) AS paid,
    i.issued
   FROM (public.invoice i
     LEFT JOIN public.payment p ON ((p.invoice_id = i.id)))
  WHERE ((i.state)::text = ANY ((ARRAY['OPEN'::character varying, 'SENT'::character varying])::text[]))
  GROUP BY i.id;

CREATE OR REPLACE VIEW public.v_ward_occupancy AS
 SELECT w.id,
    w.name,
    w.beds_total,
    count(i.id) AS occupied,
    round(((100.0 * (count(i.id))::numeric) / (NULLIF(w.beds_total, 0))::numeric), 1) AS pct
   FROM (public.ward w
     LEFT JOIN public.v_current_inpatients i ON ((i.ward_id = w.id)))
  GROUP BY w.id;

ALTER TABLE ONLY audit.appointment_aud
    ADD CONSTRAINT fk48a0af54e3f8d7e541724b5b8 FOREIGN KEY (rev) REFERENCES audit.revinfo(rev);

ALTER TABLE ONLY audit.patient_aud
    ADD CONSTRAINT fk656ef0a93f4d39abe0eebf0b4 FOREIGN KEY (rev) REFERENCES audit.revinfo(rev);

ALTER TABLE ONLY public.app_user_role
    ADD CONSTRAINT app_user_role_app_user_id_fkey FOREIGN KEY (app_user_id) REFERENCES public.app_user(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.app_user_role
    ADD CONSTRAINT app_user_role_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.role(id);

ALTER TABLE ONLY public.doctor
    ADD CONSTRAINT doctor_id_fkey FOREIGN KEY (id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT fk09a2e1f918f9b8ff7ce69e2d2 FOREIGN KEY (doctor_id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT fk1224fbc01435034b4b63beefc FOREIGN KEY (patient_id) REFERENCES public.patient(id);

ALTER TABLE ONLY public.prescription
    ADD CONSTRAINT fk1748d7d8d25c7e39bcd31e7b4 FOREIGN KEY (encounter_id) REFERENCES public.encounter(id);

ALTER TABLE ONLY public.surgery
    ADD CONSTRAINT fk260b68796073b2ac7318d47b5 FOREIGN KEY (lead_surgeon_id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.encounter
    ADD CONSTRAINT fk2dce316a85940bc65d2666645 FOREIGN KEY (staff_id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.encounter
    ADD CONSTRAINT fk3684a79714511d82fbb723e5e FOREIGN KEY (patient_id) REFERENCES public.patient(id);

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT fk3aeb7db0ace378171313b9bc2 FOREIGN KEY (policy_id) REFERENCES public.insurance_policy(id);

ALTER TABLE ONLY public.invoice_item
    ADD CONSTRAINT fk3bd82b1d916485b02588aa55f FOREIGN KEY (invoice_id) REFERENCES public.invoice(id);

ALTER TABLE ONLY public.consent_form
    ADD CONSTRAINT fk3c73d3bceaa6f9e6ce9429745 FOREIGN KEY (patient_id) REFERENCES public.patient(id);

ALTER TABLE ONLY public.encounter
    ADD CONSTRAINT fk3f29bd236e85c7a319e7e22ee FOREIGN KEY (admission_id) REFERENCES public.admission(id);

ALTER TABLE ONLY public.staff_qualifications
    ADD CONSTRAINT fk421e70c96f9425800e4d95db1 FOREIGN KEY (staff_id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.insurance_policy
    ADD CONSTRAINT fk4cd043a20aacc20b8cb218c16 FOREIGN KEY (patient_id) REFERENCES public.patient(id);

ALTER TABLE ONLY public.surgery_team
    ADD CONSTRAINT fk5cfab2d3664eb1b156d86d58a FOREIGN KEY (staff_id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.app_user
    ADD CONSTRAINT fk5f880a1024bf50cf74ba13d24 FOREIGN KEY (staff_id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT fk6b73058368750629ad749c1d6 FOREIGN KEY (department_id) REFERENCES public.department(id);

ALTER TABLE ONLY public.department
    ADD CONSTRAINT fk6e4502069acb87424a8f58056 FOREIGN KEY (parent_id) REFERENCES public.department(id);

ALTER TABLE ONLY public.administration
    ADD CONSTRAINT fk6f6883428916a13ecbdef8856 FOREIGN KEY (nurse_id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.lab_result
    ADD CONSTRAINT fk71a7cfd223cdbc496c7e6fb2d FOREIGN KEY (test_id) REFERENCES public.lab_test(id);

ALTER TABLE ONLY public.patient_allergies
    ADD CONSTRAINT fk75e43fe3f17c555799b1b3282 FOREIGN KEY (patient_id) REFERENCES public.patient(id);

ALTER TABLE ONLY public.diagnosis
    ADD CONSTRAINT fk78a69aaebf76cdc70e3c4bb08 FOREIGN KEY (encounter_id) REFERENCES public.encounter(id);

ALTER TABLE ONLY public.prescription
    ADD CONSTRAINT fk7c29d8d0492510499b2991bae FOREIGN KEY (medication_id) REFERENCES public.medication(id);

ALTER TABLE ONLY public.lab_result
    ADD CONSTRAINT fk7c8ba94c34024bd614e4be96e FOREIGN KEY (order_id) REFERENCES public.lab_order(id);

ALTER TABLE ONLY public.bed
    ADD CONSTRAINT fk7fe3f9e6189b90b6a61b69978 FOREIGN KEY (ward_id) REFERENCES public.ward(id);

ALTER TABLE ONLY public.ward
    ADD CONSTRAINT fk814ba55bcad25bcb2d4ee664b FOREIGN KEY (department_id) REFERENCES public.department(id);

ALTER TABLE ONLY public.prescription
    ADD CONSTRAINT fk8634806888f81b76178500c3e FOREIGN KEY (prescriber_id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk8dcd7df13441a512202d5e48d FOREIGN KEY (invoice_id) REFERENCES public.invoice(id);

ALTER TABLE ONLY public.surgery_team
    ADD CONSTRAINT fk9b0358dc1e61c8373e2c561eb FOREIGN KEY (surgery_id) REFERENCES public.surgery(id);

ALTER TABLE ONLY public.vital_sign
    ADD CONSTRAINT fk9b31536435750eef94f2bd8e2 FOREIGN KEY (encounter_id) REFERENCES public.encounter(id);

ALTER TABLE ONLY public.address
    ADD CONSTRAINT fk_address_patient FOREIGN KEY (patient_id) REFERENCES public.patient(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT fk_appointment_doctor FOREIGN KEY (doctor_id) REFERENCES public.doctor(id);

ALTER TABLE ONLY public.diagnosis
    ADD CONSTRAINT fk_diagnosis_icd FOREIGN KEY (icd_code) REFERENCES public.icd_code(code) NOT VALID;

ALTER TABLE ONLY public.surgery
    ADD CONSTRAINT fk_surgery_lead FOREIGN KEY (lead_surgeon_id) REFERENCES public.doctor(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT fkabf56894594aa7875600e47e4 FOREIGN KEY (patient_id) REFERENCES public.patient(id);

ALTER TABLE ONLY public.admission
    ADD CONSTRAINT fkb0a360cfe128f8e18b802b7f1 FOREIGN KEY (attending_id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.administration
    ADD CONSTRAINT fkb1c507d804454f01ba5ce92ce FOREIGN KEY (prescription_id) REFERENCES public.prescription(id);

ALTER TABLE ONLY public.lab_order
    ADD CONSTRAINT fkc1c5c361d34a1ea4bc02a06f5 FOREIGN KEY (ordered_by) REFERENCES public.staff(id);

ALTER TABLE ONLY public.shift
    ADD CONSTRAINT fkc518d5e159ef1bccf7d830e4d FOREIGN KEY (ward_id) REFERENCES public.ward(id);

ALTER TABLE ONLY public.lab_result
    ADD CONSTRAINT fkd50f82e5704829a87db1cd195 FOREIGN KEY (verified_by) REFERENCES public.staff(id);

ALTER TABLE ONLY public.surgery
    ADD CONSTRAINT fkd5b387ced7c5387d202756a42 FOREIGN KEY (admission_id) REFERENCES public.admission(id);

ALTER TABLE ONLY public.admission
    ADD CONSTRAINT fkdf95e29bc960155511c704e13 FOREIGN KEY (bed_id) REFERENCES public.bed(id);

ALTER TABLE ONLY public.lab_order
    ADD CONSTRAINT fkee11873e3168cbe637522a222 FOREIGN KEY (encounter_id) REFERENCES public.encounter(id);

ALTER TABLE ONLY public.insurance_policy
    ADD CONSTRAINT fkf17967cd30b80f7c40e3e3b45 FOREIGN KEY (company_id) REFERENCES public.insurance_company(id);

ALTER TABLE ONLY public.imaging_study
    ADD CONSTRAINT fkf467b1529399624001b4b417d FOREIGN KEY (encounter_id) REFERENCES public.encounter(id);

ALTER TABLE ONLY public.shift
    ADD CONSTRAINT fkf8b96fd3fbf37a8986692b95a FOREIGN KEY (staff_id) REFERENCES public.staff(id);

ALTER TABLE ONLY public.admission
    ADD CONSTRAINT fkfede7ae17139b4ec9ed7e5bb5 FOREIGN KEY (patient_id) REFERENCES public.patient(id);

ALTER TABLE ONLY public.nurse
    ADD CONSTRAINT nurse_id_fkey FOREIGN KEY (id) REFERENCES public.staff(id);

