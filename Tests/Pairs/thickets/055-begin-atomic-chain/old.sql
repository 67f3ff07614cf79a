CREATE TABLE acct (id int PRIMARY KEY, bal numeric(10,2) NOT NULL DEFAULT 0);
CREATE TABLE log (id serial PRIMARY KEY, acct int, delta numeric);
CREATE FUNCTION bal(i int) RETURNS numeric STABLE BEGIN ATOMIC SELECT bal FROM acct WHERE id = i; END;
CREATE FUNCTION total() RETURNS numeric STABLE RETURN (SELECT sum(bal(id)) FROM acct);
CREATE PROCEDURE pay(i int, d numeric) BEGIN ATOMIC UPDATE acct SET bal = bal + d WHERE id = i; INSERT INTO log (acct, delta) VALUES (i, d); END;
CREATE VIEW v AS SELECT id, bal(id) AS b, total() AS t FROM acct;
CREATE FUNCTION share(i int) RETURNS numeric STABLE BEGIN ATOMIC SELECT v.b / v.t FROM v WHERE v.id = i; END;
