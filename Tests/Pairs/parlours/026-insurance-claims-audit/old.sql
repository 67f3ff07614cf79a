CREATE SCHEMA ins; CREATE SCHEMA ins_api;
CREATE TYPE ins.claim_state AS ENUM ('fnol','open','review','litigation','paid','denied','closed');
CREATE TYPE ins.peril AS ENUM ('fire','water','theft','wind');
CREATE TYPE ins.address AS (line1 text, line2 text, city text, zip varchar(10));
CREATE DOMAIN ins.money AS numeric(12,2) CHECK (VALUE >= 0);
CREATE TABLE ins.audit (audit_id bigserial PRIMARY KEY, tbl text NOT NULL, row_id text, data json, at timestamptz NOT NULL DEFAULT now());

CREATE TABLE ins.party (
    party_id bigserial NOT NULL,
    name character varying(160) NOT NULL,
    kind character(1) NOT NULL,
    addr ins.address,
    tax_no character varying(20),
    born date,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT party_pkey PRIMARY KEY (party_id)
);
CREATE TABLE ins.party_history (
  party_id bigint NOT NULL,
  name character varying(160),
  kind character(1),
  addr ins.address,
  tax_no character varying(20),
  born date,
  created_at timestamptz,
  tenant integer,
  sys_from timestamptz NOT NULL,
  sys_to timestamptz NOT NULL
);
CREATE TABLE ins.agent (
    agent_id bigserial NOT NULL,
    party_id bigint NOT NULL,
    licence character varying(20) NOT NULL,
    state character varying(2),
    commission numeric(5,3),
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT agent_pkey PRIMARY KEY (agent_id),
    UNIQUE (licence)
);
CREATE TABLE ins.product (
    product_id bigserial NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    lob character varying(20) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT product_pkey PRIMARY KEY (product_id),
    UNIQUE (code)
);
CREATE TABLE ins.coverage_type (
    coverage_type_id bigserial NOT NULL,
    product_id bigint NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    max_limit ins.money,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT coverage_type_pkey PRIMARY KEY (coverage_type_id)
);
CREATE TABLE ins.policy (
    policy_id bigserial NOT NULL,
    policy_no character varying(20) NOT NULL,
    product_id bigint NOT NULL,
    holder_id bigint NOT NULL,
    agent_id bigint,
    effective date NOT NULL,
    expires date NOT NULL,
    premium ins.money NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT policy_pkey PRIMARY KEY (policy_id),
    UNIQUE (policy_no),
    CHECK (expires > effective)
);
CREATE TABLE ins.policy_history (
  policy_id bigint NOT NULL,
  policy_no character varying(20),
  product_id bigint,
  holder_id bigint,
  agent_id bigint,
  effective date,
  expires date,
  premium ins.money,
  created_at timestamptz,
  tenant integer,
  sys_from timestamptz NOT NULL,
  sys_to timestamptz NOT NULL
);
CREATE TABLE ins.policy_coverage (
    policy_coverage_id bigserial NOT NULL,
    policy_id bigint NOT NULL,
    coverage_type_id bigint NOT NULL,
    limit_amt ins.money NOT NULL,
    deductible ins.money DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT policy_coverage_pkey PRIMARY KEY (policy_coverage_id)
);
CREATE TABLE ins.endorsement (
    endorsement_id bigserial NOT NULL,
    policy_id bigint NOT NULL,
    effective date NOT NULL,
    kind character varying(20) NOT NULL,
    delta numeric(12,2),
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT endorsement_pkey PRIMARY KEY (endorsement_id)
);
CREATE TABLE ins.vehicle (
    vehicle_id bigserial NOT NULL,
    policy_id bigint NOT NULL,
    vin character(17),
    make character varying(40),
    model character varying(40),
    model_year smallint,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT vehicle_pkey PRIMARY KEY (vehicle_id)
);
CREATE TABLE ins.property (
    property_id bigserial NOT NULL,
    policy_id bigint NOT NULL,
    addr ins.address NOT NULL,
    built smallint,
    sqft integer,
    construction character varying(20),
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT property_pkey PRIMARY KEY (property_id)
);
CREATE TABLE ins.claim (
    claim_id bigserial NOT NULL,
    claim_no character varying(20) NOT NULL,
    policy_id bigint NOT NULL,
    state ins.claim_state DEFAULT 'fnol' NOT NULL,
    loss_date date NOT NULL,
    reported timestamptz DEFAULT now() NOT NULL,
    peril ins.peril,
    description text,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT claim_pkey PRIMARY KEY (claim_id),
    UNIQUE (claim_no)
);
CREATE TABLE ins.claim_history (
  claim_id bigint NOT NULL,
  claim_no character varying(20),
  policy_id bigint,
  state ins.claim_state,
  loss_date date,
  reported timestamptz,
  peril ins.peril,
  description text,
  created_at timestamptz,
  tenant integer,
  sys_from timestamptz NOT NULL,
  sys_to timestamptz NOT NULL
);
CREATE TABLE ins.claimant (
    claimant_id bigserial NOT NULL,
    claim_id bigint NOT NULL,
    party_id bigint NOT NULL,
    role character varying(20) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT claimant_pkey PRIMARY KEY (claimant_id)
);
CREATE TABLE ins.adjuster (
    adjuster_id bigserial NOT NULL,
    party_id bigint NOT NULL,
    region character varying(20),
    max_authority ins.money,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT adjuster_pkey PRIMARY KEY (adjuster_id)
);
CREATE TABLE ins.assignment (
    assignment_id bigserial NOT NULL,
    claim_id bigint NOT NULL,
    adjuster_id bigint NOT NULL,
    from_ts timestamptz NOT NULL,
    to_ts timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT assignment_pkey PRIMARY KEY (assignment_id)
);
CREATE TABLE ins.reserve (
    reserve_id bigserial NOT NULL,
    claim_id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    amount ins.money NOT NULL,
    set_on date NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT reserve_pkey PRIMARY KEY (reserve_id)
);
CREATE TABLE ins.payment (
    payment_id bigserial NOT NULL,
    claim_id bigint NOT NULL,
    payee_id bigint NOT NULL,
    amount ins.money NOT NULL,
    paid_on date,
    check_no character varying(20),
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT payment_pkey PRIMARY KEY (payment_id)
);
CREATE TABLE ins.recovery (
    recovery_id bigserial NOT NULL,
    claim_id bigint NOT NULL,
    amount ins.money NOT NULL,
    source character varying(40),
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT recovery_pkey PRIMARY KEY (recovery_id)
);
CREATE TABLE ins.document (
    document_id bigserial NOT NULL,
    claim_id bigint NOT NULL,
    title character varying(200) NOT NULL,
    mime character varying(80),
    bytes integer,
    content bytea,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT document_pkey PRIMARY KEY (document_id)
);
CREATE TABLE ins.note (
    note_id bigserial NOT NULL,
    claim_id bigint NOT NULL,
    author character varying(40) NOT NULL,
    body text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT note_pkey PRIMARY KEY (note_id)
);
CREATE TABLE ins.litigation (
    litigation_id bigserial NOT NULL,
    claim_id bigint NOT NULL,
    court character varying(80),
    docket character varying(40),
    filed date,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT litigation_pkey PRIMARY KEY (litigation_id)
);
CREATE TABLE ins.inspection (
    inspection_id bigserial NOT NULL,
    claim_id bigint NOT NULL,
    adjuster_id bigint,
    at timestamptz,
    result json,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT inspection_pkey PRIMARY KEY (inspection_id)
);
CREATE TABLE ins.estimate (
    estimate_id bigserial NOT NULL,
    claim_id bigint NOT NULL,
    vendor_id bigint,
    total ins.money NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT estimate_pkey PRIMARY KEY (estimate_id)
);
CREATE TABLE ins.estimate_line (
    estimate_line_id bigserial NOT NULL,
    estimate_id bigint NOT NULL,
    descr character varying(200) NOT NULL,
    qty numeric(10,2) NOT NULL,
    price ins.money NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT estimate_line_pkey PRIMARY KEY (estimate_line_id)
);
CREATE TABLE ins.invoice (
    invoice_id bigserial NOT NULL,
    policy_id bigint NOT NULL,
    due date NOT NULL,
    amount ins.money NOT NULL,
    paid boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT invoice_pkey PRIMARY KEY (invoice_id)
);
CREATE TABLE ins.installment (
    installment_id bigserial NOT NULL,
    invoice_id bigint NOT NULL,
    nr smallint NOT NULL,
    due date NOT NULL,
    amount ins.money NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT installment_pkey PRIMARY KEY (installment_id)
);
CREATE TABLE ins.quote (
    quote_id bigserial NOT NULL,
    product_id bigint NOT NULL,
    party_id bigint,
    risk json,
    premium ins.money,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT quote_pkey PRIMARY KEY (quote_id)
);
CREATE TABLE ins.rate_factor (
    rate_factor_id bigserial NOT NULL,
    product_id bigint NOT NULL,
    name character varying(40) NOT NULL,
    value numeric(9,6) NOT NULL,
    low integer,
    high integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT rate_factor_pkey PRIMARY KEY (rate_factor_id)
);
CREATE TABLE ins.underwriting_rule (
    underwriting_rule_id bigserial NOT NULL,
    product_id bigint NOT NULL,
    expr text NOT NULL,
    action character varying(20) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT underwriting_rule_pkey PRIMARY KEY (underwriting_rule_id)
);
CREATE TABLE ins.reinsurer (
    reinsurer_id bigserial NOT NULL,
    party_id bigint NOT NULL,
    share numeric(6,3),
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT reinsurer_pkey PRIMARY KEY (reinsurer_id)
);
CREATE TABLE ins.treaty (
    treaty_id bigserial NOT NULL,
    reinsurer_id bigint NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    retention ins.money,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT treaty_pkey PRIMARY KEY (treaty_id)
);
CREATE TABLE ins.fax_log (
    fax_log_id bigserial NOT NULL,
    number character varying(20),
    sent timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    tenant integer DEFAULT 1 NOT NULL,
    CONSTRAINT fax_log_pkey PRIMARY KEY (fax_log_id)
);
ALTER TABLE ins.agent ADD CONSTRAINT fk_agent_party_id FOREIGN KEY (party_id) REFERENCES ins.party (party_id);
ALTER TABLE ins.coverage_type ADD CONSTRAINT fk_coverage_type_product_id FOREIGN KEY (product_id) REFERENCES ins.product (product_id);
ALTER TABLE ins.policy ADD CONSTRAINT fk_policy_product_id FOREIGN KEY (product_id) REFERENCES ins.product (product_id);
ALTER TABLE ins.policy ADD CONSTRAINT fk_policy_holder_id FOREIGN KEY (holder_id) REFERENCES ins.party (party_id);
ALTER TABLE ins.policy ADD CONSTRAINT fk_policy_agent_id FOREIGN KEY (agent_id) REFERENCES ins.agent (agent_id);
ALTER TABLE ONLY ins.policy_coverage ADD CONSTRAINT fk_policy_coverage_policy_id FOREIGN KEY (policy_id) REFERENCES ins.policy (policy_id);
ALTER TABLE ONLY ins.policy_coverage ADD CONSTRAINT fk_policy_coverage_coverage_type_id FOREIGN KEY (coverage_type_id) REFERENCES ins.coverage_type (coverage_type_id);
ALTER TABLE ONLY ins.endorsement ADD CONSTRAINT fk_endorsement_policy_id FOREIGN KEY (policy_id) REFERENCES ins.policy (policy_id);
ALTER TABLE ins.vehicle ADD CONSTRAINT fk_vehicle_policy_id FOREIGN KEY (policy_id) REFERENCES ins.policy (policy_id);
ALTER TABLE ins.property ADD CONSTRAINT fk_property_policy_id FOREIGN KEY (policy_id) REFERENCES ins.policy (policy_id);
ALTER TABLE ins.claim ADD CONSTRAINT fk_claim_policy_id FOREIGN KEY (policy_id) REFERENCES ins.policy (policy_id);
ALTER TABLE ONLY ins.claimant ADD CONSTRAINT fk_claimant_claim_id FOREIGN KEY (claim_id) REFERENCES ins.claim (claim_id);
ALTER TABLE ONLY ins.claimant ADD CONSTRAINT fk_claimant_party_id FOREIGN KEY (party_id) REFERENCES ins.party (party_id);
ALTER TABLE ins.adjuster ADD CONSTRAINT fk_adjuster_party_id FOREIGN KEY (party_id) REFERENCES ins.party (party_id);
ALTER TABLE ins.assignment ADD CONSTRAINT fk_assignment_claim_id FOREIGN KEY (claim_id) REFERENCES ins.claim (claim_id);
ALTER TABLE ins.assignment ADD CONSTRAINT fk_assignment_adjuster_id FOREIGN KEY (adjuster_id) REFERENCES ins.adjuster (adjuster_id);
ALTER TABLE ins.reserve ADD CONSTRAINT fk_reserve_claim_id FOREIGN KEY (claim_id) REFERENCES ins.claim (claim_id);
ALTER TABLE ONLY ins.payment ADD CONSTRAINT fk_payment_claim_id FOREIGN KEY (claim_id) REFERENCES ins.claim (claim_id);
ALTER TABLE ONLY ins.payment ADD CONSTRAINT fk_payment_payee_id FOREIGN KEY (payee_id) REFERENCES ins.party (party_id);
ALTER TABLE ins.recovery ADD CONSTRAINT fk_recovery_claim_id FOREIGN KEY (claim_id) REFERENCES ins.claim (claim_id);
ALTER TABLE ins.document ADD CONSTRAINT fk_document_claim_id FOREIGN KEY (claim_id) REFERENCES ins.claim (claim_id);
ALTER TABLE ONLY ins.note ADD CONSTRAINT fk_note_claim_id FOREIGN KEY (claim_id) REFERENCES ins.claim (claim_id);
ALTER TABLE ins.litigation ADD CONSTRAINT fk_litigation_claim_id FOREIGN KEY (claim_id) REFERENCES ins.claim (claim_id);
ALTER TABLE ONLY ins.inspection ADD CONSTRAINT fk_inspection_claim_id FOREIGN KEY (claim_id) REFERENCES ins.claim (claim_id);
ALTER TABLE ONLY ins.inspection ADD CONSTRAINT fk_inspection_adjuster_id FOREIGN KEY (adjuster_id) REFERENCES ins.adjuster (adjuster_id);
ALTER TABLE ins.estimate ADD CONSTRAINT fk_estimate_claim_id FOREIGN KEY (claim_id) REFERENCES ins.claim (claim_id);
ALTER TABLE ins.estimate ADD CONSTRAINT fk_estimate_vendor_id FOREIGN KEY (vendor_id) REFERENCES ins.party (party_id);
ALTER TABLE ins.estimate_line ADD CONSTRAINT fk_estimate_line_estimate_id FOREIGN KEY (estimate_id) REFERENCES ins.estimate (estimate_id);
ALTER TABLE ONLY ins.invoice ADD CONSTRAINT fk_invoice_policy_id FOREIGN KEY (policy_id) REFERENCES ins.policy (policy_id);
ALTER TABLE ONLY ins.installment ADD CONSTRAINT fk_installment_invoice_id FOREIGN KEY (invoice_id) REFERENCES ins.invoice (invoice_id);
ALTER TABLE ins.quote ADD CONSTRAINT fk_quote_product_id FOREIGN KEY (product_id) REFERENCES ins.product (product_id);
ALTER TABLE ins.quote ADD CONSTRAINT fk_quote_party_id FOREIGN KEY (party_id) REFERENCES ins.party (party_id);
ALTER TABLE ins.rate_factor ADD CONSTRAINT fk_rate_factor_product_id FOREIGN KEY (product_id) REFERENCES ins.product (product_id);
ALTER TABLE ONLY ins.underwriting_rule ADD CONSTRAINT fk_underwriting_rule_product_id FOREIGN KEY (product_id) REFERENCES ins.product (product_id);
ALTER TABLE ONLY ins.reinsurer ADD CONSTRAINT fk_reinsurer_party_id FOREIGN KEY (party_id) REFERENCES ins.party (party_id);
ALTER TABLE ins.treaty ADD CONSTRAINT fk_treaty_reinsurer_id FOREIGN KEY (reinsurer_id) REFERENCES ins.reinsurer (reinsurer_id);
CREATE INDEX ix_party_tax_no ON ins.party (tax_no);
CREATE INDEX party_history_ix ON ins.party_history (party_id, sys_from);
CREATE INDEX policy_history_ix ON ins.policy_history (policy_id, sys_from);
CREATE INDEX claim_history_ix ON ins.claim_history (claim_id, sys_from);

