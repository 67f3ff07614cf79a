CREATE TYPE claim_status AS ENUM ('notified', 'registered', 'assessed', 'approved', 'rejected', 'paid', 'closed', 'reopened');
CREATE TYPE peril AS ENUM ('fire', 'water', 'theft', 'storm', 'liability'
, 'glass', 'cyber'
);
CREATE DOMAIN amount AS numeric(14,2) CONSTRAINT amount_not_negative CHECK (VALUE >= 0);
COMMENT ON DOMAIN amount IS 'EUR, never negative';
CREATE DOMAIN pct AS numeric(5,2) CHECK (VALUE >= 0 AND VALUE <= 100);
CREATE TABLE broker (
    id bigserial PRIMARY KEY,
    code text NOT NULL,
    name text NOT NULL,
    commission pct DEFAULT 10 NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
CREATE UNIQUE INDEX broker_code_live ON broker (code) WHERE deleted_at IS NULL;
COMMENT ON TABLE broker IS 'Brokers';

CREATE TABLE party (
    id bigserial PRIMARY KEY,
    kind char(1) DEFAULT 'P' NOT NULL,
    name text NOT NULL,
    born date,
    tax_no text,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz,
    CHECK (kind IN ('P', 'F'))
);
CREATE UNIQUE INDEX party_tax_no_live ON party (tax_no) WHERE deleted_at IS NULL;
COMMENT ON TABLE party IS 'Persons and firms';

CREATE TABLE address (
    id bigserial PRIMARY KEY,
    party_id bigint NOT NULL REFERENCES party(id) ON DELETE CASCADE,
    street text NOT NULL,
    city text NOT NULL,
    zip text NOT NULL,
    main boolean DEFAULT true NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE address IS 'Addresses';

CREATE TABLE bank_account (
    id bigserial PRIMARY KEY,
    party_id bigint NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    iban text NOT NULL,
    verified timestamptz,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE bank_account IS 'IBANs';

CREATE TABLE product (
    id bigserial PRIMARY KEY,
    code text NOT NULL,
    name text NOT NULL,
    line text NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
CREATE UNIQUE INDEX product_code_live ON product (code) WHERE deleted_at IS NULL;
COMMENT ON TABLE product IS 'Products';

CREATE TABLE tariff (
    id bigserial PRIMARY KEY,
    product_id bigint NOT NULL REFERENCES product(id) ON DELETE RESTRICT,
    valid_from date NOT NULL,
    factors jsonb NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE tariff IS 'Tariffs';

CREATE TABLE coverage (
    id bigserial PRIMARY KEY,
    product_id bigint NOT NULL REFERENCES product(id) ON DELETE RESTRICT,
    peril peril NOT NULL,
    deductible amount DEFAULT 0 NOT NULL,
    sum_insured amount,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz,
    UNIQUE (product_id, peril)
);
COMMENT ON TABLE coverage IS 'Coverages';

CREATE TABLE policy (
    id bigserial PRIMARY KEY,
    no text NOT NULL,
    holder_id bigint NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    product_id bigint NOT NULL REFERENCES product(id) ON DELETE RESTRICT,
    broker_id bigint REFERENCES broker(id) ON DELETE SET NULL,
    starts date NOT NULL,
    ends date,
    premium amount NOT NULL,
    cancelled_on date,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz,
    CHECK (ends > starts)
);
CREATE UNIQUE INDEX policy_no_live ON policy (no) WHERE deleted_at IS NULL;
COMMENT ON TABLE policy IS 'Policies';

CREATE TABLE policy_version (
    id bigserial PRIMARY KEY,
    policy_id bigint NOT NULL REFERENCES policy(id) ON DELETE CASCADE,
    seq integer NOT NULL,
    data jsonb NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz,
    UNIQUE (policy_id, seq)
);
COMMENT ON TABLE policy_version IS 'Endorsements';

CREATE TABLE insured_object (
    id bigserial PRIMARY KEY,
    policy_id bigint NOT NULL REFERENCES policy(id) ON DELETE CASCADE,
    kind text NOT NULL,
    description text,
    value amount,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE insured_object IS 'Risks';

CREATE TABLE vehicle (
    id bigserial PRIMARY KEY,
    object_id bigint NOT NULL REFERENCES insured_object(id) ON DELETE CASCADE,
    plate text NOT NULL,
    vin char(17),
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
CREATE UNIQUE INDEX vehicle_plate_live ON vehicle (plate) WHERE deleted_at IS NULL;
COMMENT ON TABLE vehicle IS 'Cars';

CREATE TABLE building (
    id bigserial PRIMARY KEY,
    object_id bigint NOT NULL REFERENCES insured_object(id) ON DELETE CASCADE,
    year smallint,
    area_m2 numeric(8,1),
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE building IS 'Buildings';

CREATE TABLE premium_item (
    id bigserial PRIMARY KEY,
    policy_id bigint NOT NULL REFERENCES policy(id) ON DELETE RESTRICT,
    due date NOT NULL,
    amount amount NOT NULL,
    paid date,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE premium_item IS 'Premium';

CREATE TABLE dunning (
    id bigserial PRIMARY KEY,
    item_id bigint NOT NULL REFERENCES premium_item(id) ON DELETE CASCADE,
    level smallint NOT NULL,
    sent date NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE dunning IS 'Reminders';

CREATE TABLE event (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    happened date NOT NULL,
    peril peril NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE event IS 'Catastrophe events';

CREATE TABLE claim (
    id bigserial PRIMARY KEY,
    no text NOT NULL,
    policy_id bigint NOT NULL REFERENCES policy(id) ON DELETE RESTRICT,
    event_id bigint REFERENCES event(id) ON DELETE RESTRICT,
    happened timestamptz NOT NULL,
    reported timestamptz DEFAULT now() NOT NULL,
    peril peril NOT NULL,
    status claim_status DEFAULT 'notified' NOT NULL,
    description text,
    fraud_score real,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz,
    CHECK (reported >= happened)
);
CREATE UNIQUE INDEX claim_no_live ON claim (no) WHERE deleted_at IS NULL;
COMMENT ON TABLE claim IS 'Claims';

CREATE TABLE claim_object (
    claim_id bigint REFERENCES claim(id) ON DELETE CASCADE,
    object_id bigint REFERENCES insured_object(id) ON DELETE RESTRICT,
    damage amount,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (claim_id, object_id)
);
COMMENT ON TABLE claim_object IS 'Damaged';

CREATE TABLE claimant (
    id bigserial PRIMARY KEY,
    claim_id bigint NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
    party_id bigint NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    share pct DEFAULT 100 NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE claimant IS 'Claimants';

CREATE TABLE adjuster (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    region text,
    max_amount amount,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE adjuster IS 'Adjusters';

CREATE TABLE assignment (
    id bigserial PRIMARY KEY,
    claim_id bigint NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
    adjuster_id bigint NOT NULL REFERENCES adjuster(id) ON DELETE RESTRICT,
    from_at timestamptz DEFAULT now() NOT NULL,
    to_at timestamptz,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE assignment IS 'Assignments';

CREATE TABLE reserve (
    id bigserial PRIMARY KEY,
    claim_id bigint NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
    peril peril NOT NULL,
    amount amount NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE reserve IS 'Reserves';

CREATE TABLE payment (
    id bigserial PRIMARY KEY,
    claim_id bigint NOT NULL REFERENCES claim(id) ON DELETE RESTRICT,
    account_id bigint NOT NULL REFERENCES bank_account(id) ON DELETE RESTRICT,
    amount amount NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    approved_by bigint REFERENCES adjuster(id) ON DELETE RESTRICT,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE payment IS 'Payments';

CREATE TABLE recovery (
    id bigserial PRIMARY KEY,
    claim_id bigint NOT NULL REFERENCES claim(id) ON DELETE RESTRICT,
    from_party bigint NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
    amount amount NOT NULL,
    at date,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE recovery IS 'Recoveries';

CREATE TABLE document (
    id bigserial PRIMARY KEY,
    claim_id bigint REFERENCES claim(id) ON DELETE CASCADE,
    policy_id bigint REFERENCES policy(id) ON DELETE CASCADE,
    name text NOT NULL,
    mime text,
    store_key uuid DEFAULT gen_random_uuid() NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz,
    CHECK (num_nonnulls(claim_id, policy_id) = 1)
);
COMMENT ON TABLE document IS 'Documents';

CREATE TABLE note (
    id bigserial PRIMARY KEY,
    claim_id bigint NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
    author text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    body text NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE note IS 'Notes';

CREATE TABLE reinsurer (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
CREATE UNIQUE INDEX reinsurer_name_live ON reinsurer (name) WHERE deleted_at IS NULL;
COMMENT ON TABLE reinsurer IS 'Reinsurers';

CREATE TABLE treaty (
    id bigserial PRIMARY KEY,
    reinsurer_id bigint NOT NULL REFERENCES reinsurer(id) ON DELETE RESTRICT,
    year smallint NOT NULL,
    share pct NOT NULL,
    retention amount NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE treaty IS 'Treaties';

CREATE TABLE cession (
    claim_id bigint REFERENCES claim(id) ON DELETE RESTRICT,
    treaty_id bigint REFERENCES treaty(id) ON DELETE RESTRICT,
    amount amount NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (claim_id, treaty_id)
);
COMMENT ON TABLE cession IS 'Ceded claims';

CREATE TABLE task (
    id bigserial PRIMARY KEY,
    claim_id bigint REFERENCES claim(id) ON DELETE CASCADE,
    due date,
    done boolean DEFAULT false NOT NULL,
    what text NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE task IS 'Tasks';

CREATE TABLE claim_state_log (
    id bigserial PRIMARY KEY,
    claim_id bigint NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
    old claim_status,
    new claim_status NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    created_by text DEFAULT CURRENT_USER NOT NULL,
    deleted_at timestamptz
);
COMMENT ON TABLE claim_state_log IS 'History of states';

CREATE INDEX claim_open ON claim (policy_id, reported) WHERE status NOT IN ('closed', 'rejected') AND deleted_at IS NULL;
CREATE FUNCTION claim_state() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO claim_state_log (claim_id, old, new) VALUES (NEW.id, OLD.status, NEW.status); RETURN NULL; END $$;
CREATE TRIGGER claim_state AFTER UPDATE OF status ON claim FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION claim_state();
CREATE FUNCTION claim_total(c 
bigint) RETURNS numeric
 LANGUAGE sql STABLE AS $$ SELECT coalesce(sum(amount), 0) FROM public.payment WHERE claim_id = c $$;
CREATE FUNCTION paid_le_reserve() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF claim_total(NEW.claim_id) > (SELECT sum(amount) FROM reserve WHERE claim_id = NEW.claim_id
AND deleted_at IS NULL
) THEN RAISE EXCEPTION 'reserve exhausted'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER paid_le_reserve AFTER INSERT 
OR UPDATE OF amount
ON payment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION paid_le_reserve();
CREATE VIEW claim_overview AS SELECT c.id, c.no, p.no AS policy_no, h.name AS holder, c.peril, c.status, claim_total(c.id) AS paid
, (SELECT a.name FROM assignment s JOIN adjuster a ON a.id = s.adjuster_id WHERE s.claim_id = c.id AND s.to_at IS NULL LIMIT 1) AS adjuster
 FROM claim c JOIN policy p ON p.id = c.policy_id JOIN party h ON h.id = p.holder_id
WHERE c.deleted_at IS NULL
;
CREATE VIEW loss_ratio AS SELECT pr.code, sum(p.premium) AS premium, sum(o.paid) AS paid FROM policy p JOIN product pr ON pr.id = p.product_id LEFT JOIN claim_overview o ON o.policy_no = p.no GROUP BY pr.code;

