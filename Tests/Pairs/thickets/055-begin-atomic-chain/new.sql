CREATE TABLE acct (id bigint PRIMARY KEY, balance numeric(20,4) NOT NULL DEFAULT 0);
CREATE TABLE log (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, acct bigint REFERENCES acct, delta numeric NOT NULL, who text DEFAULT current_user);
CREATE FUNCTION bal(i bigint) RETURNS numeric STABLE BEGIN ATOMIC SELECT balance FROM acct WHERE id = i; END;
CREATE FUNCTION total(min numeric DEFAULT 0) RETURNS numeric STABLE RETURN (SELECT sum(bal(id)) FROM acct WHERE balance > min);
CREATE PROCEDURE pay(i bigint, d numeric) BEGIN ATOMIC INSERT INTO log (acct, delta) VALUES (i, d); UPDATE acct SET balance = balance + d WHERE id = i; END;
CREATE VIEW v AS SELECT id, bal(id) AS b, total() AS t FROM acct;
CREATE FUNCTION share(i bigint) RETURNS numeric STABLE BEGIN ATOMIC SELECT round(v.b / nullif(v.t, 0), 4) FROM v WHERE v.id = i; END;
ALTER TABLE log ADD CONSTRAINT sane CHECK (abs(delta) < 1000000);
