CREATE SCHEMA pol; CREATE SCHEMA clm; CREATE SCHEMA fin;
CREATE DOMAIN pol.d_money AS numeric(12,2) DEFAULT 0;
CREATE DOMAIN pol.d_flag AS char(1) DEFAULT 'N';
CREATE DOMAIN pol.d_pct AS numeric(7,4) CHECK (VALUE >= 0 AND VALUE <= 1);
CREATE TYPE pol.state AS ENUM ('QUOTE', 'BOUND', 'ACTIVE', 'LAPSED', 'CANCELLED');
CREATE TABLE pol.lk_line_of_business (
    lk_line_of_business_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_line_of_business_pk PRIMARY KEY (lk_line_of_business_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_line_of_business IS 'lookup';
CREATE TABLE pol.lk_coverage_type (
    lk_coverage_type_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_coverage_type_pk PRIMARY KEY (lk_coverage_type_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_coverage_type IS 'lookup';
CREATE TABLE pol.lk_peril (
    lk_peril_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_peril_pk PRIMARY KEY (lk_peril_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_peril IS 'lookup';
CREATE TABLE pol.lk_occupancy (
    lk_occupancy_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_occupancy_pk PRIMARY KEY (lk_occupancy_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_occupancy IS 'lookup';
CREATE TABLE pol.lk_vehicle_class (
    lk_vehicle_class_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_vehicle_class_pk PRIMARY KEY (lk_vehicle_class_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_vehicle_class IS 'lookup';
CREATE TABLE pol.lk_claim_cause (
    lk_claim_cause_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_claim_cause_pk PRIMARY KEY (lk_claim_cause_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_claim_cause IS 'lookup';
CREATE TABLE pol.lk_document_kind (
    lk_document_kind_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_document_kind_pk PRIMARY KEY (lk_document_kind_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_document_kind IS 'lookup';
CREATE TABLE pol.lk_cancel_reason (
    lk_cancel_reason_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_cancel_reason_pk PRIMARY KEY (lk_cancel_reason_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_cancel_reason IS 'lookup';
CREATE TABLE pol.lk_payment_plan (
    lk_payment_plan_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_payment_plan_pk PRIMARY KEY (lk_payment_plan_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_payment_plan IS 'lookup';
CREATE TABLE pol.lk_risk_class (
    lk_risk_class_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_risk_class_pk PRIMARY KEY (lk_risk_class_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_risk_class IS 'lookup';
CREATE TABLE pol.lk_channel (
    lk_channel_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_channel_pk PRIMARY KEY (lk_channel_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_channel IS 'lookup';
CREATE TABLE pol.lk_commission_type (
    lk_commission_type_id serial NOT NULL,
    code varchar(10) NOT NULL,
    descr varchar(30) NOT NULL,
    active pol.d_flag,
    constraint lk_commission_type_pk PRIMARY KEY (lk_commission_type_id),
    UNIQUE (code)
);
COMMENT ON TABLE pol.lk_commission_type IS 'lookup';
CREATE TABLE pol.person (
    person_id serial NOT NULL,
    last_name varchar(30) NOT NULL,
    first_name varchar(30),
    birth_dt timestamp(0),
    tax_no varchar(20),
    ins_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    upd_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    constraint person_pk PRIMARY KEY (person_id),
    UNIQUE (tax_no)
);
CREATE TABLE pol.company (
    company_id serial NOT NULL,
    name varchar(30) NOT NULL,
    reg_no varchar(20),
    ins_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    upd_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    constraint company_pk PRIMARY KEY (company_id),
    UNIQUE (reg_no)
);
CREATE TABLE pol.party (
    party_id serial NOT NULL,
    person_id integer,
    company_id integer,
    constraint party_pk PRIMARY KEY (party_id),
    UNIQUE (person_id),
    UNIQUE (company_id),
    CONSTRAINT party_check_2299c CHECK ((person_id IS NULL)<>(company_id IS NULL))
);
CREATE TABLE pol.address (
    address_id serial NOT NULL,
    party_id integer NOT NULL,
    street varchar(30),
    zip varchar(10),
    city varchar(30),
    country char(2) DEFAULT 'AT' NOT NULL,
    main pol.d_flag,
    constraint address_pk PRIMARY KEY (address_id)
);
CREATE TABLE pol.broker (
    broker_id serial NOT NULL,
    party_id integer NOT NULL,
    licence varchar(20) NOT NULL,
    since date,
    rating integer,
    constraint broker_pk PRIMARY KEY (broker_id),
    UNIQUE (licence)
);
CREATE TABLE pol.product (
    product_id serial NOT NULL,
    code varchar(10) NOT NULL,
    lob_id integer NOT NULL,
    name varchar(30) NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    launched date,
    constraint product_pk PRIMARY KEY (product_id),
    UNIQUE (code)
);
CREATE TABLE pol.tariff (
    tariff_id serial NOT NULL,
    product_id integer NOT NULL,
    risk_class_id integer NOT NULL,
    base numeric(12,4) NOT NULL,
    factor pol.d_pct,
    valid_from date NOT NULL,
    valid_to date,
    constraint tariff_pk PRIMARY KEY (tariff_id)
);
CREATE TABLE pol.quote (
    quote_id serial NOT NULL,
    party_id integer NOT NULL,
    product_id integer NOT NULL,
    premium pol.d_money,
    answers text,
    valid_until date,
    ins_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    upd_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    constraint quote_pk PRIMARY KEY (quote_id)
);
CREATE TABLE pol.policy (
    policy_id serial NOT NULL,
    policy_no varchar(20) NOT NULL,
    quote_id integer,
    product_id integer NOT NULL,
    holder_id integer NOT NULL,
    broker_id integer,
    state pol.state DEFAULT 'QUOTE' NOT NULL,
    inception date NOT NULL,
    expiry date NOT NULL,
    premium pol.d_money,
    plan_id integer,
    ins_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    upd_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    renewal pol.d_flag,
    constraint policy_pk PRIMARY KEY (policy_id),
    UNIQUE (policy_no),
    CONSTRAINT policy_check_3cc10 CHECK (expiry>inception)
);
CREATE TABLE pol.policy_version (
    policy_version_id serial NOT NULL,
    policy_id integer NOT NULL,
    version integer NOT NULL,
    eff date NOT NULL,
    reason varchar(30),
    snapshot text,
    constraint policy_version_pk PRIMARY KEY (policy_version_id),
    UNIQUE (policy_id, version)
);
CREATE TABLE pol.insured (
    insured_id serial NOT NULL,
    policy_id integer NOT NULL,
    party_id integer NOT NULL,
    role varchar(30) NOT NULL,
    constraint insured_pk PRIMARY KEY (insured_id),
    UNIQUE (policy_id, party_id, role)
);
CREATE TABLE pol.coverage (
    coverage_id serial NOT NULL,
    policy_id integer NOT NULL,
    coverage_type_id integer NOT NULL,
    sum_insured pol.d_money,
    deductible pol.d_money,
    premium pol.d_money,
    constraint coverage_pk PRIMARY KEY (coverage_id),
    UNIQUE (policy_id, coverage_type_id)
);
CREATE TABLE pol.endorsement (
    endorsement_id serial NOT NULL,
    policy_id integer NOT NULL,
    no integer NOT NULL,
    eff date NOT NULL,
    text text,
    constraint endorsement_pk PRIMARY KEY (endorsement_id),
    UNIQUE (policy_id, no)
);
CREATE TABLE pol.vehicle (
    vehicle_id serial NOT NULL,
    policy_id integer NOT NULL,
    plate varchar(12) NOT NULL,
    vin varchar(17),
    class_id integer,
    built integer,
    kw integer,
    constraint vehicle_pk PRIMARY KEY (vehicle_id)
);
CREATE TABLE pol.building (
    building_id serial NOT NULL,
    policy_id integer NOT NULL,
    address varchar(30) NOT NULL,
    sqm integer,
    occupancy_id integer,
    built integer,
    constraint building_pk PRIMARY KEY (building_id)
);
CREATE TABLE pol.exclusion (
    exclusion_id serial NOT NULL,
    coverage_id integer NOT NULL,
    peril_id integer NOT NULL,
    note text,
    constraint exclusion_pk PRIMARY KEY (exclusion_id)
);
CREATE TABLE pol.rating_log (
    rating_log_id serial NOT NULL,
    policy_id integer,
    at timestamp(0) NOT NULL,
    input text,
    output text,
    constraint rating_log_pk PRIMARY KEY (rating_log_id)
);
CREATE TYPE clm.cstate AS ENUM ('reported', 'open', 'closed', 'reopened');
CREATE TABLE clm.claim (
    claim_id serial NOT NULL,
    claim_no varchar(20) NOT NULL,
    policy_id integer NOT NULL,
    cause_id integer,
    loss_at timestamp(0) NOT NULL,
    reported_at timestamp(0) DEFAULT now() NOT NULL,
    cstate clm.cstate DEFAULT 'reported' NOT NULL,
    descr text,
    ins_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    upd_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    constraint claim_pk PRIMARY KEY (claim_id),
    UNIQUE (claim_no),
    CONSTRAINT claim_check_eb0fd CHECK (reported_at>=loss_at)
);
CREATE TABLE clm.claimant (
    claimant_id serial NOT NULL,
    claim_id integer NOT NULL,
    party_id integer NOT NULL,
    constraint claimant_pk PRIMARY KEY (claimant_id),
    UNIQUE (claim_id, party_id)
);
CREATE TABLE clm.exposure (
    exposure_id serial NOT NULL,
    claim_id integer NOT NULL,
    coverage_id integer NOT NULL,
    reserve pol.d_money,
    paid pol.d_money,
    constraint exposure_pk PRIMARY KEY (exposure_id)
);
CREATE TABLE clm.reserve_move (
    reserve_move_id serial NOT NULL,
    exposure_id integer NOT NULL,
    amount pol.d_money,
    at timestamp(0) DEFAULT now() NOT NULL,
    by_user varchar(30) DEFAULT CURRENT_USER NOT NULL,
    constraint reserve_move_pk PRIMARY KEY (reserve_move_id)
);
CREATE TABLE clm.expert_report (
    expert_report_id serial NOT NULL,
    claim_id integer NOT NULL,
    expert varchar(30) NOT NULL,
    amount numeric(12,2),
    delivered date,
    constraint expert_report_pk PRIMARY KEY (expert_report_id)
);
CREATE TABLE clm.claim_note (
    claim_note_id serial NOT NULL,
    claim_id integer NOT NULL,
    note text NOT NULL,
    at timestamp(0) DEFAULT now() NOT NULL,
    author varchar(30),
    constraint claim_note_pk PRIMARY KEY (claim_note_id)
);
CREATE TABLE clm.claim_task (
    claim_task_id serial NOT NULL,
    claim_id integer NOT NULL,
    title varchar(30) NOT NULL,
    due date,
    done pol.d_flag,
    constraint claim_task_pk PRIMARY KEY (claim_task_id)
);
CREATE TABLE clm.recovery (
    recovery_id serial NOT NULL,
    claim_id integer NOT NULL,
    from_party_id integer,
    amount pol.d_money,
    kind varchar(30),
    constraint recovery_pk PRIMARY KEY (recovery_id)
);
CREATE TABLE clm.document (
    document_id serial NOT NULL,
    claim_id integer,
    kind_id integer,
    file_name varchar(30) NOT NULL,
    content oid,
    ins_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    upd_dt timestamp(0) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    constraint document_pk PRIMARY KEY (document_id)
);
CREATE TABLE fin.invoice (
    invoice_id serial NOT NULL,
    policy_id integer NOT NULL,
    no varchar(20) NOT NULL,
    amount pol.d_money,
    due date NOT NULL,
    paid_at date,
    constraint invoice_pk PRIMARY KEY (invoice_id),
    UNIQUE (no)
);
CREATE TABLE fin.installment (
    installment_id serial NOT NULL,
    invoice_id integer NOT NULL,
    seq smallint NOT NULL,
    amount pol.d_money,
    due date NOT NULL,
    constraint installment_pk PRIMARY KEY (installment_id),
    UNIQUE (invoice_id, seq)
);
CREATE TABLE fin.receipt (
    receipt_id serial NOT NULL,
    installment_id integer,
    amount pol.d_money,
    value_dt date NOT NULL,
    bank_ref varchar(30),
    constraint receipt_pk PRIMARY KEY (receipt_id)
);
CREATE TABLE fin.commission (
    commission_id serial NOT NULL,
    broker_id integer NOT NULL,
    policy_id integer NOT NULL,
    type_id integer,
    pct pol.d_pct,
    amount pol.d_money,
    constraint commission_pk PRIMARY KEY (commission_id)
);
CREATE TABLE fin.claim_payment (
    claim_payment_id serial NOT NULL,
    exposure_id integer NOT NULL,
    payee_id integer NOT NULL,
    amount pol.d_money,
    at timestamp(0),
    approved_by varchar(30),
    constraint claim_payment_pk PRIMARY KEY (claim_payment_id)
);
CREATE TABLE fin.booking (
    booking_id serial NOT NULL,
    account varchar(10) NOT NULL,
    dr pol.d_money,
    cr pol.d_money,
    at timestamp(0) NOT NULL,
    src_table varchar(30),
    src_id bigint,
    constraint booking_pk PRIMARY KEY (booking_id),
    CONSTRAINT booking_check_40474 CHECK (dr::numeric=0 OR cr::numeric=0)
);
CREATE TABLE fin.reinsurer (
    reinsurer_id serial NOT NULL,
    name varchar(30) NOT NULL,
    rating varchar(4),
    constraint reinsurer_pk PRIMARY KEY (reinsurer_id),
    UNIQUE (name)
);
CREATE TABLE fin.treaty (
    treaty_id serial NOT NULL,
    reinsurer_id integer NOT NULL,
    kind char(2) NOT NULL,
    share pol.d_pct,
    limit_amt pol.d_money,
    period daterange NOT NULL,
    constraint treaty_pk PRIMARY KEY (treaty_id)
);
CREATE TABLE fin.cession (
    cession_id serial NOT NULL,
    treaty_id integer NOT NULL,
    policy_id integer NOT NULL,
    premium pol.d_money,
    constraint cession_pk PRIMARY KEY (cession_id),
    UNIQUE (treaty_id, policy_id)
);
ALTER TABLE ONLY pol.party ADD CONSTRAINT party_person_id_fkey FOREIGN KEY (person_id) REFERENCES pol.person(person_id);
ALTER TABLE ONLY pol.party ADD CONSTRAINT party_company_id_fkey FOREIGN KEY (company_id) REFERENCES pol.company(company_id);
ALTER TABLE ONLY pol.address ADD CONSTRAINT address_party_id_fkey FOREIGN KEY (party_id) REFERENCES pol.party(party_id) ON DELETE CASCADE;
ALTER TABLE ONLY pol.broker ADD CONSTRAINT broker_party_id_fkey FOREIGN KEY (party_id) REFERENCES pol.party(party_id);
ALTER TABLE ONLY pol.product ADD CONSTRAINT product_lob_id_fkey FOREIGN KEY (lob_id) REFERENCES pol.lk_line_of_business(lk_line_of_business_id);
ALTER TABLE ONLY pol.tariff ADD CONSTRAINT tariff_product_id_fkey FOREIGN KEY (product_id) REFERENCES pol.product(product_id);
ALTER TABLE ONLY pol.tariff ADD CONSTRAINT tariff_risk_class_id_fkey FOREIGN KEY (risk_class_id) REFERENCES pol.lk_risk_class(lk_risk_class_id);
ALTER TABLE ONLY pol.quote ADD CONSTRAINT quote_party_id_fkey FOREIGN KEY (party_id) REFERENCES pol.party(party_id);
ALTER TABLE ONLY pol.quote ADD CONSTRAINT quote_product_id_fkey FOREIGN KEY (product_id) REFERENCES pol.product(product_id);
ALTER TABLE ONLY pol.policy ADD CONSTRAINT policy_quote_id_fkey FOREIGN KEY (quote_id) REFERENCES pol.quote(quote_id);
ALTER TABLE ONLY pol.policy ADD CONSTRAINT policy_product_id_fkey FOREIGN KEY (product_id) REFERENCES pol.product(product_id);
ALTER TABLE ONLY pol.policy ADD CONSTRAINT policy_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES pol.party(party_id);
ALTER TABLE ONLY pol.policy ADD CONSTRAINT policy_broker_id_fkey FOREIGN KEY (broker_id) REFERENCES pol.broker(broker_id);
ALTER TABLE ONLY pol.policy ADD CONSTRAINT policy_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES pol.lk_payment_plan(lk_payment_plan_id);
ALTER TABLE ONLY pol.policy_version ADD CONSTRAINT policy_version_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id) ON DELETE CASCADE;
ALTER TABLE ONLY pol.insured ADD CONSTRAINT insured_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id) ON DELETE CASCADE;
ALTER TABLE ONLY pol.insured ADD CONSTRAINT insured_party_id_fkey FOREIGN KEY (party_id) REFERENCES pol.party(party_id);
ALTER TABLE ONLY pol.coverage ADD CONSTRAINT coverage_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id) ON DELETE CASCADE;
ALTER TABLE ONLY pol.coverage ADD CONSTRAINT coverage_coverage_type_id_fkey FOREIGN KEY (coverage_type_id) REFERENCES pol.lk_coverage_type(lk_coverage_type_id);
ALTER TABLE ONLY pol.endorsement ADD CONSTRAINT endorsement_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id);
ALTER TABLE ONLY pol.vehicle ADD CONSTRAINT vehicle_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id) ON DELETE CASCADE;
ALTER TABLE ONLY pol.vehicle ADD CONSTRAINT vehicle_class_id_fkey FOREIGN KEY (class_id) REFERENCES pol.lk_vehicle_class(lk_vehicle_class_id);
ALTER TABLE ONLY pol.building ADD CONSTRAINT building_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id) ON DELETE CASCADE;
ALTER TABLE ONLY pol.building ADD CONSTRAINT building_occupancy_id_fkey FOREIGN KEY (occupancy_id) REFERENCES pol.lk_occupancy(lk_occupancy_id);
ALTER TABLE ONLY pol.exclusion ADD CONSTRAINT exclusion_coverage_id_fkey FOREIGN KEY (coverage_id) REFERENCES pol.coverage(coverage_id) ON DELETE CASCADE;
ALTER TABLE ONLY pol.exclusion ADD CONSTRAINT exclusion_peril_id_fkey FOREIGN KEY (peril_id) REFERENCES pol.lk_peril(lk_peril_id);
ALTER TABLE ONLY pol.rating_log ADD CONSTRAINT rating_log_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id);
ALTER TABLE ONLY clm.claim ADD CONSTRAINT claim_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id);
ALTER TABLE ONLY clm.claim ADD CONSTRAINT claim_cause_id_fkey FOREIGN KEY (cause_id) REFERENCES pol.lk_claim_cause(lk_claim_cause_id);
ALTER TABLE ONLY clm.claimant ADD CONSTRAINT claimant_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES clm.claim(claim_id) ON DELETE CASCADE;
ALTER TABLE ONLY clm.claimant ADD CONSTRAINT claimant_party_id_fkey FOREIGN KEY (party_id) REFERENCES pol.party(party_id);
ALTER TABLE ONLY clm.exposure ADD CONSTRAINT exposure_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES clm.claim(claim_id) ON DELETE CASCADE;
ALTER TABLE ONLY clm.exposure ADD CONSTRAINT exposure_coverage_id_fkey FOREIGN KEY (coverage_id) REFERENCES pol.coverage(coverage_id);
ALTER TABLE ONLY clm.reserve_move ADD CONSTRAINT reserve_move_exposure_id_fkey FOREIGN KEY (exposure_id) REFERENCES clm.exposure(exposure_id);
ALTER TABLE ONLY clm.expert_report ADD CONSTRAINT expert_report_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES clm.claim(claim_id);
ALTER TABLE ONLY clm.claim_note ADD CONSTRAINT claim_note_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES clm.claim(claim_id) ON DELETE CASCADE;
ALTER TABLE ONLY clm.claim_task ADD CONSTRAINT claim_task_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES clm.claim(claim_id) ON DELETE CASCADE;
ALTER TABLE ONLY clm.recovery ADD CONSTRAINT recovery_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES clm.claim(claim_id);
ALTER TABLE ONLY clm.recovery ADD CONSTRAINT recovery_from_party_id_fkey FOREIGN KEY (from_party_id) REFERENCES pol.party(party_id);
ALTER TABLE ONLY clm.document ADD CONSTRAINT document_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES clm.claim(claim_id) ON DELETE CASCADE;
ALTER TABLE ONLY clm.document ADD CONSTRAINT document_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES pol.lk_document_kind(lk_document_kind_id);
ALTER TABLE ONLY fin.invoice ADD CONSTRAINT invoice_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id);
ALTER TABLE ONLY fin.installment ADD CONSTRAINT installment_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES fin.invoice(invoice_id) ON DELETE CASCADE;
ALTER TABLE ONLY fin.receipt ADD CONSTRAINT receipt_installment_id_fkey FOREIGN KEY (installment_id) REFERENCES fin.installment(installment_id);
ALTER TABLE ONLY fin.commission ADD CONSTRAINT commission_broker_id_fkey FOREIGN KEY (broker_id) REFERENCES pol.broker(broker_id);
ALTER TABLE ONLY fin.commission ADD CONSTRAINT commission_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id);
ALTER TABLE ONLY fin.commission ADD CONSTRAINT commission_type_id_fkey FOREIGN KEY (type_id) REFERENCES pol.lk_commission_type(lk_commission_type_id);
ALTER TABLE ONLY fin.claim_payment ADD CONSTRAINT claim_payment_exposure_id_fkey FOREIGN KEY (exposure_id) REFERENCES clm.exposure(exposure_id);
ALTER TABLE ONLY fin.claim_payment ADD CONSTRAINT claim_payment_payee_id_fkey FOREIGN KEY (payee_id) REFERENCES pol.party(party_id);
ALTER TABLE ONLY fin.treaty ADD CONSTRAINT treaty_reinsurer_id_fkey FOREIGN KEY (reinsurer_id) REFERENCES fin.reinsurer(reinsurer_id);
ALTER TABLE ONLY fin.cession ADD CONSTRAINT cession_treaty_id_fkey FOREIGN KEY (treaty_id) REFERENCES fin.treaty(treaty_id);
ALTER TABLE ONLY fin.cession ADD CONSTRAINT cession_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES pol.policy(policy_id);
CREATE VIEW pol.v_party AS SELECT p.party_id, COALESCE(c.name, (pe.last_name || ' ' || pe.first_name)::varchar) AS name FROM pol.party p LEFT JOIN pol.person pe USING (person_id) LEFT JOIN pol.company c USING (company_id);
CREATE VIEW pol.v_policy AS SELECT po.policy_id, po.policy_no, v.name AS holder, po.state, po.premium, sum(c.premium) AS cov_premium FROM pol.policy po JOIN pol.v_party v ON v.party_id = po.holder_id LEFT JOIN pol.coverage c USING (policy_id) GROUP BY po.policy_id, v.name;
CREATE VIEW clm.v_claim AS SELECT c.claim_no, p.policy_no, p.holder, c.cstate, sum(e.reserve) AS reserve, sum(e.paid) AS paid FROM clm.claim c JOIN pol.v_policy p USING (policy_id) LEFT JOIN clm.exposure e USING (claim_id) GROUP BY c.claim_id, p.policy_no, p.holder;
CREATE VIEW fin.v_loss_ratio AS SELECT p.policy_no, p.premium, cl.paid, cl.paid / NULLIF(p.premium::numeric, 0) AS ratio FROM pol.v_policy p LEFT JOIN clm.v_claim cl USING (policy_no);
CREATE MATERIALIZED VIEW fin.mv_production AS SELECT broker_id, product_id, count(*) AS n, sum(premium) AS premium FROM pol.policy WHERE state >= 'ACTIVE' GROUP BY 1, 2;
CREATE FUNCTION pol.next_policy_no(p_lob text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN p_lob || lpad(nextval('pol.policy_no_seq')::text, 8, '0'); END $$;
CREATE SEQUENCE pol.policy_no_seq;
CREATE FUNCTION pol.f_upd() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.upd_dt := now(); RETURN NEW; END $$;
CREATE TRIGGER trg_person_upd BEFORE UPDATE ON pol.person FOR EACH ROW EXECUTE FUNCTION pol.f_upd();
CREATE TRIGGER trg_company_upd BEFORE UPDATE ON pol.company FOR EACH ROW EXECUTE FUNCTION pol.f_upd();
CREATE TRIGGER trg_quote_upd BEFORE UPDATE ON pol.quote FOR EACH ROW EXECUTE FUNCTION pol.f_upd();
CREATE TRIGGER trg_policy_upd BEFORE UPDATE ON pol.policy FOR EACH ROW EXECUTE FUNCTION pol.f_upd();
CREATE TRIGGER trg_claim_upd BEFORE UPDATE ON clm.claim FOR EACH ROW EXECUTE FUNCTION pol.f_upd();
CREATE FUNCTION clm.f_reserve() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE clm.exposure SET reserve = reserve + NEW.amount WHERE exposure_id = NEW.exposure_id; RETURN NEW; END $$;
CREATE TRIGGER trg_reserve AFTER INSERT ON clm.reserve_move FOR EACH ROW EXECUTE FUNCTION clm.f_reserve();
CREATE PROCEDURE pol.p_lapse(p_days int) LANGUAGE plpgsql AS $$ BEGIN UPDATE pol.policy SET state = 'LAPSED' WHERE expiry < current_date - p_days; END $$;
