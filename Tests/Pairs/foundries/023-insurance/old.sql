-- inheritance: middle level removed, multiple inheritance added, columns merged, local/inherited constraints flip
CREATE SCHEMA ins;
CREATE SEQUENCE ins.policy_no START WITH 70000;
CREATE TYPE ins.state AS ENUM ('quoted','active','lapsed','cancelled');
CREATE TABLE ins.contract (
  no bigint NOT NULL DEFAULT nextval('ins.policy_no'),
  holder text NOT NULL,
  starts date NOT NULL,
  ends date,
  state ins.state NOT NULL DEFAULT 'quoted',
  CONSTRAINT dates CHECK (starts < ends));
CREATE TABLE ins.property_contract (
  address text NOT NULL,
  insured numeric(12,2) CHECK (insured > 0),
  CONSTRAINT big CHECK (insured < 1e8) NO INHERIT) INHERITS (ins.contract);
CREATE TABLE ins.house (rooms integer DEFAULT 1, PRIMARY KEY (no)) INHERITS (ins.property_contract);
CREATE TABLE ins.flat (floor integer, PRIMARY KEY (no)) INHERITS (ins.property_contract);
CREATE TABLE ins.car (
  plate varchar(10) NOT NULL,
  insured numeric(12,2),
  km integer DEFAULT 0,
  PRIMARY KEY (no),
  CONSTRAINT dates CHECK (starts < ends)) INHERITS (ins.contract);
CREATE TABLE ins.life (
  insured numeric(12,2) NOT NULL DEFAULT 100000,
  beneficiary text NOT NULL,
  smoker boolean,
  PRIMARY KEY (no)) INHERITS (ins.contract);
ALTER TABLE ins.life ALTER starts SET DEFAULT CURRENT_DATE;
CREATE TABLE ins.claims (
  id serial PRIMARY KEY,
  policy bigint NOT NULL,
  day date NOT NULL,
  amount numeric(12,2) NOT NULL,
  paid numeric(12,2),
  open numeric(12,2) GENERATED ALWAYS AS (amount - coalesce(paid, 0)) STORED);
CREATE TABLE ins.car_claims (
  car bigint NOT NULL REFERENCES ins.car,
  opponent text,
  PRIMARY KEY (id)) INHERITS (ins.claims);
CREATE INDEX contract_holder ON ins.contract (holder);
CREATE INDEX car_plate ON ins.car (upper(plate));
CREATE FUNCTION ins.premium(c ins.contract) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT CASE c.state WHEN 'active' THEN 100.0 ELSE 0 END $$;
CREATE FUNCTION ins.premium(c ins.car) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT 50 + c.km / 100.0 $$;
CREATE VIEW ins.all_contracts AS
  SELECT tableoid::regclass AS kind, no, holder, state, ins.premium(c) AS premium
  FROM ins.contract c;
CREATE VIEW ins.property AS SELECT no, address, insured FROM ins.property_contract;
CREATE VIEW ins.exposure AS
  SELECT p.no, p.insured, sum(c.open) AS open
  FROM ins.property p
  LEFT JOIN ins.claims c ON c.policy = p.no
  GROUP BY p.no, p.insured;
CREATE FUNCTION ins.audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state = 'cancelled' THEN NEW.ends := CURRENT_DATE; END IF; RETURN NEW; END $$;
CREATE TRIGGER audit BEFORE UPDATE ON ins.house FOR EACH ROW EXECUTE FUNCTION ins.audit();
CREATE TRIGGER audit BEFORE UPDATE ON ins.flat FOR EACH ROW EXECUTE FUNCTION ins.audit();
CREATE TRIGGER audit BEFORE UPDATE ON ins.car FOR EACH ROW EXECUTE FUNCTION ins.audit();
