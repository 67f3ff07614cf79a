CREATE SCHEMA "My Schema" AUTHORIZATION "Weird-Role";
CREATE SCHEMA "select";
CREATE TYPE "My Schema"."Enum.With.Dots" AS ENUM ('it''s', '"quoted"', 'ünï', '', 'a,b', '{x}');
CREATE TABLE "My Schema"."Order" (
    "ID" int PRIMARY KEY,
    "Group" text NOT NULL DEFAULT 'it''s \n "x"',
    "user" name DEFAULT CURRENT_USER,
    "a""b" int,
    "été" date,
    "kind of" "My Schema"."Enum.With.Dots" DEFAULT 'it''s',
    CONSTRAINT "check" CHECK ("a""b" > 0)
);
CREATE TABLE "select"."from" ("where" int REFERENCES "My Schema"."Order" ("ID"), "order" int, PRIMARY KEY ("where", "order"));
CREATE TABLE "select"."From" (LIKE "select"."from");
CREATE INDEX "Index ""1""" ON "My Schema"."Order" ("a""b", lower("Group"));
CREATE INDEX "this_name_is_exactly_sixty_three_bytes_long_as_it_can_be_right_" ON "select"."from" ("order");
CREATE FUNCTION "select"."do it!"("in" int, "out" text DEFAULT '$$') RETURNS text LANGUAGE sql AS $body$ SELECT "in"::text || "out" || '$$' $body$;
CREATE VIEW "My Schema"."table" AS SELECT "ID" AS "id", "ID" AS "Id", "été" AS "😀" FROM "My Schema"."Order";
CREATE RULE "rule one" AS ON INSERT TO "My Schema"."table" DO INSTEAD NOTHING;
CREATE FUNCTION "My Schema"."trig.fn"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER "TRIGGER" BEFORE INSERT ON "My Schema"."Order" FOR EACH ROW WHEN (NEW."a""b" = 1) EXECUTE FUNCTION "My Schema"."trig.fn"('arg with ''quote''', 'two');
COMMENT ON COLUMN "My Schema"."Order"."a""b" IS E'tab\there; back\\slash; quote ''; $$ -- not a comment /* nor this */';
GRANT SELECT ("Group", "user") ON "My Schema"."Order" TO "user";
CREATE SEQUENCE "select"."Order_ID_seq" OWNED BY "select"."from"."order";
