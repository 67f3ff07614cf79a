CREATE SCHEMA po;
CREATE TYPE po.e AS ENUM ('x', 'y');
CREATE TABLE po.t (id integer PRIMARY KEY, e po.e);
CREATE FUNCTION po.f(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION po.f(bigint) RETURNS
   bigint
   LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION po.f(text, VARIADIC integer[]) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION po.f(po.e, boolean DEFAULT true) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION po.f(po.t) RETURNS integer LANGUAGE sql IMMUTABLE RETURN ($1).id;
CREATE PROCEDURE po.pr(IN a integer, OUT b
   text
   , INOUT c po.e DEFAULT 'x') LANGUAGE plpgsql AS $$ BEGIN b := 1; END $$;
CREATE PROCEDURE po.pr(VARIADIC x po.t[]) LANGUAGE sql BEGIN ATOMIC
  INSERT INTO po.t SELECT (y).id, (y).e FROM unnest(x) y(id, e);
  DELETE FROM po.t WHERE e = 'y'::po.e RETURNING id;
END;
CREATE FUNCTION po.trf() RETURNS SETOF record LANGUAGE sql AS 'select 1, 2';
CREATE FUNCTION po.outs(OUT a integer, OUT b po.e[]) RETURNS SETOF record LANGUAGE sql ROWS
   2
   AS $$ SELECT 1, NULL::po.e[] $$;
CREATE VIEW po.v AS SELECT po.f(id) AS a, po.f(id::bigint) AS b, po.f('x', 1, 2) AS c, po.f(e) AS d, po.f(t.*) AS r, x.p FROM po.t, po.trf() x(p integer, q integer);
CREATE INDEX t_f ON po.t (po.f(id::bigint), po.f(e));
ALTER FUNCTION po.f(bigint) OWNER TO k22_po;
ALTER PROCEDURE po.pr(integer, po.e) SET lock_timeout = '5s';
COMMENT ON FUNCTION po.f(bigint) IS 'big';
COMMENT ON PROCEDURE po.pr(po.t[]) IS 'variadic proc';
REVOKE ALL ON FUNCTION po.f(text, integer[]) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE po.pr(integer, po.e) TO k22_po WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION po.f(bigint) TO k22_po;
CREATE RULE rr AS ON UPDATE TO po.t DO ALSO SELECT po.f(new.e), po.f(old.id);
