CREATE SCHEMA rk;
CREATE TABLE rk.acc (id int PRIMARY KEY, bal numeric(12,2) NOT NULL, upd timestamptz);
CREATE FUNCTION rk.move(a int, b int, amt numeric) RETURNS SETOF rk.acc LANGUAGE sql BEGIN ATOMIC UPDATE rk.acc SET bal = acc.bal - amt WHERE acc.id = a; UPDATE rk.acc SET bal = acc.bal + amt WHERE acc.id = b RETURNING acc.*; END;
CREATE FUNCTION rk.step(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT greatest($1, $2)';
CREATE AGGREGATE rk.calc(numeric) (SFUNC = rk.step, STYPE = numeric);
CREATE FUNCTION rk.agg(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 / 2';
CREATE PROCEDURE rk.out1(INOUT x int, OUT z numeric) LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN x := x + 1; z := 1; END';
CREATE PROCEDURE rk.wrap(i int) BEGIN ATOMIC SELECT rk.calc(acc.bal) FROM rk.acc; DELETE FROM rk.acc WHERE acc.id = i; END;
CREATE VIEW rk.v AS SELECT rk.calc(bal) AS a, max(rk.agg(bal)) AS c FROM rk.acc;
COMMENT ON FUNCTION rk.move IS 'transfer, returns';
COMMENT ON FUNCTION rk.agg IS 'half';
GRANT EXECUTE ON FUNCTION rk.move TO pg_write_all_data;
REVOKE EXECUTE ON PROCEDURE rk.wrap FROM PUBLIC;
CREATE RULE v_note AS ON INSERT TO rk.v DO INSTEAD UPDATE rk.acc SET bal = NEW.a;
GRANT SELECT ON rk.v TO pg_read_all_data;

