CREATE TYPE rx_status AS ENUM ('new','on_hold','verified','filled','picked_up','returned_to_stock','cancelled');
CREATE TYPE dea_schedule AS ENUM ('none','II','III','IV','V');
CREATE DOMAIN ndc AS varchar(13) CHECK (VALUE ~ '^\d{5}-\d{3,4}-\d{1,2}$');
CREATE DOMAIN npi AS char(10) CHECK (VALUE ~ '^\d{10}$');
CREATE TABLE store (store_id int PRIMARY KEY, name text NOT NULL, ncpdp char(7) UNIQUE, phone text);
CREATE TABLE store_hours (store_id int REFERENCES store, dow smallint CHECK (dow BETWEEN 0 AND 6), opens time NOT NULL, closes time NOT NULL, PRIMARY KEY (store_id, dow));
CREATE TABLE employee (emp_id serial PRIMARY KEY, store_id int NOT NULL REFERENCES store, name text NOT NULL, license text, role text NOT NULL DEFAULT 'tech');
CREATE TABLE shift (shift_id serial PRIMARY KEY, emp_id int NOT NULL REFERENCES employee, starts timestamptz NOT NULL, ends timestamptz);
CREATE TABLE manufacturer (mfr_id serial PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE ingredient (ing_id serial PRIMARY KEY, name text NOT NULL UNIQUE, cas text);
CREATE TABLE drug (ndc ndc PRIMARY KEY, name text NOT NULL, strength text, form text, mfr_id int REFERENCES manufacturer, schedule dea_schedule NOT NULL DEFAULT 'none', awp numeric(10,4)
, gpi char(14), is_generic boolean NOT NULL DEFAULT false
);
CREATE TABLE drug_ingredient (ndc ndc REFERENCES drug ON UPDATE CASCADE, ing_id int REFERENCES ingredient, amount numeric, unit text DEFAULT 'mg', PRIMARY KEY (ndc, ing_id));
CREATE TABLE interaction (ing_a int REFERENCES ingredient, ing_b int REFERENCES ingredient, severity smallint NOT NULL, note text, PRIMARY KEY (ing_a, ing_b), CHECK (ing_a < ing_b));
CREATE TABLE wholesaler (ws_id serial PRIMARY KEY, name text NOT NULL, dea_no char(9));
CREATE TABLE purchase_order (po_id serial PRIMARY KEY, ws_id int NOT NULL REFERENCES wholesaler, store_id int NOT NULL REFERENCES store, ordered timestamptz DEFAULT now());
CREATE TABLE po_line (po_id int REFERENCES purchase_order ON DELETE CASCADE, line smallint, ndc ndc NOT NULL REFERENCES drug, qty int NOT NULL, unit_cost numeric(10,4), PRIMARY KEY (po_id, line));
CREATE TABLE receipt (receipt_id serial PRIMARY KEY, po_id int NOT NULL REFERENCES purchase_order, at timestamptz NOT NULL DEFAULT now(), emp_id int REFERENCES employee);
CREATE TABLE lot (lot_id serial PRIMARY KEY, ndc ndc NOT NULL REFERENCES drug, lot_no text NOT NULL, expires date NOT NULL, UNIQUE (ndc, lot_no));
CREATE TABLE stock (store_id int REFERENCES store, lot_id int REFERENCES lot, on_hand
numeric(10,3) NOT NULL DEFAULT 0 CHECK (on_hand >= 0), bin text,
 PRIMARY KEY (store_id, lot_id));
CREATE TABLE stock_adjust (adj_id bigserial PRIMARY KEY, store_id int NOT NULL, lot_id int NOT NULL, delta int NOT NULL, reason text NOT NULL, at timestamptz DEFAULT now(), FOREIGN KEY (store_id, lot_id) REFERENCES stock);
CREATE TABLE recall (recall_id serial PRIMARY KEY, fda_no text UNIQUE, issued date NOT NULL, class char(1));
CREATE TABLE recall_lot (recall_id int REFERENCES recall, lot_id int REFERENCES lot, PRIMARY KEY (recall_id, lot_id));
CREATE TABLE patient (patient_id bigserial PRIMARY KEY, last_name text NOT NULL, first_name text NOT NULL, dob date NOT NULL, sex char(1), phone text
, preferred_language char(2) NOT NULL DEFAULT 'en'
);
CREATE INDEX patient_name ON patient (lower(last_name), lower(first_name), dob);
CREATE TABLE patient_address (patient_id bigint REFERENCES patient ON DELETE CASCADE, kind text, line text, zip text, PRIMARY KEY (patient_id, kind));
CREATE TABLE allergy (patient_id bigint REFERENCES patient ON DELETE CASCADE, ing_id int REFERENCES ingredient, reaction text, PRIMARY KEY (patient_id, ing_id));
CREATE TABLE diagnosis (patient_id bigint REFERENCES patient ON DELETE CASCADE, icd10 varchar(8), since date, resolved date, PRIMARY KEY (patient_id, icd10));
CREATE TABLE insurer (insurer_id serial PRIMARY KEY, name text NOT NULL, bin char(6) NOT NULL, pcn text);
CREATE TABLE plan (plan_id serial PRIMARY KEY, insurer_id int NOT NULL REFERENCES insurer, group_no text, copay numeric(6,2));
CREATE TABLE patient_plan (patient_id bigint REFERENCES patient, plan_id int REFERENCES plan, member_id text NOT NULL, rank smallint NOT NULL DEFAULT 1, PRIMARY KEY (patient_id, plan_id), UNIQUE (patient_id, rank));
CREATE TABLE formulary (plan_id int REFERENCES plan, ndc ndc REFERENCES drug, tier smallint NOT NULL, prior_auth boolean DEFAULT false, PRIMARY KEY (plan_id, ndc));
CREATE TABLE prescriber (npi npi PRIMARY KEY, name text NOT NULL, dea_no char(9), fax text);
CREATE TABLE prescription (rx_no bigserial PRIMARY KEY, store_id int NOT NULL REFERENCES store, patient_id bigint NOT NULL REFERENCES patient, npi npi NOT NULL REFERENCES prescriber, ndc ndc NOT NULL REFERENCES drug, sig text NOT NULL, qty
numeric(10,3)
 NOT NULL CHECK (qty > 0), days_supply smallint, refills smallint NOT NULL DEFAULT 0, written date NOT NULL, status rx_status NOT NULL DEFAULT 'new', daw boolean NOT NULL DEFAULT false
, CONSTRAINT refills_cap CHECK (refills BETWEEN 0 AND 11)
);
CREATE INDEX rx_patient ON prescription (patient_id, written DESC);
CREATE INDEX rx_queue ON prescription (store_id, written) WHERE status IN ('new','verified');
CREATE TABLE fill (fill_id bigserial PRIMARY KEY, rx_no bigint NOT NULL REFERENCES prescription, fill_no smallint NOT NULL, lot_id int REFERENCES lot, qty
numeric(10,3)
 NOT NULL, filled_at timestamptz, rph int REFERENCES employee, UNIQUE (rx_no, fill_no));
CREATE TABLE dur_alert (alert_id bigserial PRIMARY KEY, rx_no bigint REFERENCES prescription, kind text NOT NULL, severity smallint, overridden_by int REFERENCES employee, reason text);
CREATE TABLE claim (claim_id bigserial PRIMARY KEY, fill_id bigint NOT NULL REFERENCES fill, plan_id int NOT NULL REFERENCES plan, submitted timestamptz DEFAULT now(), billed numeric(10,2), paid numeric(10,2), patient_pay numeric(10,2), status char(1) NOT NULL DEFAULT 'P');
CREATE TABLE claim_reject (claim_id bigint REFERENCES claim ON DELETE CASCADE, code varchar(3), message text, PRIMARY KEY (claim_id, code));
CREATE TABLE prior_auth (pa_id serial PRIMARY KEY, rx_no bigint REFERENCES prescription, plan_id int REFERENCES plan, approved boolean, expires date);
CREATE TABLE pickup (fill_id bigint PRIMARY KEY REFERENCES fill, at timestamptz NOT NULL DEFAULT now(), by_name text, id_checked boolean NOT NULL DEFAULT false, signature bytea);
CREATE TABLE pos_sale (sale_id bigserial PRIMARY KEY, store_id int REFERENCES store, at timestamptz DEFAULT now(), total money);
CREATE TABLE pos_line (sale_id bigint REFERENCES pos_sale ON DELETE CASCADE, line smallint, fill_id bigint REFERENCES fill, upc text, amount
numeric(10,2) NOT NULL DEFAULT 0,
 PRIMARY KEY (sale_id, line));
CREATE TABLE vaccine (cvx smallint PRIMARY KEY, name text NOT NULL);
CREATE TABLE immunization (imm_id bigserial PRIMARY KEY, patient_id bigint REFERENCES patient, cvx smallint REFERENCES vaccine, lot_id int REFERENCES lot, site text, given_at timestamptz DEFAULT now());
CREATE TABLE cs_log (log_id bigserial PRIMARY KEY, store_id int REFERENCES store, ndc ndc REFERENCES drug, delta numeric NOT NULL, running numeric NOT NULL, at timestamptz DEFAULT now());
CREATE TABLE fax_in (fax_id bigserial PRIMARY KEY, store_id int REFERENCES store, received timestamptz DEFAULT now(), pages smallint, ocr text, rx_no bigint REFERENCES prescription);
CREATE TABLE reminder (reminder_id bigserial PRIMARY KEY, patient_id bigint REFERENCES patient, channel text CHECK (channel IN ('sms','voice'
,'email','push'
)), due timestamptz, sent timestamptz);
CREATE TABLE compound (compound_id serial PRIMARY KEY, rx_no bigint NOT NULL REFERENCES prescription, prepared_by int REFERENCES employee, bud date NOT NULL);
CREATE TABLE compound_part (compound_id int REFERENCES compound ON DELETE CASCADE, ndc ndc REFERENCES drug, qty numeric(10,3) NOT NULL, PRIMARY KEY (compound_id, ndc));
CREATE FUNCTION age_years(d date) RETURNS int LANGUAGE sql STABLE AS 'SELECT extract(year FROM age(d))::int';
CREATE FUNCTION refills_left(bigint) RETURNS int LANGUAGE sql STABLE AS 'SELECT p.refills + 1 - count(f.*)::int FROM prescription p LEFT JOIN fill f USING (rx_no) WHERE p.rx_no = $1 GROUP BY p.refills';
CREATE VIEW rx_detail AS SELECT p.rx_no, p.status, p.qty, p.sig, d.name AS drug, d.schedule, pt.last_name, pt.dob, age_years(pt.dob) AS age, refills_left(p.rx_no) AS left FROM prescription p JOIN drug d USING (ndc) JOIN patient pt USING (patient_id);
CREATE VIEW rx_controlled AS SELECT * FROM rx_detail WHERE schedule <> 'none';
CREATE VIEW stock_value AS SELECT s.store_id, l.ndc, sum(s.on_hand) AS qty, sum(s.on_hand * d.awp) AS value FROM stock s JOIN lot l USING (lot_id) JOIN drug d USING (ndc) GROUP BY 1, 2;
CREATE VIEW recalled_patients AS SELECT DISTINCT r.fda_no, p.patient_id FROM recall r JOIN recall_lot USING (recall_id) JOIN fill f USING (lot_id) JOIN prescription p USING (rx_no);
CREATE FUNCTION check_allergy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM allergy a JOIN drug_ingredient di USING (ing_id) WHERE a.patient_id = NEW.patient_id AND di.ndc = NEW.ndc) THEN
    INSERT INTO dur_alert (rx_no, kind, severity) VALUES (NEW.rx_no, 'ALLERGY', 3);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER rx_allergy AFTER INSERT OR UPDATE OF ndc ON prescription DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_allergy();
