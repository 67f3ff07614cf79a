CREATE SCHEMA "My.Schema; DROP";
CREATE TYPE "My.Schema; DROP"."a""b" AS ENUM ('it''s', 'back\slash', 'semi;colon', '$$', 'ü'
);
CREATE TABLE "My.Schema; DROP"."select" (
  "from" integer NOT NULL,
  "a,b" "My.Schema; DROP"."a""b" DEFAULT 'back\slash',
  "%s {0} :x" text DEFAULT E'tab\there\\ and ''quote''',
  "ÄÖ" text COLLATE "C",
  " " bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "My.Schema; DROP"."seq $1"
 INCREMENT BY 2
  ),
  "thiscolumnnameisexactlysixtythreecharacterslongandnotonebitmore" date,
  CONSTRAINT "chk;1" CHECK ("%s {0} :x" <> 'a;b' AND "ÄÖ" !~ '^\s*--'),
  CONSTRAINT "select_pkey" PRIMARY KEY ("from"),
  CONSTRAINT "uniq ""q""" UNIQUE ("a,b", " ")
);
COMMENT ON COLUMN "My.Schema; DROP"."select"."%s {0} :x" IS E'it''s \\ a\nmulti-line; -- comment $$ %d';
COMMENT ON CONSTRAINT "chk;1" ON "My.Schema; DROP"."select" IS
 'a''b'
;
CREATE INDEX "idx'1" ON "My.Schema; DROP"."select" ("a,b", ("ÄÖ" || '"''\')) WHERE "%s {0} :x" = '$_$';
CREATE FUNCTION "My.Schema; DROP"."do $$ it"("In Arg" "My.Schema; DROP"."a""b", "user" text DEFAULT '"; $_$') RETURNS text LANGUAGE plpgsql
  SET search_path = "My.Schema; DROP", "$user", pg_temp SET "k21.custom" =
  'a''b, c'
  AS $fn$ BEGIN RETURN $$ $_$ body; 'x' $_$ $$ || '\'; END -- tail $fn$;
CREATE FUNCTION "My.Schema; DROP"."T g"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER "Tr;g" BEFORE UPDATE OF "a,b", "from" ON "My.Schema; DROP"."select" FOR EACH ROW WHEN (NEW."%s {0} :x" <> 'w''h')
  EXECUTE FUNCTION "My.Schema; DROP"."T g"('arg''1', 'b\s', '
 old
  ');
CREATE VIEW "My.Schema; DROP"."order" AS SELECT "from" AS "group", "My.Schema; DROP"."do $$ it"("a,b") AS "?column?", "%s {0} :x" || '%' AS "%" FROM "My.Schema; DROP"."select"
;
ALTER VIEW "My.Schema; DROP"."order" ALTER COLUMN "group" SET DEFAULT 9;
CREATE RULE "RULE 'r'" AS ON INSERT TO "My.Schema; DROP"."order" DO INSTEAD NOTHING;
ALTER TABLE "My.Schema; DROP"."select" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "pol ""icy"" %" ON "My.Schema; DROP"."select" TO "k21_Odd" USING ("ÄÖ" = 'x;y');
GRANT SELECT ("a,b", " ") ON "My.Schema; DROP"."select" TO "k21_Odd";
CREATE STATISTICS "My.Schema; DROP"."st at" ON "a,b", ("%s {0} :x" || ';') FROM "My.Schema; DROP"."select";
CREATE PUBLICATION "Pub.1;" FOR TABLE "My.Schema; DROP"."select" ("from", "a,b") WHERE ("from" > 1);
CREATE DOMAIN "My.Schema; DROP"."integer" AS integer CONSTRAINT "VALUE" CHECK (VALUE > 0);
CREATE TABLE "My.Schema; DROP"."Part%" ("k'" "My.Schema; DROP"."integer" NOT NULL, "_" text) PARTITION BY LIST ("_");
CREATE TABLE "My.Schema; DROP"."Part%1" PARTITION OF "My.Schema; DROP"."Part%" FOR VALUES IN ('a''b', NULL, '\', '
');
CREATE OPERATOR "My.Schema; DROP".@#%&|` (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4pl);
ALTER SCHEMA "My.Schema; DROP" OWNER TO "k21_Odd";
