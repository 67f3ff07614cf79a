CREATE SCHEMA ins;
CREATE TABLE ins.holders (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    born date NOT NULL,
    ssn character(11) UNIQUE
);
CREATE TABLE ins.products (
    code character varying(10) PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL,
    premium numeric(10,2) NOT NULL,
    CHECK (kind IN ('car', 'home', 'life'))
);
CREATE TABLE ins.policies (
    number character varying(20) PRIMARY KEY,
    holder_id bigint NOT NULL,
    product character varying(10) NOT NULL,
    from_day date NOT NULL,
    to_day date,
    premium numeric(10,2) NOT NULL,
    status text DEFAULT 'active' NOT NULL
);
CREATE INDEX policies_holder_id_idx ON ins.policies (holder_id);
CREATE TABLE ins.covers (
    policy character varying(20) NOT NULL,
    code character varying(10) NOT NULL,
    limit_amount numeric(12,2),
    PRIMARY KEY (policy, code)
);
CREATE TABLE ins.claims (
    id bigserial PRIMARY KEY,
    policy character varying(20) NOT NULL,
    cover character varying(10) NOT NULL,
    happened date NOT NULL,
    reported timestamp without time zone DEFAULT now() NOT NULL,
    amount numeric(12,2),
    state smallint DEFAULT 0 NOT NULL,
    FOREIGN KEY (policy, cover) REFERENCES ins.covers(policy, code)
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
ALTER TABLE ins.covers ADD CONSTRAINT covers_policy_fkey FOREIGN KEY (policy) REFERENCES ins.policies ON DELETE CASCADE;
ALTER TABLE ins.payouts ADD CONSTRAINT payouts_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES ins.claims;
ALTER TABLE ins.visits ADD CONSTRAINT visits_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES ins.claims;
ALTER TABLE ins.visits ADD CONSTRAINT visits_assessor_id_fkey FOREIGN KEY (assessor_id) REFERENCES ins.assessors;
CREATE FUNCTION ins.claim_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.happened > CURRENT_DATE THEN RAISE EXCEPTION 'future'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claims_guard BEFORE INSERT ON ins.claims FOR EACH ROW EXECUTE FUNCTION ins.claim_guard();
CREATE VIEW ins.loss_ratio AS SELECT p.product, sum(y.amount) / nullif(sum(p.premium), 0) AS ratio FROM ins.policies p LEFT JOIN ins.claims c ON c.policy = p.number LEFT JOIN ins.payouts y ON y.claim_id = c.id GROUP BY p.product;
