-- weird identifiers: case, spaces, quotes, keywords, unicode, 63 chars; renames that only differ in case; comments everywhere
CREATE SCHEMA "CRM";
CREATE TYPE "CRM"."Stage" AS ENUM ('new lead','it''s hot','won "big"','lost\n');
CREATE DOMAIN "CRM"."E-Mail" AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE "CRM"."Contact" (
  "Id" serial PRIMARY KEY,
  "First Name" text NOT NULL,
  "Last Name" text,
  "e-mail" "CRM"."E-Mail",
  "select" boolean DEFAULT true,
  "Größe" numeric(5,2),
  CONSTRAINT "has ""name""" CHECK (coalesce("First Name", "Last Name") <> ''));
CREATE TABLE "CRM"."Deal" ("Id" serial PRIMARY KEY, "Contact" integer NOT NULL REFERENCES "CRM"."Contact", "Stage" "CRM"."Stage" NOT NULL DEFAULT 'it''s hot', "user" name DEFAULT CURRENT_USER, "Amount $" money, "from" date, "to" date, UNIQUE ("Contact", "from"));
CREATE TABLE "CRM"."order" (
  "order" integer PRIMARY KEY,
  "group" integer REFERENCES "CRM"."order",
  "table" text DEFAULT E'a\\b''c');
CREATE INDEX "Deal by stage" ON "CRM"."Deal" ("Stage", "Amount $") WHERE "Stage" <> 'lost\n';
CREATE INDEX "contact-lower" ON "CRM"."Contact" (lower("Last Name" || ', ' || "First Name"));
CREATE FUNCTION "CRM"."Full Name"("c" "CRM"."Contact") RETURNS text LANGUAGE sql IMMUTABLE AS $f$ SELECT $1."First Name" || $$ $$ || $1."Last Name" $f$;
CREATE VIEW "CRM"."Pipe.line" AS SELECT "CRM"."Full Name"(c) AS "Who?", d."Stage", d."Amount $" AS "%" FROM "CRM"."Deal" d JOIN "CRM"."Contact" c ON c."Id" = d."Contact";
CREATE VIEW "CRM"."SELECT" AS
  SELECT "Who?" AS "who", count(*) AS "COUNT(*)"
  FROM "CRM"."Pipe.line"
  GROUP BY 1;
CREATE FUNCTION "CRM"."on update"() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN NEW."user" := CURRENT_USER; RETURN NEW; END $f$;
CREATE TRIGGER "a trigger; with -- stuff" BEFORE UPDATE OF "Stage", "Amount $" ON "CRM"."Deal" FOR EACH ROW EXECUTE FUNCTION "CRM"."on update"('x''y', 'a\b');
CREATE TABLE "CRM".a_table_with_a_name_that_is_exactly_sixty_three_bytes_long_ye12 (
  id serial,
  a_column_with_a_name_that_is_exactly_sixty_three_byteslong_1234 integer UNIQUE);
COMMENT ON TABLE "CRM"."Contact" IS 'it''s a "contact"; -- really
second line';
COMMENT ON COLUMN "CRM"."Contact"."Größe" IS 'größe in cm: $$ /* */';
COMMENT ON CONSTRAINT "has ""name""" ON "CRM"."Contact" IS E'tab\there';
COMMENT ON INDEX "CRM"."Deal by stage" IS '\x';
COMMENT ON TRIGGER "a trigger; with -- stuff" ON "CRM"."Deal" IS 'trigger';
COMMENT ON SCHEMA "CRM" IS 'capital';
