CREATE SCHEMA "Größe; DROP";
CREATE TYPE "Größe; DROP"."enum 'q'" AS ENUM ('it''s', 'a"b', '日本', '');
CREATE SEQUENCE "Größe; DROP"."Seq.With.Dots";
CREATE TABLE "Größe; DROP"."Table ""T""" (
    "id" bigint DEFAULT nextval('"Größe; DROP"."Seq.With.Dots"') PRIMARY KEY,
    "select" "Größe; DROP"."enum 'q'" DEFAULT 'it''s',
    "User" text COLLATE "C",
    "$1" int, "a b" int, "A B" int,
    "é" int,
    CONSTRAINT "ck %s" CHECK ("a b" < "A B")
);
ALTER SEQUENCE "Größe; DROP"."Seq.With.Dots" OWNED BY "Größe; DROP"."Table ""T"""."id";
CREATE INDEX "IDX ☃" ON "Größe; DROP"."Table ""T""" ("User", ("a b" + "A B"));
CREATE VIEW "Größe; DROP"."view" AS SELECT "select", "User" AS "user", "$1" AS "?column?" FROM "Größe; DROP"."Table ""T""";
CREATE FUNCTION "Größe; DROP"."Fn()"("In" int, "in" int, OUT "Out" int) LANGUAGE sql AS $_$ SELECT "In" + "in" $_$;
COMMENT ON COLUMN "Größe; DROP"."Table ""T"""."é" IS E'back\\slash ''quote'' ☃\nnew line';
