CREATE SCHEMA "A.b"; CREATE SCHEMA "a""b"; CREATE SCHEMA "İ";
CREATE TABLE "A.b"."t.1" ("c.1" int PRIMARY KEY, "C.1" text DEFAULT '$$', " " int, "
y
" int);
CREATE TABLE "a""b"."t""1" ("q""q" int REFERENCES "A.b"."t.1", "sélect" text CHECK ("sélect" <> '''' AND "sélect" !~ E'\\d$'));
CREATE TYPE "a""b"."e""n" AS ENUM ('a''b', 'c"d', 'e\f', ''
, '  ', 'é'
);
CREATE TABLE "İ"."ALL" ("user" "a""b"."e""n" DEFAULT 'a''b', "end" "a""b"."e""n"[] DEFAULT ARRAY['c"d','e\f']::"a""b"."e""n"[]
, "CASE" "A.b"."t.1"
);
CREATE VIEW "A.b"."v.1" AS SELECT "c.1" AS "c""1", "C.1" AS "
a;b
" FROM "A.b"."t.1";
CREATE FUNCTION "a""b"."f""(int)"("a""rg" int DEFAULT 1, OUT "o ut" text) LANGUAGE plpgsql AS $a$ BEGIN "o ut" := $b$ $$ ' " -- /* $b$; END
/* ; */
$a$;
COMMENT ON FUNCTION "a""b"."f""(int)" IS E'-- not a comment; \\ ''quoted''
  $$ $a$ :var
';
CREATE INDEX "i;x" ON "A.b"."t.1" (("C.1" || '";'))
  WHERE "C.1" <> E'\n;'
;
CREATE SEQUENCE "A.b"."s.1" OWNED BY "A.b"."t.1"." ";
ALTER TABLE "A.b"."t.1" ALTER " " SET DEFAULT nextval('"A.b"."s.1"');
CREATE TABLE "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg" ("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg" int UNIQUE
, "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggh" int UNIQUE
, CHECK ("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg" > 0));

