CREATE EXTENSION btree_gist;
CREATE TYPE visit_kind AS ENUM ('intake', 'followup', 'telehealth');
CREATE TABLE clinics (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    tz text DEFAULT 'UTC' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE doctors (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    clinic_id uuid NOT NULL,
    name text NOT NULL,
    specs text[] DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE calendars (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    doctor_id uuid NOT NULL,
    dow smallint NOT NULL,
    hours int4range NOT NULL,
    PRIMARY KEY (id),
    EXCLUDE USING gist (dow WITH =,hours WITH &&) WHERE ((dow<6)),
    CONSTRAINT calendars_check_d6600 CHECK (dow BETWEEN 1 AND 7)
);
CREATE TABLE patients (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    born date,
    phone text,
    mrn text DEFAULT substr(md5(random()::text),1,8),
    PRIMARY KEY (id),
    UNIQUE (mrn)
);
CREATE TABLE visits (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    doctor_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    kind visit_kind NOT NULL,
    during tstzrange NOT NULL,
    cancelled_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT no_overlap EXCLUDE USING gist (doctor_id WITH =,during WITH &&) WHERE ((cancelled_at IS NULL))
);
CREATE TABLE reminders (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    visit_id uuid NOT NULL,
    channel text NOT NULL,
    send_at timestamptz NOT NULL,
    sent boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY doctors ADD CONSTRAINT doctors_clinic_id_fkey FOREIGN KEY (clinic_id) REFERENCES clinics(id) ON DELETE CASCADE;
ALTER TABLE ONLY calendars ADD CONSTRAINT calendars_doctor_id_fkey FOREIGN KEY (doctor_id) REFERENCES doctors(id) ON DELETE CASCADE;
ALTER TABLE ONLY visits ADD CONSTRAINT visits_doctor_id_fkey FOREIGN KEY (doctor_id) REFERENCES doctors(id);
ALTER TABLE ONLY visits ADD CONSTRAINT visits_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES patients(id);
ALTER TABLE ONLY reminders ADD CONSTRAINT reminders_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visits(id) ON DELETE CASCADE;
CREATE FUNCTION visit_end(v visits) RETURNS timestamptz LANGUAGE sql STABLE AS $$ SELECT upper(v.during) $$;
CREATE VIEW agenda AS SELECT d.name AS doctor, p.name AS patient, v.kind, lower(v.during) AS starts, visit_end(v.*) AS ends FROM visits v JOIN doctors d ON d.id = v.doctor_id JOIN patients p ON p.id = v.patient_id;
CREATE VIEW today AS SELECT * FROM agenda WHERE starts::date = CURRENT_DATE;
CREATE FUNCTION free_slots(p_doctor uuid, p_day date, p_len interval DEFAULT '00:15:00') RETURNS SETOF tstzrange LANGUAGE sql STABLE AS $$ SELECT tstzrange(g, g + p_len) FROM generate_series(p_day::timestamptz, p_day + interval '1 day', p_len) g WHERE NOT EXISTS (SELECT FROM visits v WHERE v.doctor_id = p_doctor AND v.during && tstzrange(g, g + p_len)) $$;
CREATE FUNCTION mk_reminder() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO reminders(visit_id, channel, send_at) VALUES (NEW.id, 'sms', lower(NEW.during) - interval '1 day'); RETURN NULL; END $$;
CREATE TRIGGER mk_reminder AFTER INSERT ON visits FOR EACH ROW EXECUTE FUNCTION mk_reminder();
CREATE INDEX doctors_specs ON doctors USING gin (specs);
