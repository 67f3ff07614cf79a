CREATE SCHEMA y;
CREATE TABLE y.t (id integer
   , a text, b
   integer
   );
CREATE FUNCTION y.f1() RETURNS SETOF y.t LANGUAGE sql STABLE AS $$ SELECT * FROM y.t $$;
CREATE VIEW y.v1 AS SELECT f.id, f.a, f.b FROM y.f1() f;
CREATE FUNCTION y.f2(r y.v1) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN (r).b;
CREATE VIEW y.v2 AS SELECT y.f2(v1.*) AS fb, v1.id FROM y.v1;
CREATE FUNCTION y.f3() RETURNS TABLE (q bigint, z y.v2) LANGUAGE sql ROWS 3 BEGIN ATOMIC SELECT fb, v2 FROM y.v2; END;
CREATE VIEW y.v3 AS SELECT q, (z).id AS zid FROM y.f3();
CREATE PROCEDURE y.p(IN x y.v2[], OUT n integer) LANGUAGE plpgsql SECURITY DEFINER SET search_path TO 'y', "$user", public AS $$ BEGIN n := 0; END $$;
ALTER PROCEDURE y.p OWNER TO k22_vc;
COMMENT ON PROCEDURE y.p IS 'proc over view array';
CREATE TABLE y.keep (v y.v1, vs y.v2[], d bigint DEFAULT (y.f2(NULL::y.v1)));
ALTER TABLE y.keep OWNER TO k22_vc;
CREATE DOMAIN y.dv AS y.v1 CHECK ((VALUE).id > 0);
CREATE TYPE y.wrap AS (one y.v1, two y.dv);
CREATE FUNCTION y.pick(a y.v1, b y.v1) RETURNS y.v1 LANGUAGE sql IMMUTABLE AS $$ SELECT b $$;
CREATE AGGREGATE y.lastv(y.v1) (SFUNC = y.pick, STYPE = y.v1);
CREATE VIEW y.v4 AS SELECT y.lastv(v1.*) AS l FROM y.v1;
CREATE VIEW y.grp AS SELECT id, a,
   count(*) AS n FROM y.t GROUP BY id, a;
CREATE RULE r1 AS ON DELETE TO y.v2 DO INSTEAD DELETE FROM y.t WHERE t.id = old.id RETURNING b::bigint AS fb, id;
COMMENT ON RULE r1 ON y.v2 IS 'del rule';
GRANT SELECT ON y.v4, y.v3 TO k22_vc;
REVOKE EXECUTE ON FUNCTION y.f2 FROM PUBLIC;
