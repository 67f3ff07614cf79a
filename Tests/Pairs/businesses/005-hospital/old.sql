CREATE EXTENSION btree_gist;
CREATE SCHEMA clinic;
CREATE SCHEMA billing;
CREATE TYPE clinic.blood_group AS ENUM ('A+','A-','B+','B-','AB+','AB-','0+','0-');
CREATE TYPE clinic.address AS (street text, zip text, city text);
CREATE TABLE clinic.wards (ward_no smallint PRIMARY KEY, name varchar(60) NOT NULL, floor int);
CREATE TABLE clinic.beds (ward_no smallint REFERENCES clinic.wards, bed_no smallint, PRIMARY KEY (ward_no, bed_no));
CREATE TABLE clinic.patients (
  patient_id serial PRIMARY KEY,
  mrn char(10) UNIQUE NOT NULL,
  last_name varchar(50) NOT NULL, first_name varchar(50) NOT NULL,
  born date NOT NULL,
  sex char(1) CHECK (sex IN ('m','f')),
  blood clinic.blood_group,
  home clinic.address,
  phone varchar(20)
);
CREATE INDEX patients_name_idx ON clinic.patients (lower(last_name), lower(first_name));
CREATE TABLE clinic.staff (staff_id serial PRIMARY KEY, name text NOT NULL, title text, speciality text, hired date DEFAULT CURRENT_DATE);
CREATE TABLE clinic.physicians (license_no text NOT NULL UNIQUE) INHERITS (clinic.staff);
CREATE TABLE clinic.stays (
  stay_id serial PRIMARY KEY,
  patient_id int NOT NULL REFERENCES clinic.patients,
  ward_no smallint NOT NULL, bed_no smallint NOT NULL,
  during tsrange NOT NULL,
  FOREIGN KEY (ward_no, bed_no) REFERENCES clinic.beds,
  CONSTRAINT bed_free EXCLUDE USING gist (ward_no WITH =, bed_no WITH =, during WITH &&)
);
CREATE TABLE clinic.diagnoses (stay_id int REFERENCES clinic.stays, icd varchar(8), made_at timestamp DEFAULT now(), primary_dx boolean DEFAULT false, PRIMARY KEY (stay_id, icd));
CREATE TABLE clinic.prescriptions (id serial PRIMARY KEY, stay_id int REFERENCES clinic.stays, drug text NOT NULL, dose text, given_every interval);
CREATE TABLE billing.items (id serial PRIMARY KEY, stay_id int NOT NULL REFERENCES clinic.stays, code text, price money NOT NULL);
CREATE TABLE billing.invoices (id serial PRIMARY KEY, patient_id int REFERENCES clinic.patients, total money, paid boolean DEFAULT false);
CREATE VIEW clinic.occupancy AS SELECT w.name AS ward, count(s.stay_id) AS taken, count(b.bed_no) AS beds FROM clinic.wards w JOIN clinic.beds b USING (ward_no) LEFT JOIN clinic.stays s ON s.ward_no=b.ward_no AND s.bed_no=b.bed_no AND s.during @> now()::timestamp GROUP BY w.name;
CREATE VIEW billing.open_items AS SELECT p.mrn, p.last_name, i.code, i.price FROM billing.items i JOIN clinic.stays USING (stay_id) JOIN clinic.patients p USING (patient_id);
CREATE FUNCTION clinic.age(p clinic.patients) RETURNS int LANGUAGE sql STABLE AS 'SELECT extract(year from pg_catalog.age(p.born))::int';
