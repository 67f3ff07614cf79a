CREATE SCHEMA "Sch.ema ""q""";
CREATE TABLE "Sch.ema ""q"""."select" ("from" int PRIMARY KEY, "a.b" text DEFAULT 'it''s \n', "q""uote" int, "é́ 列" text, " " int, "tab	x" int);
CREATE TABLE "Sch.ema ""q"""."abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc" ("abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc" int REFERENCES "Sch.ema ""q"""."select" CHECK ("abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc" > 0) UNIQUE, b int UNIQUE);
CREATE INDEX "idx ""select""" ON "Sch.ema ""q"""."select" ((" " + "q""uote"), "a.b") WHERE "é́ 列" <> '$$';
CREATE VIEW "Sch.ema ""q"""."a b" AS SELECT "from" AS "select", "a.b" AS "?column?", 1 AS "1", "tab	x" FROM "Sch.ema ""q"""."select" AS "as" WHERE "as"." " = ALL (ARRAY["as"."q""uote"]);
CREATE FUNCTION "Sch.ema ""q"""."$1"("in" int, "a;b" text DEFAULT '";') RETURNS int LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT "in" + length("a;b"); END;
COMMENT ON COLUMN "Sch.ema ""q"""."a b"."?column?" IS E'back\\slash ''quote'' \n newline -- ; /* ';
CREATE SEQUENCE "Sch.ema ""q"""."Se'q" OWNED BY "Sch.ema ""q"""."select"." ";
