CREATE SCHEMA ins;
CREATE TYPE ins.kind AS ENUM ('car', 'home', 'life', 'travel');
CREATE TYPE ins.claim_state AS ENUM ('reported', 'assessing', 'approved', 'rejected', 'paid');
CREATE DOMAIN ins.policy_no AS text CHECK (VALUE ~ '^[A-Z]{2}-[0-9]{6,}$');
CREATE TABLE ins.holders (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    born date NOT NULL,
    ssn text UNIQUE,
    email text
);
CREATE TABLE ins.products (
    code character varying(10) PRIMARY KEY,
    name text NOT NULL,
    kind ins.kind NOT NULL,
    premium numeric(10,2) NOT NULL,
    CHECK (premium >= 0)
);
CREATE TABLE ins.policies (
    number ins.policy_no NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    holder_id bigint NOT NULL,
    product character varying(10) NOT NULL,
    term daterange NOT NULL,
    premium numeric(10,2) NOT NULL,
    status text DEFAULT 'active' NOT NULL,
    PRIMARY KEY (number, version)
);
CREATE INDEX policies_holder_id_idx ON ins.policies (holder_id);
CREATE TABLE ins.covers (
    policy ins.policy_no NOT NULL,
    version integer NOT NULL,
    code character varying(10) NOT NULL,
    limit_amount numeric(12,2),
    PRIMARY KEY (policy, version, code),
    FOREIGN KEY (policy, version) REFERENCES ins.policies(number, version) ON DELETE CASCADE
);
CREATE TABLE ins.claims (
    id bigserial PRIMARY KEY,
    policy ins.policy_no NOT NULL,
    version integer NOT NULL,
    cover character varying(10) NOT NULL,
    happened date NOT NULL,
    reported timestamp with time zone DEFAULT now() NOT NULL,
    amount numeric(12,2),
    state ins.claim_state DEFAULT 'reported' NOT NULL,
    CONSTRAINT claims_cover FOREIGN KEY (policy, version, cover) REFERENCES ins.covers(policy, version, code) MATCH FULL
);
CREATE TABLE ins.payouts (
    id bigserial PRIMARY KEY,
    claim_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    paid date NOT NULL
);
CREATE INDEX payouts_claim_id_idx ON ins.payouts (claim_id);
CREATE TABLE ins.assessors (
    id serial PRIMARY KEY,
    name text NOT NULL,
    region text
);
CREATE TABLE ins.visits (
    claim_id bigint NOT NULL,
    assessor_id integer NOT NULL,
    day date NOT NULL,
    report text,
    PRIMARY KEY (claim_id, assessor_id, day)
);
ALTER TABLE ins.policies ADD CONSTRAINT policies_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES ins.holders;
ALTER TABLE ins.policies ADD CONSTRAINT policies_product_fkey FOREIGN KEY (product) REFERENCES ins.products;
ALTER TABLE ins.payouts ADD CONSTRAINT payouts_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES ins.claims;
ALTER TABLE ins.visits ADD CONSTRAINT visits_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES ins.claims;
ALTER TABLE ins.visits ADD CONSTRAINT visits_assessor_id_fkey FOREIGN KEY (assessor_id) REFERENCES ins.assessors;
CREATE FUNCTION ins.claim_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.happened > CURRENT_DATE THEN RAISE EXCEPTION 'claim % lies in the future', NEW.id; END IF;
  IF TG_OP = 'UPDATE' AND OLD.state = 'paid' THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claims_guard BEFORE INSERT OR UPDATE ON ins.claims FOR EACH ROW EXECUTE FUNCTION ins.claim_guard();
CREATE VIEW ins.loss_ratio AS SELECT p.product, sum(y.amount) / nullif(sum(p.premium), 0) AS ratio FROM ins.policies p LEFT JOIN ins.claims c ON c.policy = p.number AND c.version = p.version LEFT JOIN ins.payouts y ON y.claim_id = c.id GROUP BY p.product;
