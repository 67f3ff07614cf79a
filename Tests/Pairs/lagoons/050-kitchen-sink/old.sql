CREATE SCHEMA "K S" AUTHORIZATION k22_ks;
CREATE COLLATION "K S".co (provider = icu, locale = 'da'
   );
CREATE TYPE "K S".en AS ENUM ('é', 'b'
   );
CREATE DOMAIN "K S".dm AS text COLLATE "K S".co DEFAULT 'q' CHECK (VALUE <> 'z');
CREATE TYPE "K S".cp AS (d "K S".dm, e "K S".en, n
   integer
   );
CREATE FUNCTION "K S".key(c "K S".cp) RETURNS text LANGUAGE sql IMMUTABLE RETURN (c).d;
CREATE FUNCTION "K S".eq(a "K S".cp, b "K S".cp) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'select true';
CREATE OPERATOR "K S".=== (FUNCTION = "K S".eq, LEFTARG = "K S".cp, RIGHTARG = "K S".cp, COMMUTATOR = OPERATOR("K S".===), RESTRICT = eqsel);
COMMENT ON OPERATOR "K S".=== ("K S".cp, "K S".cp) IS 'same';
CREATE TABLE "K S"."T" OF "K S".cp (n WITH OPTIONS DEFAULT 1, CONSTRAINT "T pk" PRIMARY KEY (n));
CREATE TABLE "K S".p (id integer GENERATED ALWAYS AS
   (5)
   STORED, e "K S".en, c "K S".cp, k text GENERATED ALWAYS AS ("K S".key(c)) STORED, CHECK (c OPERATOR("K S".===) c)) PARTITION BY LIST (e);
CREATE TABLE "K S".p1 PARTITION OF "K S".p FOR VALUES IN ('é');
CREATE AGGREGATE "K S".lst("K S".cp) (SFUNC = array_append, STYPE = "K S".cp[], INITCOND = '{}');
ALTER AGGREGATE "K S".lst("K S".cp) OWNER TO k22_ks;
CREATE VIEW "K S".v WITH (security_invoker) AS SELECT e, "K S".lst(c) AS l, min(k COLLATE "K S".co) AS mk FROM "K S".p GROUP BY e;
CREATE MATERIALIZED VIEW "K S".m AS SELECT l[1] AS one, e FROM "K S".v;
CREATE INDEX "m i" ON "K S".m ((("K S".key(one))));
CREATE POLICY pp ON "K S".p1 TO k22_kt USING (c OPERATOR("K S".===) ROW('a', 'b', 1)::"K S".cp);
CREATE RULE rr AS ON DELETE TO "K S"."T" WHERE old.e = 'b' DO INSTEAD NOTHING;
CREATE STATISTICS "K S".st ON ("K S".key(c)), e FROM "K S".p1;
CREATE PUBLICATION "k22 KS" FOR TABLE "K S"."T" (n, e) WHERE (n > 1), TABLE "K S".p1;
CREATE CAST ("K S".cp AS text) WITH FUNCTION "K S".key("K S".cp);
GRANT SELECT (e, mk) ON "K S".v TO k22_kt WITH GRANT OPTION;
ALTER TABLE "K S"."T" OWNER TO k22_ks;
COMMENT ON POLICY pp ON "K S".p1 IS 'pp';
