CREATE SCHEMA "My.Schema";
CREATE SCHEMA "select";
CREATE TYPE "My.Schema"."Größe" AS ENUM ('it''s', 'a"b', 'new''s', '', 'ü', 'back\slash', '{x,y}', 'a, b');
CREATE TABLE "My.Schema"."Order ""Line""" (
    "id" bigint PRIMARY KEY,
    "user" text DEFAULT 'a''''b',
    "SELECT" "My.Schema"."Größe" DEFAULT 'new''s' NOT NULL,
    "a.b" "My.Schema"."Größe"[] DEFAULT ARRAY['{x,y}', 'a, b']::"My.Schema"."Größe"[],
    "white  space" varchar(5),
    "日本語" integer,
    "tab	in" bigint CONSTRAINT "check;drop" CHECK ("tab	in" > 0 OR "日本語" = 0)
);
CREATE INDEX "in dex" ON "My.Schema"."Order ""Line""" ("user" DESC, lower("white  space"));
CREATE TABLE "select"."from" ("where" bigint REFERENCES "My.Schema"."Order ""Line""" ("id") ON DELETE CASCADE, "order" integer GENERATED ALWAYS AS IDENTITY);
CREATE VIEW "select"."v$1" AS SELECT "where" AS "group", "order" FROM "select"."from";
CREATE FUNCTION "select"."f;("("p 1" bigint, "limit" text DEFAULT ''');') RETURNS text LANGUAGE sql AS $_$ SELECT '$$' || "limit" || $1 $_$;
COMMENT ON COLUMN "My.Schema"."Order ""Line"""."white  space" IS E'line one\r\nline two\ttab\n/* no end';
COMMENT ON FUNCTION "select"."f;("(bigint, text) IS $c$it's a "test" \\ with $x$ and :name ?$c$;

