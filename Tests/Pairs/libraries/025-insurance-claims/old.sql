CREATE TYPE claim_status AS ENUM ('open', 'closed');
CREATE TYPE peril AS ENUM ('fire', 'water', 'theft', 'storm', 'liability'
);
CREATE DOMAIN amount AS numeric(10,2) CHECK (VALUE >= 0);
CREATE DOMAIN pct AS numeric(5,2) CHECK (VALUE >= 0 AND VALUE <= 100);
CREATE TABLE broker (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(100) NOT NULL,
    commission pct DEFAULT 10 NOT NULL
);

CREATE TABLE party (
    id serial PRIMARY KEY,
    kind char(1) DEFAULT 'P' NOT NULL,
    name varchar(150) NOT NULL,
    born date,
    tax_no varchar(20) UNIQUE
);

CREATE TABLE address (
    id serial PRIMARY KEY,
    party_id integer NOT NULL REFERENCES party(id) ON DELETE CASCADE,
    street varchar(100) NOT NULL,
    city varchar(80) NOT NULL,
    zip varchar(10) NOT NULL,
    main boolean DEFAULT true NOT NULL
);

CREATE TABLE bank_account (
    id serial PRIMARY KEY,
    party_id integer NOT NULL REFERENCES party(id),
    iban varchar(34) NOT NULL
);

CREATE TABLE product (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(80) NOT NULL,
    line varchar(20) NOT NULL
);

CREATE TABLE tariff (
    id serial PRIMARY KEY,
    product_id integer NOT NULL REFERENCES product(id),
    valid_from date NOT NULL,
    factors json NOT NULL
);

CREATE TABLE coverage (
    id serial PRIMARY KEY,
    product_id integer NOT NULL REFERENCES product(id),
    peril peril NOT NULL,
    deductible amount DEFAULT 0 NOT NULL,
    sum_insured amount
);

CREATE TABLE policy (
    id serial PRIMARY KEY,
    no varchar(16) NOT NULL UNIQUE,
    holder_id integer NOT NULL REFERENCES party(id),
    product_id integer NOT NULL REFERENCES product(id),
    broker_id integer REFERENCES broker(id) ON DELETE SET NULL,
    starts date NOT NULL,
    ends date,
    premium amount NOT NULL,
    cancelled boolean DEFAULT false NOT NULL
);

CREATE TABLE policy_version (
    id serial PRIMARY KEY,
    policy_id integer NOT NULL REFERENCES policy(id) ON DELETE CASCADE,
    seq integer NOT NULL,
    data json NOT NULL,
    UNIQUE (policy_id, seq)
);

CREATE TABLE insured_object (
    id serial PRIMARY KEY,
    policy_id integer NOT NULL REFERENCES policy(id) ON DELETE CASCADE,
    kind varchar(20) NOT NULL,
    description text,
    value amount
);

CREATE TABLE vehicle (
    id serial PRIMARY KEY,
    object_id integer NOT NULL REFERENCES insured_object(id) ON DELETE CASCADE,
    plate varchar(12) NOT NULL UNIQUE,
    vin char(17)
);

CREATE TABLE building (
    id serial PRIMARY KEY,
    object_id integer NOT NULL REFERENCES insured_object(id) ON DELETE CASCADE,
    year smallint,
    area_m2 numeric(8,1)
);

CREATE TABLE premium_item (
    id serial PRIMARY KEY,
    policy_id integer NOT NULL REFERENCES policy(id),
    due date NOT NULL,
    amount amount NOT NULL,
    paid date
);

CREATE TABLE dunning (
    id serial PRIMARY KEY,
    item_id integer NOT NULL REFERENCES premium_item(id) ON DELETE CASCADE,
    level smallint NOT NULL,
    sent date NOT NULL
);

CREATE TABLE event (
    id serial PRIMARY KEY,
    name varchar(60) NOT NULL,
    happened date NOT NULL,
    peril peril NOT NULL
);

CREATE TABLE claim (
    id serial PRIMARY KEY,
    no varchar(16) NOT NULL UNIQUE,
    policy_id integer NOT NULL REFERENCES policy(id),
    event_id integer REFERENCES event(id),
    happened timestamp without time zone NOT NULL,
    reported timestamp without time zone DEFAULT now() NOT NULL,
    peril peril NOT NULL,
    status claim_status DEFAULT 'open' NOT NULL,
    description text
);

