-- inheritance: middle level removed, multiple inheritance added, columns merged, local/inherited constraints flip
CREATE SCHEMA ins;
CREATE SEQUENCE ins.policy_no START WITH 70000;
CREATE TYPE ins.state AS ENUM ('quoted','active','lapsed','cancelled');
CREATE TABLE ins.contract (
  no bigint NOT NULL DEFAULT nextval('ins.policy_no'),
  holder integer NOT NULL,
  starts date NOT NULL DEFAULT CURRENT_DATE,
  ends date,
  state ins.state NOT NULL DEFAULT 'quoted',
  insured numeric(14,2),
  CONSTRAINT dates CHECK (starts < ends AND ends < '2200-01-01'));
CREATE TABLE ins.holders (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);
CREATE TABLE ins.located (address text NOT NULL, geo point);
CREATE TABLE ins.house (
  rooms smallint DEFAULT 1 NOT NULL,
  PRIMARY KEY (no),
  FOREIGN KEY (holder) REFERENCES ins.holders,
  CONSTRAINT big CHECK (insured < 1e8)) INHERITS (ins.contract,
  ins.located);
CREATE TABLE ins.flat (
  floor integer,
  address text NOT NULL DEFAULT 'unknown',
  PRIMARY KEY (no),
  FOREIGN KEY (holder) REFERENCES ins.holders) INHERITS (ins.contract,
  ins.located);
CREATE TABLE ins.car (
  plate varchar(12) NOT NULL,
  km bigint DEFAULT 0,
  PRIMARY KEY (no),
  UNIQUE (plate)) INHERITS (ins.contract);
CREATE TABLE ins.life (
  no bigint PRIMARY KEY DEFAULT nextval('ins.policy_no'),
  holder integer NOT NULL REFERENCES ins.holders ON DELETE CASCADE,
  starts date NOT NULL,
  ends date,
  state ins.state NOT NULL DEFAULT 'quoted',
  insured numeric(12,2) NOT NULL,
  beneficiary text NOT NULL,
  smoker boolean NOT NULL DEFAULT false);
CREATE TABLE ins.claims (
  id serial PRIMARY KEY,
  policy bigint NOT NULL,
  day date NOT NULL,
  amount numeric(14,2) NOT NULL CHECK (amount > 0),
  paid numeric(14,2) NOT NULL DEFAULT 0,
  opponent text,
  car bigint REFERENCES ins.car ON DELETE CASCADE,
  open numeric(14,2) GENERATED ALWAYS AS (greatest(amount - paid, 0)) STORED);
CREATE INDEX contract_holder ON ins.contract (holder, state);
CREATE INDEX car_plate ON ins.car (lower(plate::text) text_pattern_ops);
CREATE FUNCTION ins.premium(c ins.contract, rate numeric DEFAULT 1) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT CASE c.state WHEN 'active' THEN 100.0 * rate ELSE 0 END $$;
CREATE FUNCTION ins.premium(c ins.car) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT 50 + c.km / 100.0 + coalesce(c.insured, 0) / 1000 $$;
CREATE VIEW ins.all_contracts AS
  SELECT tableoid::regclass AS kind, no, holder, state, ins.premium(c, 1.1) AS premium
  FROM ins.contract c
  UNION ALL
  SELECT 'ins.life'::regclass, no, holder, state, 10
  FROM ins.life;
CREATE VIEW ins.property AS
  SELECT no, address, insured
  FROM ins.house
  UNION
  SELECT no, address, insured
  FROM ins.flat;
CREATE MATERIALIZED VIEW ins.exposure AS
  SELECT p.no, p.insured, sum(c.open) AS open
  FROM ins.property p
  LEFT JOIN ins.claims c ON c.policy = p.no
  GROUP BY p.no, p.insured;
CREATE FUNCTION ins.audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.ends := CURRENT_DATE; RETURN NEW; END $$;
CREATE TRIGGER audit BEFORE UPDATE OF state ON ins.house FOR EACH ROW WHEN (NEW.state = 'cancelled') EXECUTE FUNCTION ins.audit();
CREATE TRIGGER audit BEFORE UPDATE OF state ON ins.flat FOR EACH ROW WHEN (NEW.state = 'cancelled') EXECUTE FUNCTION ins.audit();
CREATE TRIGGER audit BEFORE UPDATE OF state ON ins.life FOR EACH ROW WHEN (NEW.state = 'cancelled') EXECUTE FUNCTION ins.audit();
