CREATE TYPE policy_state AS ENUM ('quote','active','lapsed','cancelled');
CREATE TYPE product_line AS ENUM ('motor','home','life');
CREATE TABLE customers (
    id serial PRIMARY KEY,
    customer_no text NOT NULL UNIQUE,
    kind char(1) NOT NULL CHECK (kind = 'P' OR kind = 'C'),
    name text NOT NULL,
    email text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    street text,
    zip varchar(10),
    city text
);
CREATE TABLE products (
    id serial PRIMARY KEY,
    line product_line NOT NULL,
    name text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    base_premium numeric(10,2) NOT NULL,
    UNIQUE (name, version)
);
CREATE TABLE policies (
    id serial PRIMARY KEY,
    policy_no varchar(20) NOT NULL UNIQUE,
    customer_id integer NOT NULL,
    product_id integer NOT NULL,
    state policy_state DEFAULT 'quote' NOT NULL,
    begins date NOT NULL,
    ends date,
    premium numeric(10,2),
    CHECK (ends > begins)
);
ALTER TABLE policies ADD CONSTRAINT fk_policies_customer_id FOREIGN KEY (customer_id) REFERENCES customers;
CREATE INDEX idx_policies_customer_id ON policies USING btree (customer_id);
ALTER TABLE policies ADD CONSTRAINT fk_policies_product_id FOREIGN KEY (product_id) REFERENCES products;
CREATE TABLE motor_policies (
    plate varchar(12) NOT NULL,
    vin char(17),
    bonus_class smallint DEFAULT 9
) INHERITS (policies);
CREATE TABLE home_policies (
    sqm integer,
    insured_sum numeric(12,2)
) INHERITS (policies);
CREATE INDEX motor_plate ON motor_policies (plate);
CREATE TABLE claims (
    id serial PRIMARY KEY,
    policy_id integer NOT NULL,
    claim_no text NOT NULL,
    reported_at timestamp with time zone DEFAULT now() NOT NULL,
    occurred_on date NOT NULL,
    description text,
    reserve numeric(12,2) DEFAULT 0 NOT NULL,
    paid numeric(12,2) DEFAULT 0 NOT NULL,
    closed boolean DEFAULT false NOT NULL
);
ALTER TABLE claims ADD CONSTRAINT fk_claims_policy_id FOREIGN KEY (policy_id) REFERENCES policies;
CREATE INDEX idx_claims_policy_id ON claims USING btree (policy_id);
CREATE INDEX claims_open ON claims (policy_id) WHERE NOT closed;
CREATE TABLE claim_payments (
    id serial PRIMARY KEY,
    claim_id integer NOT NULL,
    amount numeric(12,2) NOT NULL,
    paid_on date NOT NULL,
    payee text NOT NULL
);
ALTER TABLE claim_payments ADD CONSTRAINT fk_claim_payments_claim_id FOREIGN KEY (claim_id) REFERENCES claims;
CREATE FUNCTION upd_paid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE claims SET paid = paid + NEW.amount WHERE id = NEW.claim_id; RETURN NEW; END $$;
CREATE TRIGGER claim_payments_paid AFTER INSERT ON claim_payments FOR EACH ROW EXECUTE FUNCTION upd_paid();
CREATE FUNCTION premium(p integer) RETURNS numeric LANGUAGE sql AS $$ SELECT base_premium FROM products WHERE id = p $$;
CREATE VIEW portfolio AS SELECT p.policy_no, c.name, c.zip, pr.line, p.premium FROM policies p JOIN customers c ON c.id = p.customer_id JOIN products pr ON pr.id = p.product_id WHERE p.state = 'active';
CREATE VIEW premium_by_line AS SELECT line, sum(premium) AS premium FROM portfolio GROUP BY line;
CREATE MATERIALIZED VIEW loss_ratio AS SELECT b.line, b.premium, sum(cl.paid) AS paid, sum(cl.paid) / NULLIF(b.premium, 0) AS ratio FROM premium_by_line b JOIN products pr ON pr.line = b.line JOIN policies p ON p.product_id = pr.id JOIN claims cl ON cl.policy_id = p.id GROUP BY b.line, b.premium;
