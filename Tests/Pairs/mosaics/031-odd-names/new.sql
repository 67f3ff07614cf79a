CREATE SCHEMA "Über $chema";
CREATE SCHEMA "select";
CREATE TYPE "Über $chema"."enum type" AS ENUM ('it''s', 'a "quoted" one', 'back\slash', '', 'ünï
line'
, '%s', '$$', '; drop table x; --'
);
CREATE TYPE "select"."from" AS ("order" integer, "Group By" text, "a.b" "Über $chema"."enum type"
, "c""d" int[]
);
CREATE DOMAIN "select"."where" AS text CONSTRAINT "is not ""null""" CHECK (VALUE <> $q$'$q$)
CONSTRAINT "100%" CHECK (VALUE !~ '%')
;
CREATE TABLE "select"."table" (
    "column" integer CONSTRAINT "my primary key" PRIMARY KEY,
    "Column" "select"."where" DEFAULT 'a''b\c' NOT NULL,
    " lead" text COLLATE "C",
    "tail " "select"."from",
    "semi;colon" "Über $chema"."enum type" DEFAULT 'a "quoted" one',
    "user" name DEFAULT CURRENT_USER,
    "–dash–" text GENERATED ALWAYS AS ("Column"::text || ' --' || $x$/* no comment */$x$) STORED
);
CREATE INDEX "table-Idx" ON "select"."table" ("Column", " lead" DESC) WHERE ("tail ")."Group By" = 'x''y';
CREATE INDEX "TABLE-idx" ON "select"."table" ((("tail ")."a.b"));
ALTER TABLE "select"."table" CLUSTER ON "my primary key";
ALTER TABLE "select"."table" REPLICA IDENTITY FULL;
CREATE VIEW "select"."View.With.Dots" AS SELECT "column" AS "end", "Column" AS "User", ("tail ")."order" AS """" FROM "select"."table" WHERE "Column" <> 'o''clock'
OR "semi;colon" = 'back\slash'
;
CREATE FUNCTION "select"."f()"("in" integer, OUT "out" text) LANGUAGE plpgsql AS $body$BEGIN
  "out" := 'a$$b' || "in";
  -- "unbalanced too
END$body$;
CREATE FUNCTION "select"."F"("A" "select"."table", "default" text DEFAULT '$_$') RETURNS text LANGUAGE sql AS $f$SELECT ($1)."Column"::text || $a$it's$a$ || E'\n' $f$;
CREATE FUNCTION "Über $chema"."Trigger"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER "tr 1" BEFORE UPDATE OF "Column", " lead" ON "select"."table" FOR EACH ROW WHEN (OLD."Column" <> NEW."Column") EXECUTE FUNCTION "Über $chema"."Trigger"('it''s', 'x\y', '', 'ü');
CREATE POLICY "pol""icy" ON "select"."table" TO "um_Dev-Team" USING ("column" > 0);
CREATE POLICY "pol'icy" ON "select"."table" AS RESTRICTIVE USING ("Column" <> '--');
CREATE RULE "_RULE" AS ON DELETE TO "select"."View.With.Dots" DO INSTEAD DELETE FROM "select"."table" WHERE "column" = OLD."end";
CREATE SEQUENCE "select"."seq ""q""";
ALTER SEQUENCE "select"."seq ""q""" OWNED BY "select"."table"."column";
CREATE STATISTICS "select"."stat 1" ON "Column", " lead" FROM "select"."table";
CREATE FUNCTION "select"."eq?"("Über $chema"."enum type", "Über $chema"."enum type") RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 = $2;
CREATE OPERATOR "select".@#@ (LEFTARG = "Über $chema"."enum type", RIGHTARG = "Über $chema"."enum type", FUNCTION = "select"."eq?");
CREATE OPERATOR "select".|/-* (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4mul);
CREATE COLLATION "Über $chema"."De ""x""" (provider = icu, locale = 'de');
CREATE TEXT SEARCH CONFIGURATION "Über $chema"."English-2" (COPY = english);
CREATE TEXT SEARCH DICTIONARY "Über $chema"."My Dict" (TEMPLATE = simple, STOPWORDS = 'english');
ALTER TEXT SEARCH CONFIGURATION "Über $chema"."English-2" ALTER MAPPING FOR word WITH "Über $chema"."My Dict", simple;
CREATE FOREIGN DATA WRAPPER "fdw 1" OPTIONS ("odd key" 'odd ''value''');
CREATE SERVER "Server ""S""" FOREIGN DATA WRAPPER "fdw 1" OPTIONS ("Host" 'h'
, "other option" 'x=1;y=\2'
);
CREATE USER MAPPING FOR "um_Dev-Team" SERVER "Server ""S""" OPTIONS (who 'O''Brien');
CREATE FOREIGN TABLE "select"."Foreign" ("Id" int OPTIONS ("Key" 'a"b')) SERVER "Server ""S""" OPTIONS ("Table" 't');
CREATE PUBLICATION "Pub-1" FOR TABLE "select"."table" ("column", "Column") WHERE ("column" <> 0);
CREATE PUBLICATION "pub 2" FOR TABLES IN SCHEMA "Über $chema";
GRANT USAGE ON SCHEMA "select" TO "um_Dev-Team";
GRANT SELECT ("Column") ON "select"."table" TO "um_Dev-Team";
GRANT UPDATE (" lead", "tail ") ON "select"."table" TO "um_Dev-Team" WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION "select"."f()"(integer) TO "um_Dev-Team";
ALTER TABLE "select"."table" OWNER TO "um_Dev-Team";
ALTER DEFAULT PRIVILEGES FOR ROLE "um_Dev-Team" IN SCHEMA "Über $chema" GRANT USAGE ON TYPES TO "um_Dev-Team";
COMMENT ON COLUMN "select"."table"." lead" IS 'it''s
two lines';
COMMENT ON COLUMN "select"."from"."c""d" IS E'tab\there \\ backslash';
COMMENT ON CONSTRAINT "is not ""null""" ON DOMAIN "select"."where" IS '$$';
