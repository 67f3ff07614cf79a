CREATE SCHEMA c;
CREATE TYPE c.money2 AS (amt numeric, cur
   character(3)
   );
CREATE TYPE c.flag AS ENUM ('y', 'n');
CREATE TYPE c.flag2 AS ENUM ('n', 'y');
CREATE FUNCTION c.to_num(c.money2) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT RETURN ($1).amt;
CREATE FUNCTION c.from_num(numeric, integer, boolean) RETURNS c.money2 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ROW($1, 'eur')::c.money2 $$;
CREATE FUNCTION c.flagb(c.flag) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 = 'y'::c.flag;
CREATE CAST (c.money2 AS numeric) WITH FUNCTION c.to_num(c.money2) AS
   IMPLICIT;
CREATE CAST (numeric AS c.money2) WITH FUNCTION c.from_num(numeric, integer, boolean) AS ASSIGNMENT;
CREATE CAST (c.flag AS boolean) WITH FUNCTION c.flagb(c.flag) AS IMPLICIT;
CREATE CAST (c.flag AS c.flag2) WITH
   INOUT;
COMMENT ON CAST (c.money2 AS numeric) IS 'to number';
COMMENT ON CAST (c.flag AS c.flag2) IS 'same labels';
CREATE TABLE c.bill (
  id integer PRIMARY KEY,
  m c.money2, f c.flag DEFAULT 'y', g c.flag2 DEFAULT ('y'::c.flag)::c.flag2,
  total numeric GENERATED ALWAYS AS (m::numeric * 2) STORED,
  CHECK (f::boolean OR m::numeric > 0)
);
CREATE INDEX bill_m ON c.bill ((m::numeric)) WHERE f::boolean;
CREATE VIEW c.bv AS SELECT id, (m::numeric + 1) AS one_up, f::boolean AS ok, (5.5)::numeric::c.money2 AS five FROM c.bill WHERE f::boolean;
ALTER VIEW c.bv OWNER TO k22_ca;
CREATE POLICY bp ON c.bill FOR UPDATE TO k22_ca USING (f::boolean) WITH CHECK ((m::numeric) < 1000);
CREATE RULE br AS ON INSERT TO c.bill WHERE NOT new.f::boolean DO ALSO UPDATE c.bill SET g = new.f::c.flag2 WHERE id = new.id;
CREATE FUNCTION c.sum() RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(m::numeric) FROM c.bill; END;
CREATE DOMAIN c.dm AS c.money2 CHECK ((VALUE).amt > 0);
CREATE STATISTICS c.st ON (m::numeric), (f::boolean) FROM c.bill;
GRANT SELECT ON c.bv TO PUBLIC;
COMMENT ON COLUMN c.bv.ok IS 'cast flag';
