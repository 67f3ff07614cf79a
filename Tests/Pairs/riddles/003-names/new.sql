CREATE SCHEMA "My Schema" AUTHORIZATION "Weird-Role";
CREATE SCHEMA "select";
CREATE TYPE "My Schema"."Enum.With.Dots" AS ENUM ('it''s', '"quoted"', 'ünï', 'back\slash', '', 'a,b', '{x}', ' ', 'NULL');
CREATE DOMAIN "My Schema"."domain" AS varchar(20) CONSTRAINT "Not Empty" CHECK (VALUE <> '');
CREATE TABLE "My Schema"."Order" (
    "ID" int PRIMARY KEY,
    "Group" text NOT NULL DEFAULT E'it''s \n "x"',
    "user" name DEFAULT CURRENT_USER,
    "a""b" bigint,
    "A""B" text COLLATE "C",
    "été" timestamp,
    "primary" "My Schema"."domain" DEFAULT 'x;y',
    "kind of" "My Schema"."Enum.With.Dots" DEFAULT 'back\slash',
    CONSTRAINT "Check" CHECK ("a""b" > 0 AND "Group" <> $q$'$$'$q$),
    CONSTRAINT "unique" UNIQUE ("ID", "user")
);
CREATE TABLE "select"."from" ("where" int REFERENCES "My Schema"."Order" ("ID"), "order" int, PRIMARY KEY ("where", "order"));
CREATE TABLE "select"."From" (LIKE "select"."from", "WHERE" int GENERATED ALWAYS AS ("where" + 1) STORED);
CREATE TABLE "select"."select" ("select" int PRIMARY KEY);
CREATE INDEX "Index ""1""" ON "My Schema"."Order" ("a""b", upper("Group"), "A""B") WHERE "user" <> 'user';
CREATE INDEX "this_name_is_exactly_sixty_three_bytes_long_as_it_can_be_right_" ON "select"."from" ("order" DESC);
CREATE INDEX "This_name_is_exactly_sixty_three_bytes_long_as_it_can_be_right_" ON "select"."From" ("order");
CREATE FUNCTION "select"."do it!"("in" int, "out" text DEFAULT '$body$', VARIADIC "all" int[] DEFAULT '{}') RETURNS text LANGUAGE sql AS $x$ SELECT "in"::text || "out" || '$body$' $x$;
CREATE VIEW "My Schema"."table" AS SELECT "ID" AS "id", "ID" AS "Id", "été" AS "😀", "A""B" AS "?column?" FROM "My Schema"."Order";
CREATE RULE "rule one" AS ON INSERT TO "My Schema"."table" DO INSTEAD NOTHING;
CREATE FUNCTION "My Schema"."trig.fn"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER "TRIGGER" BEFORE INSERT ON "My Schema"."Order" FOR EACH ROW WHEN (NEW."a""b" = 1 AND NEW."A""B" IS NULL) EXECUTE FUNCTION "My Schema"."trig.fn"('arg with \ and ''quote''', '');
COMMENT ON COLUMN "My Schema"."Order"."a""b" IS E'line\r\nbreak; back\\\\slash; "; $_$';
GRANT SELECT ("Group", "a""b"), REFERENCES ("ID") ON "My Schema"."Order" TO "user" WITH GRANT OPTION;
ALTER TABLE "select"."select" OWNER TO "Weird-Role";
CREATE SEQUENCE "select"."Order_ID_seq" OWNED BY "select"."from"."order";
