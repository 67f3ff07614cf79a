CREATE SCHEMA "My Schema";
CREATE SCHEMA "select";
CREATE TYPE "My Schema"."Größe" AS ENUM ('it''s', '
', 'a"b'
);
CREATE TABLE "My Schema"."user" ("order" int PRIMARY KEY, "Group By" "My Schema"."Größe" DEFAULT 'it''s', "a.b" text DEFAULT E'\\n$$');
CREATE VIEW "My Schema"."View" AS SELECT "order", "a.b" AS "select" FROM "My Schema"."user";
CREATE VIEW "My Schema"."view" AS SELECT 1 AS "1";
CREATE TABLE "select"."table" ("x" int CONSTRAINT "chk ""x""" CHECK (x > 0));
CREATE SEQUENCE "select"."thing";
CREATE FUNCTION "select"."from"("IN" int) RETURNS text LANGUAGE sql AS $_$ select '$$' || $1 $_$;
CREATE TYPE "select".rec AS (a int);
GRANT SELECT ON "My Schema"."user" TO "Odd-Role";
GRANT SELECT ON "select"."table" TO "Odd-Role" WITH GRANT OPTION;
GRANT SELECT ON "select"."thing" TO app_rw;
GRANT EXECUTE ON ROUTINE "select"."from"(int) TO "Odd-Role";
COMMENT ON COLUMN "My Schema"."user"."order" IS E'quote '' backslash \\ newline\n--end; $$';
COMMENT ON SCHEMA "select" IS '/* not a comment */';
ALTER TYPE "My Schema"."Größe" OWNER TO "Odd-Role";
