CREATE SCHEMA "My Schema";
CREATE SCHEMA "select";
CREATE TYPE "My Schema"."Größe" AS ENUM ('it''s', '
', 'a"b'
    , 'ü\n'
);
CREATE TABLE "My Schema"."User" ("order" int PRIMARY KEY, "Group By" "My Schema"."Größe" DEFAULT 'ü\n', "a.b" text DEFAULT E'\\t$$');
CREATE VIEW "My Schema"."user" AS SELECT "order", "a.b" AS "select" FROM "My Schema"."User";
CREATE MATERIALIZED VIEW "My Schema"."View" AS SELECT 1 AS "1";
CREATE TABLE "My Schema"."view" ("1" int);
CREATE VIEW "select"."table" AS SELECT 1 AS "x";
CREATE TABLE "select"."thing" (a int);
CREATE PROCEDURE "select"."from"("IN" int) LANGUAGE sql AS $_$ select '$$' || $1 $_$;
CREATE DOMAIN "select".rec AS int CONSTRAINT "not"  CHECK (VALUE <> 0);
GRANT SELECT ON "My Schema"."user" TO "Odd-Role";
GRANT SELECT ON "select"."table" TO "Odd-Role" WITH GRANT OPTION;
GRANT SELECT ON "select"."thing" TO app_rw;
GRANT EXECUTE ON ROUTINE "select"."from"(int) TO "Odd-Role";
COMMENT ON COLUMN "My Schema"."user"."order" IS E'quote '' backslash \\ newline\n--end; $$';
COMMENT ON SCHEMA "select" IS '/* not a comment */';
ALTER TYPE "My Schema"."Größe" OWNER TO "Odd-Role";
