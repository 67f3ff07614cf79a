CREATE SCHEMA policy;
CREATE SCHEMA claim;
CREATE SCHEMA crm;
CREATE SCHEMA reinsurance;
CREATE EXTENSION btree_gist;
CREATE EXTENSION "uuid-ossp";
CREATE TYPE policy.product_line AS ENUM ('motor', 'home', 'liability', 'travel', 'life', 'health');
CREATE TYPE policy.state AS ENUM ('quote', 'active', 'lapsed', 'ended');
CREATE TYPE claim.state AS ENUM ('reported', 'open', 'closed'
, 'reopened', 'litigation'
);
CREATE DOMAIN policy.number AS text CHECK (VALUE ~ '^[A-Z]{2,3}-[0-9]{8,10}$');
CREATE DOMAIN policy.premium AS numeric(
12,2) CHECK (VALUE >= 0);
CREATE TYPE crm.party_kind AS ENUM ('person', 'organisation');
CREATE TABLE crm.party (
    id bigserial PRIMARY KEY,
    kind crm.party_kind NOT NULL,
    name text NOT NULL,
    born date,
    tax_no varchar(15),
    reg_no varchar(20),
    legacy_id bigint,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (kind, legacy_id),
    CHECK (kind = 'person' OR born IS NULL)
);
CREATE TABLE crm.address (
    party_id bigint NOT NULL REFERENCES crm.party ON DELETE CASCADE,
    usage text NOT NULL DEFAULT 'home',
    valid daterange NOT NULL DEFAULT '[,)',
    street text,
    city text,
    zip varchar(10),
    country char(2) NOT NULL,
    PRIMARY KEY (party_id, usage, valid),
    EXCLUDE USING gist (party_id WITH =, usage WITH =, valid WITH &&)
);
CREATE TABLE crm.agent (
    party_id bigint NOT NULL REFERENCES crm.party PRIMARY KEY,
    commission numeric(5,3) NOT NULL DEFAULT 5,
    supervisor_id bigint REFERENCES crm.agent
);
CREATE TABLE crm.consent (
    party_id bigint NOT NULL REFERENCES crm.party,
    purpose text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    revoked timestamptz,
    PRIMARY KEY (party_id, purpose, at)
);
CREATE VIEW crm.everybody AS SELECT id, name, kind FROM crm.party;
CREATE TABLE policy.product (
    id bigserial PRIMARY KEY,
    line policy.product_line NOT NULL,
    code varchar(8) NOT NULL UNIQUE,
    name text NOT NULL,
    valid daterange NOT NULL DEFAULT '[,)',
    terms jsonb NOT NULL DEFAULT '{}'::jsonb,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE policy.tariff (
    product_id bigint NOT NULL REFERENCES policy.product,
    version integer NOT NULL,
    factors jsonb NOT NULL,
    base policy.premium,
    valid_from date NOT NULL,
    PRIMARY KEY (product_id, version)
);
CREATE TABLE policy.policy (
    id bigserial PRIMARY KEY,
    number policy.number NOT NULL UNIQUE,
    product_id bigint NOT NULL REFERENCES policy.product,
    holder_id bigint NOT NULL REFERENCES crm.party,
    agent_id bigint REFERENCES crm.agent(party_id),
    period daterange NOT NULL,
    tariff_version integer NOT NULL,
    premium policy.premium NOT NULL,
    FOREIGN KEY (product_id, tariff_version) REFERENCES policy.tariff(product_id, version),
    state policy.state NOT NULL DEFAULT 'quote'
);
CREATE INDEX policy_holder ON policy.policy (holder_id) INCLUDE (state);
CREATE INDEX policy_period ON policy.policy USING gist (period);
CREATE TABLE policy.version (
    policy_id bigint NOT NULL REFERENCES policy.policy ON DELETE CASCADE,
    version integer NOT NULL,
    effective date NOT NULL,
    premium policy.premium NOT NULL,
    diff jsonb NOT NULL DEFAULT '{}'::jsonb,
    PRIMARY KEY (policy_id, version)
);
CREATE TABLE policy.coverage (
    policy_id bigint NOT NULL REFERENCES policy.policy ON DELETE CASCADE,
    code varchar(10) NOT NULL,
    sum_insured numeric(14,2) NOT NULL,
    deductible numeric(14,2) NOT NULL DEFAULT 0,
    CHECK (deductible < sum_insured),
    PRIMARY KEY (policy_id, code)
);
CREATE TABLE policy.vehicle (
    policy_id bigint NOT NULL REFERENCES policy.policy PRIMARY KEY,
    plate varchar(12) NOT NULL,
    vin char(17) UNIQUE,
    power_kw smallint
);
CREATE TABLE policy.dwelling (
    policy_id bigint NOT NULL REFERENCES policy.policy PRIMARY KEY,
    street text NOT NULL,
    area_m2 smallint,
    built smallint
);
CREATE TABLE policy.insured_life (
    policy_id bigint NOT NULL REFERENCES policy.policy,
    party_id bigint NOT NULL REFERENCES crm.party,
    smoker boolean NOT NULL DEFAULT false,
    PRIMARY KEY (policy_id, party_id)
);
CREATE TABLE policy.instalment (
    policy_id bigint NOT NULL REFERENCES policy.policy,
    due date NOT NULL,
    amount policy.premium NOT NULL,
    paid_on date,
    PRIMARY KEY (policy_id, due)
);
CREATE INDEX instalment_open ON policy.instalment (due) WHERE paid_on IS NULL;
CREATE SEQUENCE claim.claim_seq;
CREATE TABLE claim.claim (
    id bigint DEFAULT nextval('claim.claim_seq'),
    year smallint NOT NULL,
    policy_id bigint NOT NULL REFERENCES policy.policy,
    occurred tstzrange NOT NULL,
    reported timestamptz NOT NULL DEFAULT now(),
    state claim.state NOT NULL DEFAULT 'reported',
    description text,
    number text GENERATED ALWAYS AS (year::text || '-' || lpad(id::text, 6, '0')) STORED,
    PRIMARY KEY (year, id)
) PARTITION BY RANGE (year);
CREATE TABLE claim.claim_2022 PARTITION OF claim.claim FOR VALUES FROM (2022) TO (2023);
CREATE TABLE claim.claim_2023 PARTITION OF claim.claim FOR VALUES FROM (2023) TO (2024);
CREATE TABLE claim.claim_other PARTITION OF claim.claim DEFAULT;
CREATE INDEX claim_policy ON claim.claim (policy_id);
CREATE INDEX claim_number ON claim.claim (number);
CREATE TABLE claim.reserve (
    year smallint NOT NULL,
    claim_id bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    amount policy.premium NOT NULL,
    reason text,
    PRIMARY KEY (year, claim_id, at),
    FOREIGN KEY (year, claim_id) REFERENCES claim.claim ON DELETE CASCADE
);
CREATE TABLE claim.payment (
    id bigserial PRIMARY KEY,
    year smallint NOT NULL,
    claim_id bigint NOT NULL,
    payee_id bigint REFERENCES crm.party,
    amount policy.premium NOT NULL,
    paid_on date NOT NULL,
    FOREIGN KEY (year, claim_id) REFERENCES claim.claim
);
CREATE TABLE claim.document (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    year smallint NOT NULL,
    claim_id bigint NOT NULL,
    name text NOT NULL,
    storage_key text NOT NULL,
    FOREIGN KEY (year, claim_id) REFERENCES claim.claim ON DELETE CASCADE
);
CREATE TABLE reinsurance.treaty (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    share numeric(5,4) NOT NULL CHECK (share > 0 AND share <= 1),
    period daterange NOT NULL,
    lines policy.product_line[] NOT NULL
);
CREATE TABLE reinsurance.cession (
    treaty_id bigint NOT NULL REFERENCES reinsurance.treaty,
    policy_id bigint NOT NULL REFERENCES policy.policy,
    premium policy.premium NOT NULL,
    PRIMARY KEY (treaty_id, policy_id)
);
CREATE VIEW reinsurance.ceded AS SELECT t.name, sum(c.premium) AS premium FROM reinsurance.treaty t JOIN reinsurance.cession c ON c.treaty_id = t.id GROUP BY t.name;
CREATE TABLE claim.expert (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    region varchar(20)
);
CREATE VIEW policy.in_force AS SELECT p.id, p.number, p.premium, pr.line, 
h.name AS holder FROM policy.policy p JOIN policy.product pr ON pr.id = p.product_id JOIN crm.party h ON h.id = p.holder_id WHERE p.state = 'active' AND p.period @> CURRENT_DATE;
CREATE VIEW policy.premium_by_line AS SELECT line, count(*) AS policies, sum(premium) AS premium FROM policy.in_force GROUP BY line;
CREATE MATERIALIZED VIEW claim.loss_ratio AS SELECT l.line, l.premium, coalesce(sum(pay.amount), 0) AS paid FROM policy.premium_by_line l LEFT JOIN policy.product pr ON pr.line = l.line LEFT JOIN policy.policy p ON p.product_id = pr.id LEFT JOIN claim.claim c ON c.policy_id = p.id LEFT JOIN claim.payment pay ON pay.claim_id = c.id 
AND pay.year = c.year
GROUP BY 1, 2;
CREATE UNIQUE INDEX loss_ratio_line ON claim.loss_ratio (line);
CREATE FUNCTION policy.pro_rata(p policy.premium, days integer) RETURNS policy.premium
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT round(p * days / 365, 2)::policy.premium $$;
CREATE FUNCTION claim.check_cover() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM policy.policy WHERE id = NEW.policy_id AND state = 'active') THEN RAISE EXCEPTION 'no cover';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER check_cover BEFORE INSERT ON claim.claim FOR EACH ROW EXECUTE FUNCTION claim.check_cover();
