CREATE SCHEMA clinic;
CREATE TYPE clinic.sex AS ENUM ('m','f');
CREATE SEQUENCE clinic.seq_patient START 1000;
CREATE TABLE clinic.pat (pid integer DEFAULT nextval('clinic.seq_patient') PRIMARY KEY, lname varchar(40) NOT NULL, fname varchar(40) NOT NULL, dob date, sex clinic.sex, ins_no varchar(20), ins_name varchar(60), street varchar(60), zip varchar(10), city varchar(40));
CREATE INDEX pat_name ON clinic.pat (upper(lname), upper(fname));
CREATE TABLE clinic.doc (did serial PRIMARY KEY, name varchar(60), spec varchar(40));
CREATE TABLE clinic.visit (vid serial PRIMARY KEY, pid integer NOT NULL REFERENCES clinic.pat, did integer REFERENCES clinic.doc, vdate timestamp DEFAULT now(), diag varchar(10), fee numeric(8,2), paid boolean DEFAULT false, notes text);
CREATE INDEX visit_pid ON clinic.visit (pid);
CREATE INDEX visit_unpaid ON clinic.visit (vdate) WHERE NOT paid;
CREATE VIEW clinic.v_unpaid AS SELECT p.lname, p.fname, v.vdate, v.fee FROM clinic.visit v JOIN clinic.pat p USING (pid) WHERE NOT v.paid;
CREATE VIEW clinic.v_unpaid_sum AS SELECT lname, sum(fee) AS total FROM clinic.v_unpaid GROUP BY lname;
CREATE MATERIALIZED VIEW clinic.m_unpaid AS SELECT * FROM clinic.v_unpaid_sum WHERE total > 100;
CREATE FUNCTION clinic.age(p clinic.pat) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT extract(year FROM age(p.dob))::integer $$;
CREATE FUNCTION clinic.sex_text(s clinic.sex) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE s WHEN 'm' THEN 'Mr.' ELSE 'Ms.' END $$;
CREATE VIEW clinic.v_letters AS SELECT clinic.sex_text(sex) || ' ' || lname AS addressee, street, zip, city, clinic.age(pat.*) AS age FROM clinic.pat;
CREATE FUNCTION clinic.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.notes := COALESCE(NEW.notes, '') || now()::text; RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE UPDATE ON clinic.visit FOR EACH ROW EXECUTE FUNCTION clinic.stamp();
COMMENT ON SCHEMA clinic IS
'old clinic'
;
