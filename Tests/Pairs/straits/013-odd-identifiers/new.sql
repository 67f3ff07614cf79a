CREATE SCHEMA "Sch.ema ""q""";
CREATE SCHEMA "Sch";
CREATE TABLE "Sch"."ema ""q""" ("from" bigint PRIMARY KEY, "a.b" text DEFAULT E'it''s \n', "q""uote" int, "é́ 列" varchar, " " int, "tab	x" int);
CREATE TABLE "Sch.ema ""q"""."abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc" ("abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc" bigint REFERENCES "Sch"."ema ""q""" UNIQUE CHECK ("abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc" >= 0), B int UNIQUE NULLS NOT DISTINCT CHECK (b > 0));
CREATE INDEX "idx ""select""" ON "Sch"."ema ""q""" ((" " - "q""uote"), "a.b" DESC) WHERE "é́ 列" <> '$_$';
CREATE VIEW "Sch.ema ""q"""."select" AS SELECT "from" AS "select", "a.b" AS "?column?", 1 AS "1", "tab	x" FROM "Sch"."ema ""q""" AS "as" WHERE "as"." " = ALL (ARRAY["as"."q""uote"]);
CREATE FUNCTION "Sch.ema ""q"""."$1"("IN" bigint, "a;b" text DEFAULT E'\\";') RETURNS bigint LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT "IN" + length("a;b"); END;
COMMENT ON COLUMN "Sch.ema ""q"""."select"."?column?" IS E'back\\slash ''quote'' \r\n newline -- ; /* ';
CREATE SEQUENCE "Sch"."Se'q" OWNED BY "Sch"."ema ""q"""." ";
