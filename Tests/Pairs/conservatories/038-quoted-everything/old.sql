CREATE SCHEMA "My Schema";
CREATE SCHEMA "select";
CREATE TYPE "My Schema"."Enum ""q""" AS ENUM ('it''s', 'back\slash', 'new
line');
CREATE TABLE "My Schema"."Table" ("Id" int PRIMARY KEY, "order" "My Schema"."Enum ""q""" DEFAULT 'it''s', "üñí" text
, "a.b" int);
CREATE INDEX "Idx %s" ON "My Schema"."Table" (("a.b" + 1)) WHERE "order" <> 'back\slash';
CREATE FUNCTION "My Schema"."Fn()"("In Arg" int, OUT "out" text
) LANGUAGE sql AS $_$ SELECT '$$'::text || $1 $_$;
CREATE OPERATOR "My Schema".@#@ (LEFTARG = int, RIGHTARG = int, FUNCTION = int4pl);
CREATE VIEW "My Schema"."View" AS SELECT "Id" OPERATOR("My Schema".@#@) 1 AS "sum of", "My Schema"."Fn()"("Id") AS "table", "order" FROM "My Schema"."Table" AS "T x";
CREATE TABLE "select"."user" (u int);
GRANT SELECT ON "select"."user" TO "pair_Odd Role";
ALTER TABLE "My Schema"."Table" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "Pol;icy" ON "My Schema"."Table" TO "pair_Odd Role" USING ("order" = 'new
line');
CREATE PUBLICATION "Pub 1" FOR TABLE "My Schema"."Table" ("Id", "üñí"
);
ALTER SCHEMA "My Schema" OWNER TO "pair_Odd Role";
COMMENT ON COLUMN "My Schema"."Table"."a.b" IS $$ends with backslash \$$;
CREATE SEQUENCE "My Schema"."Seq-1";
ALTER TABLE "My Schema"."Table" ALTER "Id" SET DEFAULT nextval('"My Schema"."Seq-1"');
CREATE DOMAIN "My Schema"."Dom" AS text CHECK (VALUE ~ '^[^''"\\]+$');
CREATE FOREIGN DATA WRAPPER "F d w" OPTIONS ("Opt 1"
'a''b');
CREATE SERVER "Srv" FOREIGN DATA WRAPPER "F d w";
CREATE USER MAPPING FOR "pair_Odd Role" SERVER "Srv" OPTIONS ("User" 'x y');
CREATE STATISTICS "My Schema"."St" ON "order", "üñí" FROM "My Schema"."Table";
CREATE COLLATION "My Schema"."Coll" (locale = 'C');
CREATE FUNCTION "My Schema"."Ev"() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER "Ev 1" ON sql_drop EXECUTE FUNCTION "My Schema"."Ev"();
