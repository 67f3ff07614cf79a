CREATE SCHEMA "Über $chema";
CREATE SCHEMA "select";
CREATE TYPE "Über $chema"."enum type" AS ENUM ('it''s', 'a "quoted" one', 'back\slash', '', 'ünï
line'
);
CREATE TYPE "select"."from" AS ("order" integer, "Group By" text, "a.b" "Über $chema"."enum type"
);
CREATE DOMAIN "select"."where" AS text CONSTRAINT "is not ""null""" CHECK (VALUE <> $q$'$q$)
;
CREATE TABLE "select"."table" (
    "column" integer CONSTRAINT "my primary key" PRIMARY KEY,
    "Column" "select"."where" DEFAULT 'a''b\c' NOT NULL,
    " lead" text COLLATE "C",
    "tail " "select"."from",
    "semi;colon" "Über $chema"."enum type" DEFAULT 'it''s'
);
CREATE INDEX "table-Idx" ON "select"."table" ("Column", " lead");
CREATE VIEW "select"."View.With.Dots" AS SELECT "column" AS "end", "Column" AS "User", ("tail ")."order" AS """" FROM "select"."table" WHERE "Column" <> 'o''clock'
;
CREATE FUNCTION "select"."f()"("in" integer, OUT "out" text) LANGUAGE plpgsql AS $body$BEGIN
  "out" := 'a$$b' || "in";
  -- 'unbalanced
END$body$;
CREATE FUNCTION "select"."F"("A" "select"."table", "default" text DEFAULT '$_$') RETURNS text LANGUAGE sql AS $f$SELECT ($1)."Column"::text || $a$it's$a$ || E'\n' $f$;
CREATE FUNCTION "Über $chema"."Trigger"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER "tr 1" BEFORE UPDATE OF "Column" ON "select"."table" FOR EACH ROW EXECUTE FUNCTION "Über $chema"."Trigger"('it''s', 'x\y');
CREATE POLICY "pol""icy" ON "select"."table" TO "um_Dev-Team" USING ("column" > 0);
CREATE RULE "_RULE" AS ON DELETE TO "select"."View.With.Dots" DO INSTEAD DELETE FROM "select"."table" WHERE "column" = OLD."end";
CREATE SEQUENCE "select"."seq ""q""";
CREATE FUNCTION "select"."eq?"("Über $chema"."enum type", "Über $chema"."enum type") RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 = $2;
CREATE OPERATOR "select".@#@ (LEFTARG = "Über $chema"."enum type", RIGHTARG = "Über $chema"."enum type", FUNCTION = "select"."eq?");
CREATE COLLATION "Über $chema"."De ""x""" (provider = icu, locale = 'de');
CREATE FOREIGN DATA WRAPPER "fdw 1" OPTIONS ("odd key" 'odd ''value''');
CREATE SERVER "Server ""S""" FOREIGN DATA WRAPPER "fdw 1" OPTIONS ("Host" 'h'
);
CREATE USER MAPPING FOR "um_Dev-Team" SERVER "Server ""S""" OPTIONS (who 'O''Brien');
CREATE PUBLICATION "Pub-1" FOR TABLE "select"."table" ("column", "Column") WHERE ("column" <> 0);
GRANT USAGE ON SCHEMA "select" TO "um_Dev-Team";
GRANT SELECT ("Column") ON "select"."table" TO "um_Dev-Team";
COMMENT ON COLUMN "select"."table"." lead" IS 'it''s
two lines';
