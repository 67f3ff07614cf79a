CREATE SCHEMA tax_core; CREATE SCHEMA staging;
SET search_path = tax_core;
CREATE DOMAIN tin AS char(11) CHECK (VALUE ~ '^[0-9]{11}$');
CREATE DOMAIN amt AS numeric(14,2);
CREATE DOMAIN pos_amt AS amt NOT NULL DEFAULT 0 CHECK (VALUE >= 0::numeric);
CREATE TYPE tax_core.form AS ENUM ('VAT', 'F1040', 'F1065', 'EXCISE');
CREATE TABLE tax_core.taxpayer (
    taxpayer_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    tin tin NOT NULL,
    name varchar(160) NOT NULL,
    kind varchar(10) NOT NULL,
    email varchar(160),
    opted_out boolean DEFAULT false NOT NULL,
    constraint pk_taxpayer PRIMARY KEY (taxpayer_id),
    CONSTRAINT uq_taxpayer_tin UNIQUE (tin)
);
CREATE TABLE tax_core.filing (
    filing_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    taxpayer_id bigint NOT NULL,
    form form NOT NULL,
    period daterange NOT NULL,
    filed timestamptz,
    state varchar(160) DEFAULT 'draft' NOT NULL,
    amends_id bigint,
    constraint pk_filing PRIMARY KEY (filing_id),
    CONSTRAINT uq_filing_taxpayer_id_form_period UNIQUE (taxpayer_id, form, period)
);
CREATE TABLE tax_core.filing_line (
    filing_id bigint NOT NULL,
    box varchar(6) NOT NULL,
    amount pos_amt,
    constraint pk_filing_line PRIMARY KEY (filing_id, box)
);
CREATE TABLE tax_core.rate (
    form form NOT NULL,
    from_amt amt NOT NULL,
    pct numeric(5,2) NOT NULL,
    valid daterange NOT NULL,
    constraint pk_rate PRIMARY KEY (form, from_amt, valid)
);
CREATE TABLE tax_core.payment (
    payment_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    filing_id bigint NOT NULL,
    amount pos_amt,
    at timestamptz NOT NULL,
    ref varchar(160),
    method varchar(160) DEFAULT 'transfer' NOT NULL,
    constraint pk_payment PRIMARY KEY (payment_id),
    CONSTRAINT uq_payment_ref UNIQUE (ref)
);
CREATE TABLE tax_core.penalty (
    penalty_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    filing_id bigint NOT NULL,
    amount pos_amt,
    reason text,
    waived boolean DEFAULT false NOT NULL,
    constraint pk_penalty PRIMARY KEY (penalty_id)
);
CREATE TABLE tax_core.audit_case (
    audit_case_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    taxpayer_id bigint NOT NULL,
    opened date NOT NULL,
    closed date,
    score numeric(5,2),
    constraint pk_audit_case PRIMARY KEY (audit_case_id),
    CONSTRAINT ck_audit_case_1 CHECK (closed IS NULL OR closed>=opened)
);
ALTER TABLE ONLY tax_core.filing ADD CONSTRAINT fk_filing_taxpayer_id FOREIGN KEY (taxpayer_id) REFERENCES tax_core.taxpayer(taxpayer_id);
ALTER TABLE ONLY tax_core.filing ADD CONSTRAINT fk_filing_amends_id FOREIGN KEY (amends_id) REFERENCES tax_core.filing(filing_id);
ALTER TABLE ONLY tax_core.filing_line ADD CONSTRAINT fk_filing_line_filing_id FOREIGN KEY (filing_id) REFERENCES tax_core.filing(filing_id) ON DELETE CASCADE;
ALTER TABLE ONLY tax_core.payment ADD CONSTRAINT fk_payment_filing_id FOREIGN KEY (filing_id) REFERENCES tax_core.filing(filing_id);
ALTER TABLE ONLY tax_core.penalty ADD CONSTRAINT fk_penalty_filing_id FOREIGN KEY (filing_id) REFERENCES tax_core.filing(filing_id);
ALTER TABLE ONLY tax_core.audit_case ADD CONSTRAINT fk_audit_case_taxpayer_id FOREIGN KEY (taxpayer_id) REFERENCES tax_core.taxpayer(taxpayer_id);
CREATE UNLOGGED TABLE staging.vat_import (line bigint GENERATED ALWAYS AS IDENTITY, raw jsonb, ok boolean NOT NULL DEFAULT false);
CREATE UNLOGGED TABLE staging.income_import (line bigint GENERATED ALWAYS AS IDENTITY, raw jsonb, ok boolean NOT NULL DEFAULT false);
CREATE UNLOGGED TABLE staging.excise_import (line bigint GENERATED ALWAYS AS IDENTITY, raw jsonb, ok boolean NOT NULL DEFAULT false);
CREATE VIEW v_due AS SELECT f.filing_id, t.name, f.form, sum(l.amount) AS due FROM filing f JOIN taxpayer t USING (taxpayer_id) JOIN filing_line l USING (filing_id) GROUP BY 1, 2, 3;
CREATE VIEW v_balance AS SELECT d.*, COALESCE(p.paid, 0) AS paid, d.due - COALESCE(p.paid, 0) AS open FROM v_due d LEFT JOIN (SELECT filing_id, sum(amount) AS paid FROM payment GROUP BY 1) p USING (filing_id);
CREATE VIEW v_debtors AS SELECT name, sum(open) AS open FROM v_balance WHERE open > 5::numeric GROUP BY name;
CREATE FUNCTION compute_tax(p_form form, p_base numeric, p_on date DEFAULT CURRENT_DATE) RETURNS amt LANGUAGE plpgsql STABLE AS $$ DECLARE r record; t numeric := 0; BEGIN FOR r IN SELECT * FROM rate WHERE form = p_form AND valid @> p_on ORDER BY from_amt LOOP IF p_base > r.from_amt THEN t := t + (p_base - r.from_amt) * r.pct / 100; END IF; END LOOP; RETURN round(t, 0); END $$;
CREATE FUNCTION valid_tin(t text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT length(t) = 11 $$;
ALTER TABLE taxpayer ADD CONSTRAINT ck_tin CHECK (tax_core.valid_tin(tin::text));
CREATE FUNCTION lock_filed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.filed IS NOT NULL THEN RAISE EXCEPTION 'filed on %', OLD.filed USING HINT = 'amend instead'; END IF; RETURN NEW; END $$;
CREATE TRIGGER lock_filed BEFORE UPDATE ON filing FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION lock_filed();
COMMENT ON DOMAIN tin IS 'taxpayer identification number, 11 digits';
