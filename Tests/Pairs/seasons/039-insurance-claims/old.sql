CREATE SCHEMA ins;
CREATE TYPE ins.line AS ENUM ('car','home','life');
CREATE TABLE ins.policy (policy_no varchar(12) PRIMARY KEY, line ins.line NOT NULL, holder text NOT NULL, starts date NOT NULL, ends date, premium numeric(8,2));
CREATE TABLE ins.claim (claim_no serial PRIMARY KEY, policy_no varchar(12) NOT NULL REFERENCES ins.policy, reported date DEFAULT current_date, amount numeric(10,2), status char(1) DEFAULT 'O' CHECK (status IN ('O','C')));
CREATE TABLE ins.payment (claim_no int REFERENCES ins.claim, n smallint, amount numeric(10,2), paid date, PRIMARY KEY (claim_no, n));
CREATE VIEW ins.open_claims AS SELECT c.*, p.holder, p.line FROM ins.claim c JOIN ins.policy p USING (policy_no) WHERE c.status = 'O';
CREATE VIEW ins.reserve AS SELECT line, sum(amount) AS reserve FROM ins.open_claims GROUP BY line;
CREATE FUNCTION ins.paid(int) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT sum(amount) FROM ins.payment WHERE claim_no = $1 $$;
