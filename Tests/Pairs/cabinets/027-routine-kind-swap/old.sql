CREATE SCHEMA rk;
CREATE TABLE rk.acc (id int PRIMARY KEY, bal numeric(12,2) NOT NULL, upd timestamptz);
CREATE PROCEDURE rk.move(a int, b int, amt numeric) BEGIN ATOMIC UPDATE rk.acc SET bal = bal - amt WHERE id = a; UPDATE rk.acc SET bal = bal + amt WHERE id = b; END;
CREATE FUNCTION rk.calc(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE FUNCTION rk.step(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE AGGREGATE rk.agg(numeric) (SFUNC = rk.step, STYPE = numeric);
CREATE PROCEDURE rk.out1(INOUT x int, INOUT y text DEFAULT 'q') LANGUAGE plpgsql AS 'BEGIN x := x + 1; COMMIT; END';
CREATE FUNCTION rk.wrap(i int) RETURNS void LANGUAGE sql BEGIN ATOMIC SELECT rk.calc(acc.bal) FROM rk.acc; SELECT NULL::void; END;
CREATE VIEW rk.v AS SELECT rk.agg(bal) AS a, max(rk.calc(bal)) AS c FROM rk.acc;
COMMENT ON PROCEDURE rk.move IS 'transfer';
COMMENT ON AGGREGATE rk.agg(numeric) IS 'sum';
GRANT EXECUTE ON PROCEDURE rk.move TO pg_write_all_data;
REVOKE EXECUTE ON PROCEDURE rk.move FROM PUBLIC;
CREATE RULE v_note AS ON INSERT TO rk.v DO INSTEAD UPDATE rk.acc SET bal = NEW.a;
GRANT SELECT ON rk.v TO pg_read_all_data;