CREATE TABLE claim_object (
    claim_id integer REFERENCES claim(id) ON DELETE CASCADE,
    object_id integer REFERENCES insured_object(id),
    damage amount,
    PRIMARY KEY (claim_id, object_id)
);

CREATE TABLE claimant (
    id serial PRIMARY KEY,
    claim_id integer NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
    party_id integer NOT NULL REFERENCES party(id),
    share pct DEFAULT 100 NOT NULL
);

CREATE TABLE adjuster (
    id serial PRIMARY KEY,
    name varchar(80) NOT NULL,
    region varchar(40),
    max_amount amount
);

CREATE TABLE assignment (
    id serial PRIMARY KEY,
    claim_id integer NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
    adjuster_id integer NOT NULL REFERENCES adjuster(id),
    from_at timestamp without time zone DEFAULT now() NOT NULL,
    to_at timestamp without time zone
);

CREATE TABLE reserve (
    id serial PRIMARY KEY,
    claim_id integer NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
    peril peril NOT NULL,
    amount amount NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE payment (
    id serial PRIMARY KEY,
    claim_id integer NOT NULL REFERENCES claim(id),
    account_id integer NOT NULL REFERENCES bank_account(id),
    amount amount NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE recovery (
    id serial PRIMARY KEY,
    claim_id integer NOT NULL REFERENCES claim(id),
    from_party integer NOT NULL REFERENCES party(id),
    amount amount NOT NULL,
    at date
);

CREATE TABLE document (
    id serial PRIMARY KEY,
    claim_id integer REFERENCES claim(id) ON DELETE CASCADE,
    policy_id integer REFERENCES policy(id) ON DELETE CASCADE,
    name varchar(200) NOT NULL,
    mime varchar(80),
    body bytea
);

CREATE TABLE note (
    id serial PRIMARY KEY,
    claim_id integer NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
    author varchar(60) NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    body text NOT NULL
);

CREATE TABLE reinsurer (
    id serial PRIMARY KEY,
    name varchar(100) NOT NULL UNIQUE
);

CREATE TABLE treaty (
    id serial PRIMARY KEY,
    reinsurer_id integer NOT NULL REFERENCES reinsurer(id),
    year smallint NOT NULL,
    share pct NOT NULL,
    retention amount NOT NULL
);

CREATE TABLE cession (
    claim_id integer REFERENCES claim(id),
    treaty_id integer REFERENCES treaty(id),
    amount amount NOT NULL,
    PRIMARY KEY (claim_id, treaty_id)
);

CREATE TABLE task (
    id serial PRIMARY KEY,
    claim_id integer REFERENCES claim(id) ON DELETE CASCADE,
    due date,
    done boolean DEFAULT false NOT NULL,
    what varchar(200) NOT NULL
);

CREATE INDEX claim_open ON claim (policy_id) WHERE status = 'open';
CREATE FUNCTION claim_total(c 
integer) RETURNS amount
 LANGUAGE sql STABLE AS $$ SELECT coalesce(sum(amount), 0) FROM public.payment WHERE claim_id = c $$;
CREATE FUNCTION paid_le_reserve() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF claim_total(NEW.claim_id) > (SELECT sum(amount) FROM reserve WHERE claim_id = NEW.claim_id
) THEN RAISE EXCEPTION 'reserve exhausted'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER paid_le_reserve AFTER INSERT 
ON payment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION paid_le_reserve();
CREATE VIEW claim_overview AS SELECT c.id, c.no, p.no AS policy_no, h.name AS holder, c.peril, c.status, claim_total(c.id) AS paid
 FROM claim c JOIN policy p ON p.id = c.policy_id JOIN party h ON h.id = p.holder_id
;
CREATE VIEW loss_ratio AS SELECT pr.code, sum(p.premium) AS premium, sum(o.paid) AS paid FROM policy p JOIN product pr ON pr.id = p.product_id LEFT JOIN claim_overview o ON o.policy_no = p.no GROUP BY pr.code;