CREATE FUNCTION ins.audit_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE j json := to_json(coalesce(NEW, OLD));
BEGIN
  INSERT INTO ins.audit (tbl, row_id, data) VALUES (TG_TABLE_NAME, j->>(TG_TABLE_NAME || '_id'), j);
  RETURN NULL;
END $$;
CREATE FUNCTION ins.incurred(p_claim bigint) RETURNS ins.money LANGUAGE sql STABLE AS $$ SELECT (coalesce((SELECT sum(amount) FROM ins.reserve WHERE claim_id = p_claim), 0) + coalesce((SELECT sum(amount) FROM ins.payment WHERE claim_id = p_claim), 0))::ins.money $$;
CREATE FUNCTION ins.is_open(s ins.claim_state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s IN ('fnol','open','review') $$;
CREATE INDEX claim_open ON ins.claim (policy_id) WHERE ins.is_open(state);
CREATE VIEW ins.loss_ratio AS SELECT p.product_id, sum(ins.incurred(c.claim_id)) / nullif(sum(p.premium), 0) AS ratio FROM ins.policy p LEFT JOIN ins.claim c USING (policy_id) GROUP BY p.product_id;
CREATE VIEW ins.bad_products AS SELECT pr.name, l.ratio FROM ins.loss_ratio l JOIN ins.product pr USING (product_id) WHERE l.ratio > 0.8;
CREATE VIEW ins.cities AS SELECT DISTINCT (p.addr).city, (p.addr).zip FROM ins.party p;
CREATE MATERIALIZED VIEW ins.claims_by_peril AS SELECT peril, date_trunc('year', loss_date::timestamp) AS y, count(*) AS n FROM ins.claim GROUP BY 1, 2;
CREATE INDEX claims_by_peril_ix ON ins.claims_by_peril (peril, y);


CREATE VIEW ins_api.v_party AS
SELECT x.party_id, x.name, x.kind, x.addr, x.tax_no, x.born, x.created_at, x.tenant
  FROM ins.party x;
CREATE FUNCTION ins_api.party_get(p_id bigint) RETURNS SETOF ins.party
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM ins.party WHERE party_id = p_id $$;
CREATE FUNCTION ins_api.party_add(p_name character varying(160), p_kind character(1), p_addr ins.address, p_tax_no character varying(20), p_born date) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO ins.party (name, kind, addr, tax_no, born)
  VALUES (p_name, p_kind, p_addr, p_tax_no, p_born)
  RETURNING party_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION ins_api.party_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ins.party_history (party_id, name, kind, addr, tax_no, born, created_at, tenant, sys_from, sys_to)
  VALUES (OLD.party_id, OLD.name, OLD.kind, OLD.addr, OLD.tax_no, OLD.born, OLD.created_at, OLD.tenant, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER party_versioning AFTER UPDATE OR DELETE ON ins.party FOR EACH ROW EXECUTE FUNCTION ins_api.party_versioning();
CREATE TRIGGER aud_party AFTER INSERT OR UPDATE OR DELETE ON ins.party FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE VIEW ins_api.v_agent AS
SELECT x.agent_id, x.party_id, j1.name AS party_name, x.licence, x.state, x.commission, x.created_at, x.tenant
  FROM ins.agent x
  LEFT JOIN ins.party j1 ON j1.party_id = x.party_id;
CREATE FUNCTION ins_api.agent_get(p_id bigint) RETURNS SETOF ins.agent
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM ins.agent WHERE agent_id = p_id $$;
CREATE TRIGGER aud_agent AFTER INSERT OR UPDATE OR DELETE ON ins.agent FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE VIEW ins_api.v_product AS
SELECT x.product_id, x.code, x.name, x.lob, x.created_at, x.tenant
  FROM ins.product x;
CREATE FUNCTION ins_api.product_get(p_id bigint) RETURNS SETOF ins.product
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM ins.product WHERE product_id = p_id $$;
CREATE VIEW ins_api.v_policy AS
SELECT x.policy_id, x.policy_no, x.product_id, j1.code AS product_code, x.holder_id, x.agent_id, x.effective, x.expires, x.premium, x.created_at, x.tenant
  FROM ins.policy x
  LEFT JOIN ins.product j1 ON j1.product_id = x.product_id;
CREATE FUNCTION ins_api.policy_get(p_id bigint) RETURNS SETOF ins.policy
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM ins.policy WHERE policy_id = p_id $$;
CREATE FUNCTION ins_api.policy_add(p_policy_no character varying(20), p_product_id bigint, p_holder_id bigint, p_agent_id bigint, p_effective date, p_expires date, p_premium ins.money) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO ins.policy (policy_no, product_id, holder_id, agent_id, effective, expires, premium)
  VALUES (p_policy_no, p_product_id, p_holder_id, p_agent_id, p_effective, p_expires, p_premium)
  RETURNING policy_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION ins_api.policy_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ins.policy_history (policy_id, policy_no, product_id, holder_id, agent_id, effective, expires, premium, created_at, tenant, sys_from, sys_to)
  VALUES (OLD.policy_id, OLD.policy_no, OLD.product_id, OLD.holder_id, OLD.agent_id, OLD.effective, OLD.expires, OLD.premium, OLD.created_at, OLD.tenant, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER policy_versioning AFTER UPDATE OR DELETE ON ins.policy FOR EACH ROW EXECUTE FUNCTION ins_api.policy_versioning();
CREATE TRIGGER aud_policy AFTER INSERT OR UPDATE OR DELETE ON ins.policy FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE TRIGGER aud_policy_coverage AFTER INSERT OR UPDATE OR DELETE ON ins.policy_coverage FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE VIEW ins_api.v_endorsement AS
SELECT x.endorsement_id, x.policy_id, x.effective, x.kind, x.delta, x.created_at, x.tenant
  FROM ins.endorsement x;
CREATE TRIGGER aud_endorsement AFTER INSERT OR UPDATE OR DELETE ON ins.endorsement FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE VIEW ins_api.v_claim AS
SELECT x.claim_id, x.claim_no, x.policy_id, x.state, x.loss_date, x.reported, x.peril, x.description, x.created_at, x.tenant
  FROM ins.claim x;
CREATE FUNCTION ins_api.claim_get(p_id bigint) RETURNS SETOF ins.claim
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM ins.claim WHERE claim_id = p_id $$;
CREATE FUNCTION ins_api.claim_add(p_claim_no character varying(20), p_policy_id bigint, p_loss_date date, p_peril ins.peril, p_description text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO ins.claim (claim_no, policy_id, loss_date, peril, description)
  VALUES (p_claim_no, p_policy_id, p_loss_date, p_peril, p_description)
  RETURNING claim_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION ins_api.claim_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ins.claim_history (claim_id, claim_no, policy_id, state, loss_date, reported, peril, description, created_at, tenant, sys_from, sys_to)
  VALUES (OLD.claim_id, OLD.claim_no, OLD.policy_id, OLD.state, OLD.loss_date, OLD.reported, OLD.peril, OLD.description, OLD.created_at, OLD.tenant, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER claim_versioning AFTER UPDATE OR DELETE ON ins.claim FOR EACH ROW EXECUTE FUNCTION ins_api.claim_versioning();
CREATE TRIGGER aud_claim AFTER INSERT OR UPDATE OR DELETE ON ins.claim FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE TRIGGER aud_claimant AFTER INSERT OR UPDATE OR DELETE ON ins.claimant FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE VIEW ins_api.v_adjuster AS
SELECT x.adjuster_id, x.party_id, j1.name AS party_name, x.region, x.max_authority, x.created_at, x.tenant
  FROM ins.adjuster x
  LEFT JOIN ins.party j1 ON j1.party_id = x.party_id;
CREATE TRIGGER aud_assignment AFTER INSERT OR UPDATE OR DELETE ON ins.assignment FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE VIEW ins_api.v_reserve AS
SELECT x.reserve_id, x.claim_id, x.kind, x.amount, x.set_on, x.created_at, x.tenant
  FROM ins.reserve x;
CREATE FUNCTION ins_api.reserve_add(p_claim_id bigint, p_kind character varying(20), p_amount ins.money, p_set_on date) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO ins.reserve (claim_id, kind, amount, set_on)
  VALUES (p_claim_id, p_kind, p_amount, p_set_on)
  RETURNING reserve_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER aud_reserve AFTER INSERT OR UPDATE OR DELETE ON ins.reserve FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE VIEW ins_api.v_payment AS
SELECT x.payment_id, x.claim_id, x.payee_id, x.amount, x.paid_on, x.check_no, x.created_at, x.tenant
  FROM ins.payment x;
CREATE FUNCTION ins_api.payment_get(p_id bigint) RETURNS SETOF ins.payment
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM ins.payment WHERE payment_id = p_id $$;
CREATE FUNCTION ins_api.payment_add(p_claim_id bigint, p_payee_id bigint, p_amount ins.money, p_paid_on date, p_check_no character varying(20)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO ins.payment (claim_id, payee_id, amount, paid_on, check_no)
  VALUES (p_claim_id, p_payee_id, p_amount, p_paid_on, p_check_no)
  RETURNING payment_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER aud_payment AFTER INSERT OR UPDATE OR DELETE ON ins.payment FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE VIEW ins_api.v_document AS
SELECT x.document_id, x.claim_id, x.title, x.mime, x.bytes, x.content, x.created_at, x.tenant
  FROM ins.document x;
CREATE FUNCTION ins_api.note_add(p_claim_id bigint, p_author character varying(40), p_body text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO ins.note (claim_id, author, body)
  VALUES (p_claim_id, p_author, p_body)
  RETURNING note_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER aud_note AFTER INSERT OR UPDATE OR DELETE ON ins.note FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE FUNCTION ins_api.inspection_add(p_claim_id bigint, p_adjuster_id bigint, p_at timestamptz, p_result json) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO ins.inspection (claim_id, adjuster_id, at, result)
  VALUES (p_claim_id, p_adjuster_id, p_at, p_result)
  RETURNING inspection_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW ins_api.v_estimate AS
SELECT x.estimate_id, x.claim_id, x.vendor_id, x.total, x.created_at, x.tenant
  FROM ins.estimate x;
CREATE VIEW ins_api.v_invoice AS
SELECT x.invoice_id, x.policy_id, x.due, x.amount, x.paid, x.created_at, x.tenant
  FROM ins.invoice x;
CREATE TRIGGER aud_invoice AFTER INSERT OR UPDATE OR DELETE ON ins.invoice FOR EACH ROW EXECUTE FUNCTION ins.audit_row();
CREATE VIEW ins_api.v_quote AS
SELECT x.quote_id, x.product_id, j1.code AS product_code, x.party_id, j2.name AS party_name, x.risk, x.premium, x.created_at, x.tenant
  FROM ins.quote x
  LEFT JOIN ins.product j1 ON j1.product_id = x.product_id
  LEFT JOIN ins.party j2 ON j2.party_id = x.party_id;
CREATE FUNCTION ins_api.quote_add(p_product_id bigint, p_party_id bigint, p_risk json, p_premium ins.money) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO ins.quote (product_id, party_id, risk, premium)
  VALUES (p_product_id, p_party_id, p_risk, p_premium)
  RETURNING quote_id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW ins_api.v_treaty AS
SELECT x.treaty_id, x.reinsurer_id, x.starts, x.ends, x.retention, x.created_at, x.tenant
  FROM ins.treaty x;
