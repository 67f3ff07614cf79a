CREATE EXTENSION intarray;
CREATE TYPE visit_kind AS ENUM ('first', 'followup');
CREATE TABLE clinics (
    id serial NOT NULL,
    name text NOT NULL,
    tz text DEFAULT 'UTC' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE doctors (
    id serial NOT NULL,
    clinic_id integer NOT NULL,
    name text NOT NULL,
    spec_ids integer[],
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE calendars (
    id serial NOT NULL,
    doctor_id integer NOT NULL,
    dow integer NOT NULL,
    from_t time NOT NULL,
    to_t time NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT calendars_check_65a5d CHECK (dow BETWEEN 0 AND 6)
);
CREATE TABLE patients (
    id serial NOT NULL,
    name text NOT NULL,
    born date,
    phone text,
    PRIMARY KEY (id)
);
CREATE TABLE visits (
    id serial NOT NULL,
    doctor_id integer NOT NULL,
    patient_id integer NOT NULL,
    kind visit_kind NOT NULL,
    starts timestamp NOT NULL,
    mins integer DEFAULT 15 NOT NULL,
    state text,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE reminders (
    id serial NOT NULL,
    visit_id integer NOT NULL,
    channel text NOT NULL,
    send_at timestamp NOT NULL,
    sent boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY doctors ADD CONSTRAINT doctors_clinic_id_fkey FOREIGN KEY (clinic_id) REFERENCES clinics(id) ON DELETE CASCADE;
ALTER TABLE ONLY calendars ADD CONSTRAINT calendars_doctor_id_fkey FOREIGN KEY (doctor_id) REFERENCES doctors(id) ON DELETE CASCADE;
ALTER TABLE ONLY visits ADD CONSTRAINT visits_doctor_id_fkey FOREIGN KEY (doctor_id) REFERENCES doctors(id);
ALTER TABLE ONLY visits ADD CONSTRAINT visits_patient_id_fkey FOREIGN KEY (patient_id) REFERENCES patients(id);
ALTER TABLE ONLY reminders ADD CONSTRAINT reminders_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visits(id) ON DELETE CASCADE;
CREATE FUNCTION visit_end(v visits) RETURNS timestamp LANGUAGE sql STABLE AS $$ SELECT v.starts + make_interval(mins => v.mins) $$;
CREATE VIEW agenda AS SELECT d.name AS doctor, p.name AS patient, v.kind, v.starts, visit_end(v.*) AS ends FROM visits v JOIN doctors d ON d.id = v.doctor_id JOIN patients p ON p.id = v.patient_id;
CREATE VIEW today AS SELECT * FROM agenda WHERE starts::date = CURRENT_DATE;
CREATE FUNCTION free_slots(p_doctor integer, p_day date, p_len integer) RETURNS SETOF timestamp LANGUAGE sql STABLE AS $$ SELECT g FROM generate_series(p_day::timestamp, p_day + interval '1 day', make_interval(mins => p_len)) g $$;
CREATE FUNCTION mk_reminder() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO reminders(visit_id, channel, send_at) VALUES (NEW.id, 'sms', NEW.starts - interval '1 day'); RETURN NULL; END $$;
CREATE TRIGGER mk_reminder AFTER INSERT ON visits FOR EACH ROW EXECUTE FUNCTION mk_reminder();
CREATE INDEX doctors_specs ON doctors USING gin (spec_ids gin__int_ops);
