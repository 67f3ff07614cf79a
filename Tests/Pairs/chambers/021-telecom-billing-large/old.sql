CREATE SCHEMA crm; CREATE SCHEMA rating; CREATE SCHEMA bill; CREATE SCHEMA net;
CREATE DOMAIN crm.msisdn AS varchar(15) CHECK (VALUE ~ '^[0-9]+$');
CREATE TYPE crm.party_kind AS ENUM ('person', 'company');
CREATE TYPE crm.sub_state AS ENUM ('new', 'active', 'suspended', 'closed');
CREATE TABLE crm.party (
    party_id bigserial NOT NULL,
    kind crm.party_kind NOT NULL,
    name varchar(80) NOT NULL,
    vat_no varchar(20),
    email varchar(80),
    created_on timestamp DEFAULT now() NOT NULL,
    updated_on timestamp DEFAULT now() NOT NULL,
    constraint pk_party PRIMARY KEY (party_id)
);
CREATE TABLE crm.account (
    account_id bigserial NOT NULL,
    party_id bigint NOT NULL,
    no varchar(20) NOT NULL,
    bill_cycle integer NOT NULL,
    credit_limit numeric(12,2),
    parent_id bigint,
    created_on timestamp DEFAULT now() NOT NULL,
    updated_on timestamp DEFAULT now() NOT NULL,
    constraint pk_account PRIMARY KEY (account_id),
    CONSTRAINT uq_account_no UNIQUE (no),
    CONSTRAINT ck_account_1 CHECK (bill_cycle BETWEEN 1 AND 28)
);
CREATE INDEX ix_account_party_id ON crm.account USING btree (party_id);
CREATE TABLE crm.address (
    address_id bigserial NOT NULL,
    party_id bigint NOT NULL,
    line1 varchar(80) NOT NULL,
    city varchar(80) NOT NULL,
    zip varchar(12),
    country char(2) DEFAULT 'DE' NOT NULL,
    valid daterange,
    constraint pk_address PRIMARY KEY (address_id)
);
CREATE TABLE crm.product (
    product_id bigserial NOT NULL,
    code varchar(20) NOT NULL,
    name varchar(80) NOT NULL,
    family varchar(80) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    constraint pk_product PRIMARY KEY (product_id),
    CONSTRAINT uq_product_code UNIQUE (code)
);
CREATE TABLE crm.subscription (
    subscription_id bigserial NOT NULL,
    account_id bigint NOT NULL,
    product_id bigint NOT NULL,
    msisdn crm.msisdn,
    state crm.sub_state DEFAULT 'new' NOT NULL,
    start_on date NOT NULL,
    end_on date,
    created_on timestamp DEFAULT now() NOT NULL,
    updated_on timestamp DEFAULT now() NOT NULL,
    constraint pk_subscription PRIMARY KEY (subscription_id)
);
CREATE TABLE crm.option (
    option_id bigserial NOT NULL,
    subscription_id bigint NOT NULL,
    product_id bigint NOT NULL,
    since date NOT NULL,
    until_on date,
    constraint pk_option PRIMARY KEY (option_id)
);
CREATE TABLE crm.ticket (
    ticket_id bigserial NOT NULL,
    account_id bigint NOT NULL,
    subject varchar(80) NOT NULL,
    body text,
    state varchar(10) DEFAULT 'open' NOT NULL,
    created_on timestamp DEFAULT now() NOT NULL,
    updated_on timestamp DEFAULT now() NOT NULL,
    constraint pk_ticket PRIMARY KEY (ticket_id)
);
CREATE TABLE crm.contact_log (
    contact_log_id bigserial NOT NULL,
    party_id bigint NOT NULL,
    channel varchar(80) NOT NULL,
    note text,
    at timestamp DEFAULT now() NOT NULL,
    constraint pk_contact_log PRIMARY KEY (contact_log_id)
);
CREATE TABLE crm.consent (
    consent_id bigserial NOT NULL,
    party_id bigint NOT NULL,
    purpose varchar(80) NOT NULL,
    granted boolean NOT NULL,
    at timestamp NOT NULL,
    constraint pk_consent PRIMARY KEY (consent_id),
    CONSTRAINT uq_consent_party_id_purpose UNIQUE (party_id, purpose)
);
CREATE TABLE net.cell (
    cell_id bigserial NOT NULL,
    cgi varchar(30) NOT NULL,
    lac integer NOT NULL,
    ci integer NOT NULL,
    lat double precision,
    lon double precision,
    tech varchar(5) NOT NULL,
    constraint pk_cell PRIMARY KEY (cell_id),
    CONSTRAINT uq_cell_cgi UNIQUE (cgi)
);
CREATE TABLE net.sim (
    sim_id bigserial NOT NULL,
    iccid varchar(22) NOT NULL,
    imsi varchar(15) NOT NULL,
    puk varchar(8),
    subscription_id bigint,
    constraint pk_sim PRIMARY KEY (sim_id),
    CONSTRAINT uq_sim_iccid UNIQUE (iccid),
    CONSTRAINT uq_sim_imsi UNIQUE (imsi)
);
CREATE TABLE net.device (
    device_id bigserial NOT NULL,
    imei varchar(16) NOT NULL,
    model varchar(80),
    tac integer,
    constraint pk_device PRIMARY KEY (device_id),
    CONSTRAINT uq_device_imei UNIQUE (imei)
);
CREATE TABLE net.number_pool (
    number_pool_id bigserial NOT NULL,
    msisdn crm.msisdn NOT NULL,
    state varchar(10) DEFAULT 'free' NOT NULL,
    reserved_until timestamp,
    constraint pk_number_pool PRIMARY KEY (number_pool_id),
    CONSTRAINT uq_number_pool_msisdn UNIQUE (msisdn)
);
CREATE TABLE net.port_request (
    port_request_id bigserial NOT NULL,
    msisdn crm.msisdn NOT NULL,
    direction char(1) NOT NULL,
    donor varchar(80) NOT NULL,
    due date NOT NULL,
    done timestamp,
    constraint pk_port_request PRIMARY KEY (port_request_id)
);
CREATE TABLE net.hlr_command (
    hlr_command_id bigserial NOT NULL,
    sim_id bigint NOT NULL,
    payload text,
    sent_at timestamp,
    answered_at timestamp,
    result integer,
    constraint pk_hlr_command PRIMARY KEY (hlr_command_id)
);
CREATE TABLE net.pcrf_command (
    pcrf_command_id bigserial NOT NULL,
    sim_id bigint NOT NULL,
    payload text,
    sent_at timestamp,
    answered_at timestamp,
    result integer,
    constraint pk_pcrf_command PRIMARY KEY (pcrf_command_id)
);
CREATE TABLE net.smsc_command (
    smsc_command_id bigserial NOT NULL,
    sim_id bigint NOT NULL,
    payload text,
    sent_at timestamp,
    answered_at timestamp,
    result integer,
    constraint pk_smsc_command PRIMARY KEY (smsc_command_id)
);
CREATE TABLE net.ocs_command (
    ocs_command_id bigserial NOT NULL,
    sim_id bigint NOT NULL,
    payload text,
    sent_at timestamp,
    answered_at timestamp,
    result integer,
    constraint pk_ocs_command PRIMARY KEY (ocs_command_id)
);
CREATE TABLE rating.zone (
    zone_id bigserial NOT NULL,
    code varchar(10) NOT NULL,
    name varchar(80) NOT NULL,
    constraint pk_zone PRIMARY KEY (zone_id),
    CONSTRAINT uq_zone_code UNIQUE (code)
);
CREATE TABLE rating.prefix (
    prefix_id bigserial NOT NULL,
    prefix varchar(15) NOT NULL,
    zone_id bigint NOT NULL,
    carrier varchar(80),
    constraint pk_prefix PRIMARY KEY (prefix_id),
    CONSTRAINT uq_prefix_prefix UNIQUE (prefix)
);
CREATE TABLE rating.tariff (
    tariff_id bigserial NOT NULL,
    product_id bigint NOT NULL,
    zone_id bigint NOT NULL,
    kind varchar(8) NOT NULL,
    per_unit numeric(12,6) NOT NULL,
    setup numeric(12,6) DEFAULT 0 NOT NULL,
    step_sec integer DEFAULT 60 NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    constraint pk_tariff PRIMARY KEY (tariff_id),
    CONSTRAINT uq_tariff_product_id_zone_id_kind_valid_from UNIQUE (product_id, zone_id, kind, valid_from)
);
CREATE TABLE rating.allowance (
    allowance_id bigserial NOT NULL,
    product_id bigint NOT NULL,
    kind varchar(8) NOT NULL,
    units bigint NOT NULL,
    rollover boolean DEFAULT false NOT NULL,
    constraint pk_allowance PRIMARY KEY (allowance_id)
);
CREATE TABLE rating.counter (
    counter_id bigserial NOT NULL,
    subscription_id bigint NOT NULL,
    allowance_id bigint NOT NULL,
    period date NOT NULL,
    used bigint DEFAULT 0 NOT NULL,
    constraint pk_counter PRIMARY KEY (counter_id),
    CONSTRAINT uq_counter_subscription_id_allowance_id_period UNIQUE (subscription_id, allowance_id, period)
);
CREATE TABLE rating.rejected_cdr (
    rejected_cdr_id bigserial NOT NULL,
    raw text NOT NULL,
    reason varchar(80) NOT NULL,
    at timestamp DEFAULT now() NOT NULL,
    constraint pk_rejected_cdr PRIMARY KEY (rejected_cdr_id)
);
CREATE TABLE rating.cdr (cdr_id bigserial, subscription_id bigint NOT NULL, start_at timestamp NOT NULL, dur integer NOT NULL DEFAULT 0, b_number varchar(30), kind varchar(8) NOT NULL, charge numeric(12,6));
CREATE TABLE rating.cdr_2021 (CHECK (start_at >= '2021-01-01' AND start_at < '2021-12-31')) INHERITS (rating.cdr);
CREATE TABLE rating.cdr_2022 (CHECK (start_at >= '2022-01-01' AND start_at < '2022-12-31')) INHERITS (rating.cdr);
CREATE INDEX cdr_2021_sub ON rating.cdr_2021 (subscription_id, start_at);
CREATE INDEX cdr_2022_sub ON rating.cdr_2022 (subscription_id, start_at);
CREATE FUNCTION rating.cdr_route() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('INSERT INTO rating.cdr_%s SELECT ($1).*', extract(year FROM NEW.start_at)) USING NEW; RETURN NULL; END $$;
CREATE TRIGGER cdr_route BEFORE INSERT ON rating.cdr FOR EACH ROW EXECUTE FUNCTION rating.cdr_route();
CREATE TABLE bill.run (
    run_id bigserial NOT NULL,
    cycle smallint NOT NULL,
    period date NOT NULL,
    state varchar(10) DEFAULT 'open' NOT NULL,
    started timestamp,
    finished timestamp,
    constraint pk_run PRIMARY KEY (run_id),
    CONSTRAINT uq_run_cycle_period UNIQUE (cycle, period)
);
CREATE TABLE bill.invoice (
    invoice_id bigserial NOT NULL,
    account_id bigint NOT NULL,
    run_id bigint NOT NULL,
    no varchar(20) NOT NULL,
    issued date NOT NULL,
    due date NOT NULL,
    net numeric(12,2) NOT NULL,
    vat numeric(12,2) NOT NULL,
    gross numeric(12,2) NOT NULL,
    paid boolean DEFAULT false NOT NULL,
    constraint pk_invoice PRIMARY KEY (invoice_id),
    CONSTRAINT uq_invoice_no UNIQUE (no)
);
CREATE TABLE bill.line (
    line_id bigserial NOT NULL,
    invoice_id bigint NOT NULL,
    pos integer NOT NULL,
    descr varchar(80) NOT NULL,
    qty numeric(14,3) NOT NULL,
    price numeric(12,6) NOT NULL,
    constraint pk_line PRIMARY KEY (line_id),
    CONSTRAINT uq_line_invoice_id_pos UNIQUE (invoice_id, pos)
);
CREATE TABLE bill.payment (
    payment_id bigserial NOT NULL,
    account_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    at timestamp NOT NULL,
    ref varchar(80),
    constraint pk_payment PRIMARY KEY (payment_id)
);
CREATE TABLE bill.dunning (
    dunning_id bigserial NOT NULL,
    invoice_id bigint NOT NULL,
    level smallint NOT NULL,
    sent date NOT NULL,
    fee numeric(8,2),
    constraint pk_dunning PRIMARY KEY (dunning_id)
);
CREATE TABLE bill.mandate (
    mandate_id bigserial NOT NULL,
    account_id bigint NOT NULL,
    iban varchar(34) NOT NULL,
    bic varchar(11),
    signed date NOT NULL,
    revoked date,
    constraint pk_mandate PRIMARY KEY (mandate_id)
);
CREATE TABLE bill.adjustment (
    adjustment_id bigserial NOT NULL,
    account_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    reason varchar(80) NOT NULL,
    by_user varchar(80) DEFAULT CURRENT_USER NOT NULL,
    constraint pk_adjustment PRIMARY KEY (adjustment_id)
);
CREATE TABLE bill.gl_export (
    gl_export_id bigserial NOT NULL,
    invoice_id bigint NOT NULL,
    batch integer NOT NULL,
    account varchar(10) NOT NULL,
    dr numeric(12,2),
    cr numeric(12,2),
    constraint pk_gl_export PRIMARY KEY (gl_export_id)
);
CREATE TABLE bill.postcard (
    postcard_id bigserial NOT NULL,
    invoice_id bigint NOT NULL,
    queued timestamp DEFAULT now() NOT NULL,
    sent timestamp,
    error text,
    constraint pk_postcard PRIMARY KEY (postcard_id)
);
CREATE TABLE bill.email_invoice (
    email_invoice_id bigserial NOT NULL,
    invoice_id bigint NOT NULL,
    queued timestamp DEFAULT now() NOT NULL,
    sent timestamp,
    error text,
    constraint pk_email_invoice PRIMARY KEY (email_invoice_id)
);
CREATE TABLE bill.portal_push (
    portal_push_id bigserial NOT NULL,
    invoice_id bigint NOT NULL,
    queued timestamp DEFAULT now() NOT NULL,
    sent timestamp,
    error text,
    constraint pk_portal_push PRIMARY KEY (portal_push_id)
);
ALTER TABLE ONLY crm.account ADD CONSTRAINT fk_account_party_id FOREIGN KEY (party_id) REFERENCES crm.party(party_id);
ALTER TABLE ONLY crm.account ADD CONSTRAINT fk_account_parent_id FOREIGN KEY (parent_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY crm.address ADD CONSTRAINT fk_address_party_id FOREIGN KEY (party_id) REFERENCES crm.party(party_id) ON DELETE CASCADE;
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
ALTER TABLE ONLY bill.invoice ADD CONSTRAINT fk_invoice_account_id FOREIGN KEY (account_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY bill.invoice ADD CONSTRAINT fk_invoice_run_id FOREIGN KEY (run_id) REFERENCES bill.run(run_id);
ALTER TABLE ONLY bill.line ADD CONSTRAINT fk_line_invoice_id FOREIGN KEY (invoice_id) REFERENCES bill.invoice(invoice_id) ON DELETE CASCADE;
ALTER TABLE ONLY bill.payment ADD CONSTRAINT fk_payment_account_id FOREIGN KEY (account_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY bill.dunning ADD CONSTRAINT fk_dunning_invoice_id FOREIGN KEY (invoice_id) REFERENCES bill.invoice(invoice_id);
ALTER TABLE ONLY bill.mandate ADD CONSTRAINT fk_mandate_account_id FOREIGN KEY (account_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY bill.adjustment ADD CONSTRAINT fk_adjustment_account_id FOREIGN KEY (account_id) REFERENCES crm.account(account_id);
ALTER TABLE ONLY bill.gl_export ADD CONSTRAINT fk_gl_export_invoice_id FOREIGN KEY (invoice_id) REFERENCES bill.invoice(invoice_id);
ALTER TABLE ONLY bill.postcard ADD CONSTRAINT fk_postcard_invoice_id FOREIGN KEY (invoice_id) REFERENCES bill.invoice(invoice_id);
ALTER TABLE ONLY bill.email_invoice ADD CONSTRAINT fk_email_invoice_invoice_id FOREIGN KEY (invoice_id) REFERENCES bill.invoice(invoice_id);
ALTER TABLE ONLY bill.portal_push ADD CONSTRAINT fk_portal_push_invoice_id FOREIGN KEY (invoice_id) REFERENCES bill.invoice(invoice_id);
CREATE FUNCTION rating.zone_of(b varchar) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT zone_id::integer FROM rating.prefix WHERE b LIKE prefix || '%' ORDER BY length(prefix) DESC LIMIT 1 $$;
CREATE FUNCTION rating.price(p_product bigint, b varchar, dur int) RETURNS numeric LANGUAGE plpgsql STABLE AS $$
DECLARE t rating.tariff%ROWTYPE;
BEGIN
  SELECT * INTO t FROM rating.tariff WHERE product_id = p_product AND zone_id = rating.zone_of(b) LIMIT 1;
  RETURN t.setup + ceil(dur::numeric / t.step_sec) * t.per_unit;
END $$;
CREATE VIEW rating.v_usage AS SELECT subscription_id, kind, date_trunc('month', start_at) AS m, sum(dur) AS units, sum(charge) AS charge FROM rating.cdr GROUP BY 1,2,3;
CREATE VIEW bill.v_open_items AS SELECT i.account_id, i.no, i.gross, i.due, CURRENT_DATE - i.due AS days FROM bill.invoice i WHERE NOT i.paid;
CREATE VIEW bill.v_aging AS SELECT account_id, sum(gross) FILTER (WHERE days <= 30) AS d30, sum(gross) FILTER (WHERE days > 30) AS more FROM bill.v_open_items GROUP BY account_id;
CREATE VIEW crm.v_customer AS SELECT p.name, a.no, s.msisdn, s.state, pr.name AS product, ag.d30 FROM crm.party p JOIN crm.account a USING (party_id) LEFT JOIN crm.subscription s USING (account_id) LEFT JOIN crm.product pr USING (product_id) LEFT JOIN bill.v_aging ag USING (account_id);
CREATE MATERIALIZED VIEW crm.mv_churn AS SELECT date_trunc('month', end_on::timestamp) AS m, product_id, count(*) FROM crm.subscription WHERE state = 'closed' GROUP BY 1,2;
CREATE VIEW net.v_free_numbers AS SELECT msisdn FROM net.number_pool WHERE state = 'free';
COMMENT ON SCHEMA rating IS 'rating engine';
COMMENT ON COLUMN crm.subscription.state IS 'life cycle';
