CREATE SCHEMA pharma;
SET search_path = pharma;
CREATE DOMAIN code AS varchar(8);
CREATE DOMAIN atc AS code CHECK (VALUE ~ '^[A-Z]\d\d');
CREATE TYPE unit AS ENUM ('mg', 'ml', 'g');
CREATE TYPE dose AS (qty numeric, unit unit);
CREATE TYPE regimen AS (dose dose, per_day smallint);
CREATE DOMAIN posology AS regimen CHECK ((VALUE).per_day BETWEEN 1 AND 24);
CREATE TABLE substance (id serial PRIMARY KEY, name text NOT NULL UNIQUE, atc atc, strength dose
);
CREATE TABLE product (pzn code PRIMARY KEY, name text NOT NULL, substance_id integer NOT NULL REFERENCES substance, pack dose, 
price numeric(8,2), rx boolean DEFAULT true
);
CREATE TABLE interaction (a integer REFERENCES substance, b integer REFERENCES substance, 
level integer,
 note text, PRIMARY KEY (a, b)
);
CREATE TABLE patient (id serial PRIMARY KEY, name text NOT NULL, kg numeric(5,1));
CREATE TABLE prescription (id serial PRIMARY KEY, patient_id integer NOT NULL REFERENCES patient, pzn code NOT NULL REFERENCES product ON UPDATE CASCADE, take posology, 
issued date DEFAULT CURRENT_DATE
);
CREATE FUNCTION mg(d dose) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT (d).qty * CASE (d).unit WHEN 'g' THEN 1000 WHEN 'mg' THEN 1 END $$;
CREATE FUNCTION daily(r regimen) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT pharma.mg((r).dose) * (r).per_day $$;
CREATE INDEX substance_mg ON substance (mg(strength));
CREATE VIEW daily_dose AS SELECT p.patient_id, s.name, 
daily((p.take)::regimen) AS mg
 FROM prescription p JOIN product d ON d.pzn = p.pzn JOIN substance s ON s.id = d.substance_id;
CREATE VIEW warnings AS SELECT DISTINCT x.patient_id, i.a, i.b, i.level FROM prescription x JOIN product dx ON dx.pzn = x.pzn JOIN interaction i ON i.a = dx.substance_id JOIN prescription y ON y.patient_id = x.patient_id JOIN product dy ON dy.pzn = y.pzn AND dy.substance_id = i.b
;

