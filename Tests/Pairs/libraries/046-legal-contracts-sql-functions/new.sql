CREATE SCHEMA law;
SET search_path = law;
CREATE TABLE firm (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, 
country_code char(2) NOT NULL DEFAULT 'CH'
);
CREATE TABLE contract (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, firm_id integer NOT NULL REFERENCES firm, title text NOT NULL, signed date, 
term interval NOT NULL DEFAULT '1 year', ends date GENERATED ALWAYS AS ((signed + '1 year'::interval)::date) STORED, value numeric(16,2), currency char(3) NOT NULL DEFAULT 'CHF', auto_renew boolean NOT NULL DEFAULT false
);
CREATE TABLE clause (contract_id integer REFERENCES contract ON DELETE CASCADE, no 
text COLLATE "C"
, body text NOT NULL, PRIMARY KEY (contract_id, no));
CREATE FUNCTION active(c contract) RETURNS boolean LANGUAGE sql STABLE 
RETURN (c).auto_renew OR ((c).signed + (c).term) > now();
CREATE FUNCTION contracts_of(f integer) RETURNS TABLE (id integer, title text, value numeric) LANGUAGE sql STABLE BEGIN ATOMIC
 SELECT c.id, c.title, c.value FROM contract c WHERE c.firm_id = contracts_of.f AND active(c.*)
ORDER BY c.value DESC NULLS LAST
;
END;
CREATE FUNCTION firm_value(f integer) RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC
 SELECT coalesce(sum(x.value), 0) FROM contracts_of(f) x;
END;
CREATE VIEW firm_summary AS SELECT f.id, f.name, 
f.country_code,
 firm_value(f.id) AS value FROM firm f;
CREATE VIEW expiring AS SELECT c.id, c.title, 
c.ends, c.auto_renew FROM contract c WHERE active(c.*) AND c.ends < CURRENT_DATE + 90;
CREATE PROCEDURE renew(
c integer, t interval DEFAULT '1 year', keep_value boolean DEFAULT true) LANGUAGE sql BEGIN ATOMIC UPDATE contract SET signed = CURRENT_DATE, term = t, value = CASE WHEN keep_value THEN contract.value END WHERE id = c; INSERT INTO clause (contract_id, no, body) VALUES (c, 'renewal', 'renewed') ON CONFLICT DO NOTHING; END;
CREATE TABLE party (contract_id integer NOT NULL REFERENCES contract ON DELETE CASCADE, firm_id integer NOT NULL REFERENCES firm, role text NOT NULL, signed_by text, PRIMARY KEY (contract_id, firm_id, role));
CREATE TABLE deadline (id serial PRIMARY KEY, contract_id integer REFERENCES contract
ON DELETE CASCADE
, due date NOT NULL, what text);
CREATE TABLE document (id serial PRIMARY KEY, contract_id integer REFERENCES contract, name 
text
);

