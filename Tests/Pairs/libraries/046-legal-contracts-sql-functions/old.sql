CREATE SCHEMA law;
SET search_path = law;
CREATE TABLE firm (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, 
country char(2)
);
CREATE TABLE contract (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, firm_id integer NOT NULL REFERENCES firm, title text NOT NULL, signed date, 
months integer NOT NULL DEFAULT 12,
value numeric(12,2)
);
CREATE TABLE clause (contract_id integer REFERENCES contract ON DELETE CASCADE, no 
integer
, body text NOT NULL, PRIMARY KEY (contract_id, no));
CREATE FUNCTION active(c contract) RETURNS boolean LANGUAGE sql STABLE 
RETURN ((c).signed + (c).months * interval '1 month') > now();
CREATE FUNCTION contracts_of(f integer) RETURNS TABLE (id integer, title text, value numeric) LANGUAGE sql STABLE BEGIN ATOMIC
 SELECT c.id, c.title, c.value FROM contract c WHERE c.firm_id = contracts_of.f AND active(c.*)
;
END;
CREATE FUNCTION firm_value(f integer) RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC
 SELECT coalesce(sum(x.value), 0) FROM contracts_of(f) x;
END;
CREATE VIEW firm_summary AS SELECT f.id, f.name, 
f.country,
 firm_value(f.id) AS value FROM firm f;
CREATE VIEW expiring AS SELECT c.id, c.title, 
(c.signed + c.months * interval '1 month')::date AS ends FROM contract c WHERE active(c.*);
CREATE PROCEDURE renew(
c integer, m integer DEFAULT 12) LANGUAGE sql BEGIN ATOMIC UPDATE contract SET signed = CURRENT_DATE, months = m WHERE id = c; END;
CREATE TABLE deadline (id serial PRIMARY KEY, contract_id integer REFERENCES contract
, due date NOT NULL, what text);
CREATE TABLE document (id serial PRIMARY KEY, contract_id integer REFERENCES contract, name 
varchar(255)
);

