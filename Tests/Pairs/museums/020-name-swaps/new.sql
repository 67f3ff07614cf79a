-- everything trades names with something else, and names are nasty
CREATE SCHEMA "A.b"; CREATE SCHEMA "select";
SET search_path = "A.b";
CREATE TABLE users (id int PRIMARY KEY, "last name" text, "first name" text NOT NULL, "%s" int DEFAULT 7);
CREATE TABLE "Users" ("ID" bigint PRIMARY KEY, "user" text, "last""name" text, "$1" int);
CREATE TABLE "tbl;drop" ("a\b" text, "tab	x" text, "ÄÖ ß" text DEFAULT E'line\nbreak \\ ''q''', "-- c" int, "/* d" int
, "nl
x" int
, PRIMARY KEY ("-- c"));
CREATE INDEX "i2" ON "Users" ("user"); CREATE INDEX "i1" ON users ("first name" DESC);
CREATE INDEX "I y" ON "tbl;drop" ("a\b"); CREATE INDEX "I x" ON "tbl;drop" ("ÄÖ ß", "-- c");
ALTER TABLE "tbl;drop" ADD CONSTRAINT c2 CHECK ("-- c" > 1), ADD CONSTRAINT c1 CHECK ("/* d" > 2);
CREATE SEQUENCE "Seq 2" START 1; CREATE SEQUENCE "Seq 1" AS smallint START 2 CYCLE;
ALTER TABLE "tbl;drop" ALTER "-- c" SET DEFAULT nextval('"A.b"."Seq 1"');
ALTER TABLE "tbl;drop" ALTER "/* d" SET DEFAULT nextval('"A.b"."Seq 2"');
CREATE FUNCTION "F"() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE FUNCTION f() RETURNS text LANGUAGE sql IMMUTABLE AS $q9$SELECT '$_$ $$ \ %' || $$x$$ $q9$;
CREATE VIEW v2 AS SELECT "F"() AS "?column?", "first name" AS x FROM users;
CREATE VIEW v1 AS SELECT f() AS "?column?", "user" AS x FROM "Users";
CREATE VIEW "V 3" AS SELECT v2.x, v1.x AS "X" FROM v1, v2;
CREATE TYPE "select"."from" AS ENUM ('it''s', 'back\slash', '"dq"', 'two
lines'
, '$$'
);
CREATE TYPE "Select" AS (a int); 
CREATE TYPE "select" AS (a int);
CREATE TABLE "select"."table" ("from" "select"."from" DEFAULT 'it''s', "where" "Select", "order" "select", "group" int[] DEFAULT '{}'
, "limit" "char" DEFAULT '\'
);
CREATE POLICY "p; --" ON "select"."table" USING ("from" <>
'"dq"');
CREATE POLICY "P; --" ON "select"."table" USING ("from" <>
'back\slash');
CREATE FUNCTION "tr'g"() RETURNS trigger LANGUAGE plpgsql AS $_$ BEGIN RAISE NOTICE '% $_', TG_ARGV[0]; RETURN NEW; END $_$;
CREATE TRIGGER "t 2" BEFORE INSERT ON "select"."table" FOR EACH ROW EXECUTE FUNCTION "tr'g"('a''b', 'c\d', '');
CREATE TRIGGER "t 1" AFTER INSERT ON "select"."table" FOR EACH ROW EXECUTE FUNCTION "tr'g"('x');
COMMENT ON TABLE "tbl;drop" IS E'multi\nline -- ''quoted'' \\ back; COMMENT $$';
COMMENT ON COLUMN "select"."table"."from" IS
'"';
CREATE STATISTICS "st.1" ON
"-- c", "/* d" FROM "tbl;drop";
CREATE STATISTICS "St.1" ON
"a\b", "-- c" FROM "tbl;drop";
CREATE RULE "r 1" AS ON INSERT TO "tbl;drop" DO ALSO NOTIFY "chan nel"
, 'pay''load';
GRANT SELECT ("from") ON "select"."table" TO PUBLIC;
GRANT SELECT ON "V 3" TO PUBLIC;
