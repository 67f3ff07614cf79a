CREATE SCHEMA "Sales & Marketing";
CREATE SCHEMA "select";
CREATE TYPE "Sales & Marketing"."Lead State" AS ENUM ('new lead', 'it''s hot', 'it''s "cold"', 'won/lost');
CREATE DOMAIN "select"."from" AS text
  CONSTRAINT "where?" CHECK (VALUE <> '')
;
CREATE TABLE "Sales & Marketing"."Lead" ("Id" serial PRIMARY KEY, "Full Name" text NOT NULL, "E-Mail" "select"."from", "State" "Sales & Marketing"."Lead State" NOT NULL DEFAULT 'new lead', "group" int, "order" int,
  "Ünïcödé ☃" text,
  "percent%" numeric, "a""b" int
, "back\slash" text DEFAULT E'\\', "123" boolean
);
CREATE TABLE "select"."table" ("column" int PRIMARY KEY, "references" int REFERENCES "Sales & Marketing"."Lead"
  ON DELETE CASCADE
, "check" int CHECK ("check" > 0), "user" text DEFAULT CURRENT_USER);
CREATE INDEX "My Index" ON "Sales & Marketing"."Lead" (upper("Full Name"), "order" DESC) INCLUDE ("a""b") WHERE "percent%" > 10;
CREATE UNIQUE INDEX "drop table students;--" ON "select"."table" ("check");
CREATE VIEW "select"."view" AS SELECT l."Id" AS "ID", l."Full Name" AS "full name", l."State"::text AS "state?", t."column"
, l."a""b" AS "c""d"
 FROM "Sales & Marketing"."Lead" l LEFT JOIN "select"."table" t ON t."references" = l."Id";
CREATE VIEW "Sales & Marketing"."V of v" AS SELECT "ID", count("column") AS "#" FROM "select"."view" GROUP BY 1;
CREATE FUNCTION "select"."Do It"("In" int, "x y" text DEFAULT 'a''b') RETURNS "select"."table" LANGUAGE sql STABLE AS $body$ SELECT * FROM "select"."table" WHERE "column" = "In"
  OR "user" = "x y"
$body$;
CREATE FUNCTION "Sales & Marketing"."trg fn"() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN NEW."Full Name" := trim(NEW."Full Name"); RETURN NEW; END $body$;
CREATE TRIGGER "Before " BEFORE INSERT OR UPDATE OF "Full Name" ON "Sales & Marketing"."Lead" FOR EACH ROW EXECUTE FUNCTION "Sales & Marketing"."trg fn"('it''s', 'back\slash', '%s');
CREATE SEQUENCE "select"."Seq" INCREMENT
  -5
;
COMMENT ON COLUMN "Sales & Marketing"."Lead"."percent%" IS '100% "done"; it''s
multi-line \n not a newline';
COMMENT ON TYPE "Sales & Marketing"."Lead State" IS $$dollar $1 $$;
COMMENT ON COLUMN "select"."view"."state?" IS '?';

