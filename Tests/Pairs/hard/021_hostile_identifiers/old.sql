CREATE SCHEMA "My.Schema";
CREATE SCHEMA "select";
CREATE TYPE "My.Schema"."Größe" AS ENUM ('it''s', 'a"b', '', ' ', 'ü', 'back\slash', '{x,y}');
CREATE TABLE "My.Schema"."Order ""Line""" (
    "id" integer PRIMARY KEY,
    "user" text DEFAULT 'a''b',
    "SELECT" "My.Schema"."Größe" DEFAULT 'it''s',
    "a.b" "My.Schema"."Größe"[] DEFAULT ARRAY['{x,y}', 'a"b']::"My.Schema"."Größe"[],
    "white space" varchar(3),
    "日本" integer,
    "tab	in" integer CONSTRAINT "check;drop" CHECK ("tab	in" > 0)
);
CREATE INDEX "in dex" ON "My.Schema"."Order ""Line""" ("user", lower("white space"));
CREATE TABLE "select"."from" ("where" integer REFERENCES "My.Schema"."Order ""Line""" ("id"), "order" serial);
CREATE VIEW "select"."v$1" AS SELECT "where" AS "group", "order" FROM "select"."from";
CREATE FUNCTION "select"."f;("("p 1" integer, "limit" text DEFAULT ');') RETURNS text LANGUAGE sql AS $_$ SELECT '$$' || "limit" || $1 $_$;
COMMENT ON COLUMN "My.Schema"."Order ""Line"""."white space" IS E'line one\nline two\n\n-- Name: fake; Type: TABLE';
COMMENT ON FUNCTION "select"."f;("(integer, text) IS $c$it's a "test" \ with $$ and %s %(x)s {y}$c$;
