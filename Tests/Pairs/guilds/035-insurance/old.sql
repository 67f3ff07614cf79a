CREATE SCHEMA policy;
CREATE SCHEMA claim;
CREATE SCHEMA party;
CREATE EXTENSION btree_gist;
CREATE EXTENSION "uuid-ossp";
CREATE TYPE policy.product_line AS ENUM ('motor', 'home', 'life');
CREATE TYPE policy.state AS ENUM ('quote', 'active', 'lapsed', 'ended');
CREATE TYPE claim.state AS ENUM ('reported', 'open', 'closed'
);
CREATE DOMAIN policy.number AS char(12) CHECK (VALUE ~ '^[A-Z]{2}[0-9]{10}$');
CREATE DOMAIN policy.premium AS numeric(
10,2);
CREATE TABLE party.person (
    id bigserial PRIMARY KEY,
    surname text NOT NULL,
    given text,
    born date,
    tax_no varchar(15)
);
CREATE TABLE party.organisation (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    reg_no varchar(20)
);
CREATE TABLE party.address (
    id bigserial PRIMARY KEY,
    person_id bigint REFERENCES party.person,
    organisation_id bigint REFERENCES party.organisation,
    street text,
    city text,
    zip varchar(10),
    country char(2),
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
);
CREATE TABLE party.agent (
    id bigserial PRIMARY KEY,
    person_id bigint NOT NULL REFERENCES party.person UNIQUE,
    commission numeric(4,2) NOT NULL DEFAULT 5
);
CREATE VIEW party.everybody AS SELECT id, surname || ' ' || coalesce(given, '') AS name, 'p' AS kind FROM party.person UNION ALL SELECT id, name, 'o' FROM party.organisation;
CREATE TABLE policy.product (
    id bigserial PRIMARY KEY,
    line policy.product_line NOT NULL,
    code varchar(8) NOT NULL UNIQUE,
    name text NOT NULL,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE policy.tariff (
    product_id bigint NOT NULL REFERENCES policy.product,
    version integer NOT NULL,
    factor numeric NOT NULL,
    valid_from date NOT NULL,
    PRIMARY KEY (product_id, version)
);
CREATE TABLE policy.policy (
    id bigserial PRIMARY KEY,
    number policy.number NOT NULL UNIQUE,
    product_id bigint NOT NULL REFERENCES policy.product,
    holder_id bigint NOT NULL REFERENCES party.person,
    agent_id bigint REFERENCES party.agent,
    starts date NOT NULL,
    ends date,
    premium policy.premium NOT NULL,
    state policy.state NOT NULL DEFAULT 'quote'
);
CREATE INDEX policy_holder ON policy.policy (holder_id);
CREATE TABLE policy.coverage (
    policy_id bigint NOT NULL REFERENCES policy.policy ON DELETE CASCADE,
    code varchar(10) NOT NULL,
    sum_insured integer NOT NULL,
    deductible integer NOT NULL DEFAULT 0,
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
    person_id bigint NOT NULL REFERENCES party.person,
    PRIMARY KEY (policy_id, person_id)
);
CREATE TABLE policy.instalment (
    policy_id bigint NOT NULL REFERENCES policy.policy,
    due date NOT NULL,
    amount policy.premium NOT NULL,
    paid_on date,
    PRIMARY KEY (policy_id, due)
);
CREATE INDEX instalment_open ON policy.instalment (due) WHERE paid_on IS NULL;
CREATE TABLE claim.claim (
    id bigserial PRIMARY KEY,
    number varchar(14) NOT NULL UNIQUE,
    policy_id bigint NOT NULL REFERENCES policy.policy,
    occurred date NOT NULL,
    reported date NOT NULL DEFAULT CURRENT_DATE,
    state claim.state NOT NULL DEFAULT 'reported',
    reserve policy.premium,
    description text
);
CREATE TABLE claim.payment (
    id bigserial PRIMARY KEY,
    claim_id bigint NOT NULL REFERENCES claim.claim,
    payee_id bigint REFERENCES party.person,
    amount policy.premium NOT NULL,
    paid_on date NOT NULL
);
CREATE TABLE claim.document (
    id bigserial PRIMARY KEY,
    claim_id bigint NOT NULL REFERENCES claim.claim,
    name text NOT NULL,
    content bytea NOT NULL
);
CREATE TABLE claim.expert (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    region varchar(20)
);
CREATE VIEW policy.in_force AS SELECT p.id, p.number, p.premium, pr.line, 
h.surname AS holder FROM policy.policy p JOIN policy.product pr ON pr.id = p.product_id JOIN party.person h ON h.id = p.holder_id WHERE p.state = 'active' AND (p.ends IS NULL OR p.ends > CURRENT_DATE);
CREATE VIEW policy.premium_by_line AS SELECT line, count(*) AS policies, sum(premium) AS premium FROM policy.in_force GROUP BY line;
CREATE MATERIALIZED VIEW claim.loss_ratio AS SELECT l.line, l.premium, coalesce(sum(pay.amount), 0) AS paid FROM policy.premium_by_line l LEFT JOIN policy.product pr ON pr.line = l.line LEFT JOIN policy.policy p ON p.product_id = pr.id LEFT JOIN claim.claim c ON c.policy_id = p.id LEFT JOIN claim.payment pay ON pay.claim_id = c.id 
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
