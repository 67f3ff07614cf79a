CREATE SCHEMA crm; CREATE SCHEMA rating; CREATE SCHEMA billing; CREATE SCHEMA net;
CREATE EXTENSION btree_gist;
CREATE DOMAIN crm.msisdn AS varchar(20) CHECK (VALUE ~ '^\+?[0-9]{6,18}$');
CREATE TYPE crm.party_kind AS ENUM ('person', 'company', 'reseller');
CREATE TYPE crm.sub_state AS ENUM ('pending', 'active', 'suspended', 'ported_out', 'terminated');
CREATE TABLE crm.party (
    party_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind crm.party_kind NOT NULL,
    name text NOT NULL,
    vat_no varchar(20),
    email text,
    created_on timestamptz DEFAULT now() NOT NULL,
    updated_on timestamptz DEFAULT now() NOT NULL,
    kyc_level smallint DEFAULT 0 NOT NULL,
    blacklisted boolean DEFAULT false NOT NULL,
    constraint pk_party PRIMARY KEY (party_id)
);
CREATE TABLE crm.account (
    account_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    party_id bigint NOT NULL,
    no varchar(20) NOT NULL,
    bill_cycle smallint NOT NULL,
    credit_limit numeric(12,2),
    parent_id bigint,
    created_on timestamptz DEFAULT now() NOT NULL,
    updated_on timestamptz DEFAULT now() NOT NULL,
    constraint pk_account PRIMARY KEY (account_id),
    CONSTRAINT uq_account_no UNIQUE (no),
    CONSTRAINT ck_account_1 CHECK (bill_cycle BETWEEN 1 AND 31)
);
CREATE INDEX ix_account_party_id ON crm.account USING btree (party_id);
CREATE INDEX ix_account_parent_id ON crm.account USING btree (parent_id);
CREATE TABLE crm.address (
    address_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    party_id bigint NOT NULL,
    line1 text NOT NULL,
    city text NOT NULL,
    zip varchar(12),
    country char(2) DEFAULT 'DE' NOT NULL,
    valid daterange,
    notes text,
    constraint pk_address PRIMARY KEY (address_id)
);
CREATE INDEX ix_address_party_id ON crm.address USING btree (party_id);
CREATE TABLE crm.product (
    product_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(20) NOT NULL,
    name text NOT NULL,
    family text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    bundle_of_id bigint,
    sunset date,
    constraint pk_product PRIMARY KEY (product_id),
    CONSTRAINT uq_product_code UNIQUE (code)
);
CREATE INDEX ix_product_bundle_of_id ON crm.product USING btree (bundle_of_id);
CREATE TABLE crm.subscription (
    subscription_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    product_id bigint NOT NULL,
    msisdn crm.msisdn,
    state crm.sub_state DEFAULT 'pending' NOT NULL,
    start_on date NOT NULL,
    end_on date,
    created_on timestamptz DEFAULT now() NOT NULL,
    updated_on timestamptz DEFAULT now() NOT NULL,
    contract_months smallint,
    external_ref varchar(64),
    constraint pk_subscription PRIMARY KEY (subscription_id),
    CONSTRAINT ck_subscription_1 CHECK (end_on IS NULL OR end_on>=start_on)
);
CREATE INDEX ix_subscription_account_id ON crm.subscription USING btree (account_id);
CREATE INDEX ix_subscription_product_id ON crm.subscription USING btree (product_id);
CREATE INDEX ix_subscription_external_ref ON crm.subscription USING btree (external_ref) WHERE external_ref IS NOT NULL;
CREATE TABLE crm.option (
    option_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    subscription_id bigint NOT NULL,
    product_id bigint NOT NULL,
    since date NOT NULL,
    until_on date,
    constraint pk_option PRIMARY KEY (option_id)
);
CREATE INDEX ix_option_subscription_id ON crm.option USING btree (subscription_id);
CREATE INDEX ix_option_product_id ON crm.option USING btree (product_id);
CREATE TABLE crm.ticket (
    ticket_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    subject text NOT NULL,
    body text,
    state varchar(10) DEFAULT 'open' NOT NULL,
    created_on timestamptz DEFAULT now() NOT NULL,
    updated_on timestamptz DEFAULT now() NOT NULL,
    sla_due timestamptz,
    assignee text,
    constraint pk_ticket PRIMARY KEY (ticket_id)
);
CREATE INDEX ix_ticket_account_id ON crm.ticket USING btree (account_id);
CREATE TABLE crm.contact_log (
    contact_log_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    party_id bigint NOT NULL,
    channel text NOT NULL,
    note text,
    at timestamptz DEFAULT now() NOT NULL,
    constraint pk_contact_log PRIMARY KEY (contact_log_id)
);
CREATE INDEX ix_contact_log_party_id ON crm.contact_log USING btree (party_id);
CREATE TABLE crm.consent (
    consent_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    party_id bigint NOT NULL,
    purpose text NOT NULL,
    granted boolean NOT NULL,
    at timestamptz NOT NULL,
    constraint pk_consent PRIMARY KEY (consent_id),
    CONSTRAINT uq_consent_party_id_purpose_at UNIQUE (party_id, purpose, at)
);
CREATE INDEX ix_consent_party_id ON crm.consent USING btree (party_id);
CREATE TABLE net.cell (
    cell_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    cgi varchar(30) NOT NULL,
    lac integer NOT NULL,
    ci integer NOT NULL,
    pos point,
    tech varchar(5) NOT NULL,
    constraint pk_cell PRIMARY KEY (cell_id),
    CONSTRAINT uq_cell_cgi UNIQUE (cgi)
);
CREATE TABLE net.sim (
    sim_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    iccid varchar(22) NOT NULL,
    imsi varchar(15) NOT NULL,
    puk varchar(8),
    subscription_id bigint,
    esim boolean DEFAULT false NOT NULL,
    eid varchar(32),
    constraint pk_sim PRIMARY KEY (sim_id),
    CONSTRAINT uq_sim_iccid UNIQUE (iccid),
    CONSTRAINT uq_sim_imsi UNIQUE (imsi)
);
CREATE INDEX ix_sim_subscription_id ON net.sim USING btree (subscription_id);
CREATE TABLE net.device (
    device_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    imei varchar(16) NOT NULL,
    model text,
    tac char(8),
    constraint pk_device PRIMARY KEY (device_id),
    CONSTRAINT uq_device_imei UNIQUE (imei)
);
CREATE TABLE net.number_pool (
    number_pool_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    msisdn crm.msisdn NOT NULL,
    state varchar(10) DEFAULT 'free' NOT NULL,
    reserved_until timestamptz,
    constraint pk_number_pool PRIMARY KEY (number_pool_id),
    CONSTRAINT uq_number_pool_msisdn UNIQUE (msisdn)
);
CREATE TABLE net.port_request (
    port_request_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    msisdn crm.msisdn NOT NULL,
    direction char(1) NOT NULL,
    donor text NOT NULL,
    due date NOT NULL,
    done timestamptz,
    sort_order smallint DEFAULT 0,
    constraint pk_port_request PRIMARY KEY (port_request_id)
);
CREATE TABLE net.hlr_command (
    hlr_command_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    sim_id bigint NOT NULL,
    payload jsonb,
    sent_at timestamptz,
    answered_at timestamptz,
    result varchar(20),
    retries smallint DEFAULT 0 NOT NULL,
    constraint pk_hlr_command PRIMARY KEY (hlr_command_id)
);
CREATE INDEX ix_hlr_command_sim_id ON net.hlr_command USING btree (sim_id);
CREATE TABLE net.pcrf_command (
    pcrf_command_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    sim_id bigint NOT NULL,
    payload jsonb,
    sent_at timestamptz,
    answered_at timestamptz,
    result varchar(20),
    retries smallint DEFAULT 0 NOT NULL,
    constraint pk_pcrf_command PRIMARY KEY (pcrf_command_id)
);
CREATE INDEX ix_pcrf_command_sim_id ON net.pcrf_command USING btree (sim_id);
CREATE TABLE net.smsc_command (
    smsc_command_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    sim_id bigint NOT NULL,
    payload jsonb,
    sent_at timestamptz,
    answered_at timestamptz,
    result varchar(20),
    retries smallint DEFAULT 0 NOT NULL,
    constraint pk_smsc_command PRIMARY KEY (smsc_command_id)
);
CREATE INDEX ix_smsc_command_sim_id ON net.smsc_command USING btree (sim_id);
CREATE TABLE net.ocs_command (
    ocs_command_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    sim_id bigint NOT NULL,
    payload jsonb,
    sent_at timestamptz,
    answered_at timestamptz,
    result varchar(20),
    retries smallint DEFAULT 0 NOT NULL,
    constraint pk_ocs_command PRIMARY KEY (ocs_command_id)
);
CREATE INDEX ix_ocs_command_sim_id ON net.ocs_command USING btree (sim_id);
CREATE TABLE rating.zone (
    zone_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(10) NOT NULL,
    name text NOT NULL,
    constraint pk_zone PRIMARY KEY (zone_id),
    CONSTRAINT uq_zone_code UNIQUE (code)
);
CREATE TABLE rating.prefix (
    prefix_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    prefix varchar(15) NOT NULL,
    zone_id bigint NOT NULL,
    carrier text,
    valid daterange DEFAULT '[2000-01-01,)'::daterange NOT NULL,
    constraint pk_prefix PRIMARY KEY (prefix_id),
    CONSTRAINT uq_prefix_prefix UNIQUE (prefix)
);
CREATE INDEX ix_prefix_zone_id ON rating.prefix USING btree (zone_id);
CREATE TABLE rating.tariff (
    tariff_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    product_id bigint NOT NULL,
    zone_id bigint NOT NULL,
    kind varchar(8) NOT NULL,
    per_unit numeric(12,6) NOT NULL,
    setup numeric(12,6) DEFAULT 0 NOT NULL,
    step_sec integer DEFAULT 60 NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    constraint pk_tariff PRIMARY KEY (tariff_id),
    EXCLUDE USING gist (product_id WITH =,zone_id WITH =,kind WITH =,daterange(valid_from,valid_to) WITH &&)
);
CREATE INDEX ix_tariff_product_id ON rating.tariff USING btree (product_id);
CREATE INDEX ix_tariff_zone_id ON rating.tariff USING btree (zone_id);
CREATE TABLE rating.allowance (
    allowance_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    product_id bigint NOT NULL,
    kind varchar(8) NOT NULL,
    units bigint NOT NULL,
    rollover boolean DEFAULT false NOT NULL,
    sort_order smallint DEFAULT 0,
    constraint pk_allowance PRIMARY KEY (allowance_id)
);
CREATE INDEX ix_allowance_product_id ON rating.allowance USING btree (product_id);
CREATE TABLE rating.counter (
    counter_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    subscription_id bigint NOT NULL,
    allowance_id bigint NOT NULL,
    period date NOT NULL,
    used bigint DEFAULT 0 NOT NULL,
    constraint pk_counter PRIMARY KEY (counter_id),
    CONSTRAINT uq_counter_subscription_id_allowance_id_period UNIQUE (subscription_id, allowance_id, period)
);
CREATE INDEX ix_counter_subscription_id ON rating.counter USING btree (subscription_id);
CREATE INDEX ix_counter_allowance_id ON rating.counter USING btree (allowance_id);
CREATE TABLE rating.rejected_cdr (
    rejected_cdr_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    raw bytea NOT NULL,
    reason text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    constraint pk_rejected_cdr PRIMARY KEY (rejected_cdr_id)
);
CREATE TABLE rating.cdr (cdr_id bigint GENERATED ALWAYS AS IDENTITY, subscription_id bigint NOT NULL, start_at timestamptz NOT NULL, dur integer NOT NULL DEFAULT 0 CHECK (dur >= 0), b_number text, kind varchar(8) NOT NULL, charge numeric(14,6), cell_id bigint, end_at timestamptz GENERATED ALWAYS AS (start_at) STORED, CONSTRAINT pk_cdr PRIMARY KEY (cdr_id, start_at)) PARTITION BY RANGE (start_at);
CREATE TABLE rating.cdr_2022 PARTITION OF rating.cdr FOR VALUES FROM ('2022-01-01 00:00:00+00') TO ('2022-12-31 00:00:00+00');
CREATE TABLE rating.cdr_2023 PARTITION OF rating.cdr FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2023-12-31 00:00:00+00');
CREATE TABLE rating.cdr_2024 PARTITION OF rating.cdr FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-12-31 00:00:00+00');
ALTER TABLE rating.cdr_2022 SET (autovacuum_enabled=false, fillfactor=100);
CREATE INDEX ix_cdr_sub ON rating.cdr (subscription_id, start_at);
ALTER TABLE rating.cdr ADD CONSTRAINT fk_cdr_cell FOREIGN KEY (cell_id) REFERENCES net.cell;
CREATE TABLE billing.run (
    run_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    cycle smallint NOT NULL,
    period date NOT NULL,
    state varchar(10) DEFAULT 'open' NOT NULL,
    started timestamptz,
    finished timestamptz,
    constraint pk_run PRIMARY KEY (run_id),
    CONSTRAINT uq_run_cycle_period UNIQUE (cycle, period)
);
CREATE TABLE billing.invoice (
    invoice_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    run_id bigint NOT NULL,
    no varchar(20) NOT NULL,
    issued date NOT NULL,
    due date NOT NULL,
    net numeric(12,2) NOT NULL,
    vat numeric(12,2) NOT NULL,
    gross numeric(12,2) GENERATED ALWAYS AS (net+vat) STORED,
    paid boolean DEFAULT false NOT NULL,
    constraint pk_invoice PRIMARY KEY (invoice_id),
    CONSTRAINT uq_invoice_no UNIQUE (no)
);
CREATE INDEX ix_invoice_account_id ON billing.invoice USING btree (account_id);
CREATE INDEX ix_invoice_run_id ON billing.invoice USING btree (run_id);
CREATE TABLE billing.line (
    line_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    invoice_id bigint NOT NULL,
    pos integer NOT NULL,
    descr text NOT NULL,
    qty numeric(14,3) NOT NULL,
    price numeric(12,6) NOT NULL,
    tags text[] DEFAULT '{}'::text[],
    constraint pk_line PRIMARY KEY (line_id),
    CONSTRAINT uq_line_invoice_id_pos UNIQUE (invoice_id, pos)
);
CREATE INDEX ix_line_invoice_id ON billing.line USING btree (invoice_id);
CREATE INDEX ix_line_tags ON billing.line USING gin (tags);
CREATE TABLE billing.payment (
    payment_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    at timestamptz NOT NULL,
    ref text,
    method varchar(10) DEFAULT 'sepa' NOT NULL,
    is_active boolean DEFAULT true,
    constraint pk_payment PRIMARY KEY (payment_id)
);
CREATE INDEX ix_payment_account_id ON billing.payment USING btree (account_id);
CREATE TABLE billing.dunning (
    dunning_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    invoice_id bigint NOT NULL,
    level smallint NOT NULL,
    sent date NOT NULL,
    fee numeric(8,2),
    constraint pk_dunning PRIMARY KEY (dunning_id),
    CONSTRAINT ck_dunning_1 CHECK (level BETWEEN 1 AND 4)
);
CREATE INDEX ix_dunning_invoice_id ON billing.dunning USING btree (invoice_id);
CREATE TABLE billing.mandate (
    mandate_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    iban varchar(34) NOT NULL,
    bic varchar(11),
    signed date NOT NULL,
    revoked date,
    constraint pk_mandate PRIMARY KEY (mandate_id)
);
CREATE INDEX ix_mandate_account_id ON billing.mandate USING btree (account_id);
CREATE TABLE billing.adjustment (
    adjustment_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    amount numeric(12,2),
    reason text NOT NULL,
    by_user text DEFAULT CURRENT_USER NOT NULL,
    constraint pk_adjustment PRIMARY KEY (adjustment_id)
);
CREATE INDEX ix_adjustment_account_id ON billing.adjustment USING btree (account_id);

