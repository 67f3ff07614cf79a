CREATE SCHEMA "Größe; DROP";
CREATE TYPE "Größe; DROP"."enum 'q'" AS ENUM ('it''s', 'a''b', '日本', ' ');
CREATE SEQUENCE "Größe; DROP"."Seq.With.Dots" AS integer INCREMENT -1;
CREATE TABLE "Größe; DROP"."Table ""T""" (
    "id" bigint DEFAULT nextval('"Größe; DROP"."Seq.With.Dots"') PRIMARY KEY,
    "select" "Größe; DROP"."enum 'q'" DEFAULT 'a''b',
    "User" text COLLATE "POSIX",
    "$1" bigint, "a b" int, "A B" bigint,
    "é" int,
    "É" int DEFAULT 3,
    CONSTRAINT "ck %s" CHECK ("A B" > "a b")
);
ALTER SEQUENCE "Größe; DROP"."Seq.With.Dots" OWNED BY "Größe; DROP"."Table ""T"""."id";
CREATE INDEX "IDX ☃" ON "Größe; DROP"."Table ""T""" ("User", ("A B" - "a b"));
CREATE VIEW "Größe; DROP"."view" AS SELECT "select", "User" AS "USER", "$1" AS "?column?" FROM "Größe; DROP"."Table ""T""";
CREATE FUNCTION "Größe; DROP"."Fn()"("in" int, "In" int, OUT "OUT" int) LANGUAGE sql AS $_$ SELECT "In" - "in" $_$;
COMMENT ON COLUMN "Größe; DROP"."Table ""T"""."é" IS E'back\\\\slash ''quote'' ☃\n\tnew line';
