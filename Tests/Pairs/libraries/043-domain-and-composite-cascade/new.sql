CREATE SCHEMA pharma;
SET search_path = pharma;
CREATE DOMAIN code AS text CHECK (length(VALUE) <= 12);
CREATE DOMAIN atc AS code NOT NULL CHECK (VALUE ~ '^[A-Z](\d\d([A-Z]([A-Z](\d\d)?)?)?)?$');
CREATE TYPE unit AS ENUM ('ug', 'mg', 'g', 'ml', 'l', 'IU');
CREATE TYPE dose AS (qty numeric, unit unit);
CREATE TYPE regimen AS (dose dose, every interval, days smallint);
CREATE DOMAIN posology AS regimen CONSTRAINT posology_every CHECK ((VALUE).every >= interval '15 minutes') CONSTRAINT posology_qty CHECK (((VALUE).dose).qty > 0);
CREATE TABLE substance (id serial PRIMARY KEY, name text NOT NULL UNIQUE, atc atc, strength dose
, synonyms text[] NOT NULL DEFAULT '{}', max_daily dose
);
CREATE TABLE product (pzn code PRIMARY KEY, name text NOT NULL, substance_id integer NOT NULL REFERENCES substance, pack dose, 
price numeric(10,2), otc boolean NOT NULL DEFAULT false, doses dose[] 
);
CREATE TABLE interaction (a integer REFERENCES substance, b integer REFERENCES substance, 
level smallint NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 5), evidence text,
 note text, PRIMARY KEY (a, b)
, CHECK (a < b)
);
CREATE TABLE patient (id serial PRIMARY KEY, name text NOT NULL, kg numeric(5,1));
CREATE TABLE prescription (id serial PRIMARY KEY, patient_id integer NOT NULL REFERENCES patient, pzn code NOT NULL REFERENCES product ON UPDATE CASCADE, take posology, 
issued timestamptz NOT NULL DEFAULT now(), valid daterange NOT NULL DEFAULT daterange(CURRENT_DATE, CURRENT_DATE + 90), substituted code REFERENCES product
);
CREATE TABLE administered (prescription_id integer REFERENCES prescription ON DELETE CASCADE, at timestamptz NOT NULL DEFAULT now(), given dose NOT NULL, PRIMARY KEY (prescription_id, at), CHECK ((given).qty > 0));
CREATE FUNCTION mg(d dose) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT (d).qty * CASE (d).unit WHEN 'g' THEN 1000 WHEN 'mg' THEN 1 WHEN 'ug' THEN 0.001 END $$;
CREATE FUNCTION daily(r regimen) RETURNS dose LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(pharma.mg((r).dose) * 86400 / extract(epoch FROM (r).every), 'mg')::pharma.dose $$;
CREATE INDEX substance_mg ON substance (mg(strength));
CREATE VIEW daily_dose AS SELECT p.patient_id, s.name, 
(daily((p.take)::regimen)).qty AS mg, mg(s.max_daily) AS max_mg
 FROM prescription p JOIN product d ON d.pzn = p.pzn JOIN substance s ON s.id = d.substance_id;
CREATE VIEW warnings AS SELECT DISTINCT x.patient_id, i.a, i.b, i.level FROM prescription x JOIN product dx ON dx.pzn = x.pzn JOIN interaction i ON i.a = dx.substance_id JOIN prescription y ON y.patient_id = x.patient_id JOIN product dy ON dy.pzn = y.pzn AND dy.substance_id = i.b
WHERE x.valid && y.valid
;

