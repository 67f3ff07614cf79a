CREATE SCHEMA "Ünï ""quoted"" schema";
CREATE SCHEMA "Select";
CREATE TYPE "Select"."type" AS ENUM ('a "b"', 'it''s', '''', ' ', '{}', E'back\\\\slash', 'NULL');
CREATE TABLE "Select"."table" ("select" bigint CONSTRAINT "Primary" PRIMARY KEY, "from" "Select"."type"[] DEFAULT '{"a \"b\"",NULL,"NULL","{}"}', "User" int, "USER" text, "a""b" int, "$1" text DEFAULT '$1', "lead " text);
CREATE TABLE "Ünï ""quoted"" schema"."table" ("Колонка" text COLLATE "C", "select" bigint REFERENCES "Select"."table", "🙃" bool DEFAULT false,
 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab" int CHECK ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab" > 0));
CREATE INDEX "Index" ON "Select"."table" ("User", lower("USER")) WHERE "from"[1] = 'a "b"';
CREATE INDEX "index" ON "Select"."table" (("a""b" + length("$1")));
CREATE FUNCTION "Select"."function"("in" "Select"."type", "inout" text DEFAULT $$'"$$) RETURNS TABLE("limit" int, "order by" text) LANGUAGE plpgsql AS $fn$BEGIN RETURN QUERY SELECT 1, "inout" || $$it's$$::text; END$fn$;
CREATE VIEW "Select"."view" AS SELECT " a" AS "from", "c;--" AS "where", t.*  FROM "Select"."table" t(" a", "b ", "c;--", d, "E", f, g);
CREATE VIEW "Ünï ""quoted"" schema"."view" AS SELECT v.*, (SELECT count(*) FROM "Select"."function"(' ')) AS "count(*)" FROM "Select"."view" v;
CREATE SEQUENCE "Select"."seq";
CREATE SEQUENCE "Select"."Seq" INCREMENT -1;
ALTER TABLE "Select"."table" ALTER "a""b" SET DEFAULT nextval('"Select".seq') + nextval('"Select"."Seq"');
CREATE FUNCTION "Select"."trigger"() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$;
CREATE TRIGGER "trigger""'" AFTER UPDATE OF "from", "User" ON "Select"."table" FOR EACH ROW EXECUTE FUNCTION "Select"."trigger"('arg''2', E'\\', $$"$$);
COMMENT ON COLUMN "Select"."table"."USER" IS $$User isn't "user"$$;
