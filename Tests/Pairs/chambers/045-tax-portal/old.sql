CREATE SCHEMA tax; CREATE SCHEMA staging;
SET search_path = tax;
CREATE DOMAIN tin AS bigint CHECK (VALUE > 0);
CREATE DOMAIN amt AS numeric(14,2);
CREATE DOMAIN pos_amt AS amt CHECK (VALUE >= 0::numeric);
CREATE TYPE tax.form AS ENUM ('F1040', 'F1065', 'VAT');
CREATE TABLE tax.taxpayer (
    taxpayer_id serial NOT NULL,
    tin tin NOT NULL,
    name varchar(100) NOT NULL,
    kind char(1) NOT NULL,
    constraint pk_taxpayer PRIMARY KEY (taxpayer_id),
    CONSTRAINT uq_taxpayer_tin UNIQUE (tin)
);
CREATE TABLE tax.filing (
    filing_id serial NOT NULL,
    taxpayer_id integer NOT NULL,
    form form NOT NULL,
    period char(7) NOT NULL,
    filed timestamptz,
    state varchar(100) DEFAULT 'draft' NOT NULL,
    constraint pk_filing PRIMARY KEY (filing_id),
    CONSTRAINT uq_filing_taxpayer_id_form_period UNIQUE (taxpayer_id, form, period)
);
CREATE TABLE tax.filing_line (
    filing_id integer NOT NULL,
    box integer NOT NULL,
    amount pos_amt,
    constraint pk_filing_line PRIMARY KEY (filing_id, box)
);
CREATE TABLE tax.rate (
    form form NOT NULL,
    from_amt amt NOT NULL,
    pct numeric(5,2) NOT NULL,
    valid daterange NOT NULL,
    constraint pk_rate PRIMARY KEY (form, from_amt, valid)
);
CREATE TABLE tax.payment (
    payment_id serial NOT NULL,
    filing_id integer NOT NULL,
    amount pos_amt,
    at timestamptz NOT NULL,
    ref varchar(100),
    constraint pk_payment PRIMARY KEY (payment_id),
    CONSTRAINT uq_payment_ref UNIQUE (ref)
);
CREATE TABLE tax.penalty (
    penalty_id serial NOT NULL,
    filing_id integer NOT NULL,
    amount pos_amt,
    reason text,
    waived char(1) DEFAULT 'N',
    constraint pk_penalty PRIMARY KEY (penalty_id)
);
CREATE TABLE tax.audit_case (
    audit_case_id serial NOT NULL,
    taxpayer_id integer NOT NULL,
    opened date NOT NULL,
    closed date,
    score integer,
    constraint pk_audit_case PRIMARY KEY (audit_case_id)
);
ALTER TABLE ONLY tax.filing ADD CONSTRAINT fk_filing_taxpayer_id FOREIGN KEY (taxpayer_id) REFERENCES tax.taxpayer(taxpayer_id);
ALTER TABLE ONLY tax.filing_line ADD CONSTRAINT fk_filing_line_filing_id FOREIGN KEY (filing_id) REFERENCES tax.filing(filing_id) ON DELETE CASCADE;
ALTER TABLE ONLY tax.payment ADD CONSTRAINT fk_payment_filing_id FOREIGN KEY (filing_id) REFERENCES tax.filing(filing_id);
ALTER TABLE ONLY tax.penalty ADD CONSTRAINT fk_penalty_filing_id FOREIGN KEY (filing_id) REFERENCES tax.filing(filing_id);
ALTER TABLE ONLY tax.audit_case ADD CONSTRAINT fk_audit_case_taxpayer_id FOREIGN KEY (taxpayer_id) REFERENCES tax.taxpayer(taxpayer_id);
CREATE UNLOGGED TABLE staging.vat_import (line integer, raw text, ok boolean);
CREATE UNLOGGED TABLE staging.income_import (line integer, raw text, ok boolean);
CREATE UNLOGGED TABLE staging.excise_import (line integer, raw text, ok boolean);
CREATE VIEW v_due AS SELECT f.filing_id, t.name, f.form, sum(l.amount) AS due FROM filing f JOIN taxpayer t USING (taxpayer_id) JOIN filing_line l USING (filing_id) GROUP BY 1, 2, 3;
CREATE VIEW v_balance AS SELECT d.*, COALESCE(p.paid, 0) AS paid, d.due - COALESCE(p.paid, 0) AS open FROM v_due d LEFT JOIN (SELECT filing_id, sum(amount) AS paid FROM payment GROUP BY 1) p USING (filing_id);
CREATE VIEW v_debtors AS SELECT name, sum(open) AS open FROM v_balance WHERE open > 0::numeric GROUP BY name;
CREATE FUNCTION compute_tax(p_form form, p_base amt) RETURNS amt LANGUAGE plpgsql STABLE AS $$ DECLARE r record; t numeric := 0; BEGIN FOR r IN SELECT * FROM rate WHERE form = p_form ORDER BY from_amt LOOP IF p_base > r.from_amt THEN t := t + (p_base - r.from_amt) * r.pct / 100; END IF; END LOOP; RETURN round(t, 2); END $$;
CREATE FUNCTION valid_tin(t bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT t % 11 <> 0 $$;
ALTER TABLE taxpayer ADD CONSTRAINT ck_tin CHECK (tax.valid_tin(tin));
CREATE FUNCTION lock_filed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.filed IS NOT NULL THEN RAISE EXCEPTION 'filed'; END IF; RETURN NEW; END $$;
CREATE TRIGGER lock_filed BEFORE UPDATE ON filing FOR EACH ROW EXECUTE FUNCTION lock_filed();
COMMENT ON DOMAIN tin IS 'taxpayer no';
