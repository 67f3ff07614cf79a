-- weird identifiers: case, spaces, quotes, keywords, unicode, 63 chars; renames that only differ in case; comments everywhere
CREATE SCHEMA crm;
CREATE SCHEMA "CRM";
CREATE SCHEMA "crm.audit";
CREATE TYPE crm."Stage" AS ENUM ('new lead','won "big"','lost\n','re''opened');
CREATE DOMAIN "CRM"."e-mail" AS varchar(254) CHECK (VALUE LIKE '%@%.%') CONSTRAINT "No Spaces!" CHECK (VALUE !~ '\s');
CREATE TABLE "CRM".contact (
  "Id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "first name" text NOT NULL,
  "Last Name" text,
  "e-mail" "CRM"."e-mail",
  "Select" boolean DEFAULT true NOT NULL,
  "Größe" real,
  "full" text GENERATED ALWAYS AS ("first name" || ' ' || "Last Name") STORED,
  CONSTRAINT "has ""Name""" CHECK (coalesce("first name", "Last Name") <> ''));
CREATE TABLE crm."Deal" (id bigint GENERATED ALWAYS AS IDENTITY, "Contact" bigint NOT NULL, "Stage" crm."Stage" NOT NULL DEFAULT 're''opened', "user" text DEFAULT SESSION_USER, "Amount $" numeric(14,2), "when" daterange, PRIMARY KEY (id), UNIQUE ("Contact", "when"), CONSTRAINT "Deal → contact" FOREIGN KEY ("Contact") REFERENCES "CRM".contact ON DELETE CASCADE);
CREATE TABLE "CRM"."order" (
  "ORDER" integer PRIMARY KEY,
  "group" integer REFERENCES "CRM"."order" DEFERRABLE,
  "table" text DEFAULT E'a\\b''''c');
CREATE INDEX "Deal by Stage" ON crm."Deal" ("Stage", "Amount $" DESC) WHERE "Stage" <> 'lost\n';
CREATE INDEX "contact-lower" ON "CRM".contact (lower("first name" || ', ' || "Last Name"));
CREATE FUNCTION crm."Full Name"("c" "CRM".contact, sep text DEFAULT $$'$$) RETURNS text LANGUAGE sql IMMUTABLE AS $f$ SELECT $1."first name" || $2 || $1."Last Name" $f$;
CREATE VIEW "CRM"."Pipe.line" AS SELECT crm."Full Name"(c, '"') AS "Who?", d."Stage", d."Amount $" AS "%" FROM crm."Deal" d JOIN "CRM".contact c ON c."Id" = d."Contact";
CREATE MATERIALIZED VIEW "CRM"."SELECT" AS
  SELECT "Who?" AS "WHO", count(*) AS "count(*)"
  FROM "CRM"."Pipe.line"
  GROUP BY 1;
CREATE FUNCTION "crm.audit"."on update"() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN NEW."user" := SESSION_USER; RETURN NEW; END $f$;
CREATE TRIGGER "A trigger; with -- stuff" BEFORE INSERT OR UPDATE OF "Stage" ON crm."Deal" FOR EACH ROW WHEN (NEW."Stage" = 're''opened') EXECUTE FUNCTION "crm.audit"."on update"('x''y', E'a\\b', '$1');
CREATE TABLE "CRM".a_table_with_a_name_that_is_exactly_sixty_three_bytes_long_ye13 (
  id serial,
  a_column_with_a_name_that_is_exactly_sixty_three_byteslong_1234 bigint UNIQUE,
  a_column_with_a_name_that_is_exactly_sixty_three_byteslong_1235 bigint UNIQUE);
COMMENT ON TABLE "CRM".contact IS 'it''s a "contact"; -- really
third line';
COMMENT ON COLUMN "CRM".contact."Größe" IS 'größe in m: $$ /* */';
COMMENT ON CONSTRAINT "Deal → contact" ON crm."Deal" IS E'tab\there';
COMMENT ON INDEX crm."Deal by Stage" IS E'\\x';
COMMENT ON SCHEMA crm IS 'lower';