CREATE TABLE billing.postcard (
    postcard_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    invoice_id bigint NOT NULL,
    queued timestamptz DEFAULT now() NOT NULL,
    sent timestamptz,
    error text,
    constraint pk_postcard PRIMARY KEY (postcard_id)
);
CREATE INDEX ix_postcard_invoice_id ON billing.postcard USING btree (invoice_id);
CREATE TABLE billing.email_invoice (
    email_invoice_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    invoice_id bigint NOT NULL,
    queued timestamptz DEFAULT now() NOT NULL,
    sent timestamptz,
    error text,
    constraint pk_email_invoice PRIMARY KEY (email_invoice_id)
);
CREATE INDEX ix_email_invoice_invoice_id ON billing.email_invoice USING btree (invoice_id);
CREATE TABLE billing.portal_push (
    portal_push_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    invoice_id bigint NOT NULL,
    queued timestamptz DEFAULT now() NOT NULL,
    sent timestamptz,
    error text,
    constraint pk_portal_push PRIMARY KEY (portal_push_id)
);
CREATE INDEX ix_portal_push_invoice_id ON billing.portal_push USING btree (invoice_id);
CREATE TABLE billing.sms_notice (
    sms_notice_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    invoice_id bigint NOT NULL,
    queued timestamptz DEFAULT now() NOT NULL,
    sent timestamptz,
    error text,
    constraint pk_sms_notice PRIMARY KEY (sms_notice_id)
);
CREATE INDEX ix_sms_notice_invoice_id ON billing.sms_notice USING btree (invoice_id);
ALTER TABLE ONLY crm.account ADD CONSTRAINT fk_account_party_id FOREIGN KEY (party_id) REFERENCES crm.party(party_id);
ALTER TABLE ONLY crm.account ADD CONSTRAINT fk_account_parent_id FOREIGN KEY (parent_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY crm.address ADD CONSTRAINT fk_address_party_id FOREIGN KEY (party_id) REFERENCES crm.party(party_id) ON DELETE CASCADE;
ALTER TABLE ONLY crm.product ADD CONSTRAINT fk_product_bundle_of_id FOREIGN KEY (bundle_of_id) REFERENCES crm.product(product_id);
ALTER TABLE ONLY crm.subscription ADD CONSTRAINT fk_subscription_account_id FOREIGN KEY (account_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY crm.subscription ADD CONSTRAINT fk_subscription_product_id FOREIGN KEY (product_id) REFERENCES crm.product(product_id);
ALTER TABLE ONLY crm.option ADD CONSTRAINT fk_option_subscription_id FOREIGN KEY (subscription_id) REFERENCES crm.subscription(subscription_id) ON DELETE CASCADE;
ALTER TABLE ONLY crm.option ADD CONSTRAINT fk_option_product_id FOREIGN KEY (product_id) REFERENCES crm.product(product_id);
ALTER TABLE ONLY crm.ticket ADD CONSTRAINT fk_ticket_account_id FOREIGN KEY (account_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY crm.contact_log ADD CONSTRAINT fk_contact_log_party_id FOREIGN KEY (party_id) REFERENCES crm.party(party_id);
ALTER TABLE ONLY crm.consent ADD CONSTRAINT fk_consent_party_id FOREIGN KEY (party_id) REFERENCES crm.party(party_id) ON DELETE CASCADE;
ALTER TABLE ONLY net.sim ADD CONSTRAINT fk_sim_subscription_id FOREIGN KEY (subscription_id) REFERENCES crm.subscription(subscription_id);
ALTER TABLE ONLY net.hlr_command ADD CONSTRAINT fk_hlr_command_sim_id FOREIGN KEY (sim_id) REFERENCES net.sim(sim_id);
ALTER TABLE ONLY net.pcrf_command ADD CONSTRAINT fk_pcrf_command_sim_id FOREIGN KEY (sim_id) REFERENCES net.sim(sim_id);
ALTER TABLE ONLY net.smsc_command ADD CONSTRAINT fk_smsc_command_sim_id FOREIGN KEY (sim_id) REFERENCES net.sim(sim_id);
ALTER TABLE ONLY net.ocs_command ADD CONSTRAINT fk_ocs_command_sim_id FOREIGN KEY (sim_id) REFERENCES net.sim(sim_id);
ALTER TABLE ONLY rating.prefix ADD CONSTRAINT fk_prefix_zone_id FOREIGN KEY (zone_id) REFERENCES rating.zone(zone_id);
ALTER TABLE ONLY rating.tariff ADD CONSTRAINT fk_tariff_product_id FOREIGN KEY (product_id) REFERENCES crm.product(product_id);
ALTER TABLE ONLY rating.tariff ADD CONSTRAINT fk_tariff_zone_id FOREIGN KEY (zone_id) REFERENCES rating.zone(zone_id);
ALTER TABLE ONLY rating.allowance ADD CONSTRAINT fk_allowance_product_id FOREIGN KEY (product_id) REFERENCES crm.product(product_id);
ALTER TABLE ONLY rating.counter ADD CONSTRAINT fk_counter_subscription_id FOREIGN KEY (subscription_id) REFERENCES crm.subscription(subscription_id);
ALTER TABLE ONLY rating.counter ADD CONSTRAINT fk_counter_allowance_id FOREIGN KEY (allowance_id) REFERENCES rating.allowance(allowance_id);
ALTER TABLE ONLY billing.invoice ADD CONSTRAINT fk_invoice_account_id FOREIGN KEY (account_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY billing.invoice ADD CONSTRAINT fk_invoice_run_id FOREIGN KEY (run_id) REFERENCES billing.run(run_id);
ALTER TABLE ONLY billing.line ADD CONSTRAINT fk_line_invoice_id FOREIGN KEY (invoice_id) REFERENCES billing.invoice(invoice_id) ON DELETE CASCADE;
ALTER TABLE ONLY billing.payment ADD CONSTRAINT fk_payment_account_id FOREIGN KEY (account_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY billing.dunning ADD CONSTRAINT fk_dunning_invoice_id FOREIGN KEY (invoice_id) REFERENCES billing.invoice(invoice_id);
ALTER TABLE ONLY billing.mandate ADD CONSTRAINT fk_mandate_account_id FOREIGN KEY (account_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY billing.adjustment ADD CONSTRAINT fk_adjustment_account_id FOREIGN KEY (account_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY billing.postcard ADD CONSTRAINT fk_postcard_invoice_id FOREIGN KEY (invoice_id) REFERENCES billing.invoice(invoice_id);
ALTER TABLE ONLY billing.email_invoice ADD CONSTRAINT fk_email_invoice_invoice_id FOREIGN KEY (invoice_id) REFERENCES billing.invoice(invoice_id);
ALTER TABLE ONLY billing.portal_push ADD CONSTRAINT fk_portal_push_invoice_id FOREIGN KEY (invoice_id) REFERENCES billing.invoice(invoice_id);
ALTER TABLE ONLY billing.sms_notice ADD CONSTRAINT fk_sms_notice_invoice_id FOREIGN KEY (invoice_id) REFERENCES billing.invoice(invoice_id);
CREATE FUNCTION rating.zone_of(b text) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT zone_id FROM rating.prefix WHERE b LIKE prefix || '%' ORDER BY length(prefix) DESC LIMIT 1 $$;
CREATE FUNCTION rating.price(p_product bigint, b text, dur int, at date DEFAULT CURRENT_DATE) RETURNS numeric LANGUAGE plpgsql STABLE AS $$
DECLARE t rating.tariff%ROWTYPE;
BEGIN
  SELECT * INTO t FROM rating.tariff WHERE product_id = p_product AND zone_id = rating.zone_of(b) AND at >= valid_from LIMIT 1;
  RETURN t.setup + ceil(dur::numeric / t.step_sec) * t.per_unit;
END $$;
CREATE VIEW rating.v_usage AS SELECT subscription_id, kind, date_trunc('month', start_at) AS m, sum(dur) AS units, sum(charge) AS charge FROM rating.cdr GROUP BY 1,2,3;
CREATE VIEW billing.v_open_items AS SELECT i.account_id, i.no, i.gross, i.due, CURRENT_DATE - i.due AS days FROM billing.invoice i WHERE NOT i.paid;
CREATE VIEW billing.v_aging AS SELECT account_id, sum(gross) FILTER (WHERE days <= 30) AS d30, sum(gross) FILTER (WHERE days > 30) AS more, sum(gross) FILTER (WHERE days > 90) AS d90 FROM billing.v_open_items GROUP BY account_id;
CREATE VIEW crm.v_customer AS SELECT p.name, a.no, s.msisdn, s.state, pr.name AS product, ag.d30 FROM crm.party p JOIN crm.account a USING (party_id) LEFT JOIN crm.subscription s USING (account_id) LEFT JOIN crm.product pr USING (product_id) LEFT JOIN billing.v_aging ag USING (account_id);
CREATE MATERIALIZED VIEW crm.mv_churn AS SELECT date_trunc('month', end_on::timestamp) AS m, product_id, count(*) FROM crm.subscription WHERE state = 'terminated' GROUP BY 1,2;
CREATE VIEW net.v_free_numbers AS SELECT msisdn, state, reserved_until FROM net.number_pool WHERE state = 'free' WITH CASCADED CHECK OPTION;
COMMENT ON SCHEMA rating IS 'rating engine v2';
COMMENT ON COLUMN crm.subscription.state IS 'life cycle, see state diagram';
