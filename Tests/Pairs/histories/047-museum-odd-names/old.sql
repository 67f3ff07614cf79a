-- Sammlungsverwaltung
CREATE SCHEMA "Sammlung";
CREATE SCHEMA "order";
CREATE TYPE "Sammlung"."Objekt Art" AS ENUM ('Gemälde', 'Skulptur', 'Möbel', 'Grafik');
CREATE DOMAIN "Sammlung"."Inv-Nr" AS varchar(20) CONSTRAINT "Form der Inv-Nr" CHECK (VALUE ~ '^[0-9]{4}[./][0-9]+$');
CREATE TABLE "Sammlung"."Künstler" (
    "ID" serial PRIMARY KEY,
    "Name" text NOT NULL,
    "geb." integer,
    "gest." integer,
    CONSTRAINT "Künstler: Jahre" CHECK ("gest." > "geb.")
);
CREATE TABLE "Sammlung"."Objekt" (
    "Inv" "Sammlung"."Inv-Nr" CONSTRAINT "Objekt PK" PRIMARY KEY,
    "Titel" text NOT NULL DEFAULT 'o. T.',
    "Art" "Sammlung"."Objekt Art" NOT NULL,
    "Künstler" integer CONSTRAINT "Objekt -> Künstler" REFERENCES "Sammlung"."Künstler",
    "Maße (cm)" text,
    "group" text,
    "select" boolean NOT NULL DEFAULT false,
    "Wert €" numeric(12,2)
);
CREATE INDEX "Objekt (Titel)" ON "Sammlung"."Objekt" ("Titel");
CREATE INDEX "objekt""art" ON "Sammlung"."Objekt" ("Art", "group");
CREATE TABLE "order"."table" (
    "from" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "to" text,
    "when" date DEFAULT CURRENT_DATE,
    "check" boolean CHECK ("check" IS NOT FALSE),
    "Objekt" "Sammlung"."Inv-Nr" REFERENCES "Sammlung"."Objekt" ("Inv") ON UPDATE CASCADE
);
CREATE SEQUENCE "Sammlung"."Leihvertrag Nr" START 1000;
CREATE FUNCTION "Sammlung"."Titel kurz"("o" "Sammlung"."Objekt", "Länge" integer DEFAULT 20) RETURNS text LANGUAGE sql STABLE AS $$ SELECT left(o."Titel", "Länge") $$;
CREATE FUNCTION "Sammlung"."aktualisieren!"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."Titel" = '' THEN NEW."Titel" := 'o. T.'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "vor Änderung" BEFORE INSERT OR UPDATE ON "Sammlung"."Objekt" FOR EACH ROW EXECUTE FUNCTION "Sammlung"."aktualisieren!"();
CREATE VIEW "Sammlung"."Katalog" AS SELECT o."Inv", o."Titel", k."Name" AS "Künstler/in", o."Maße (cm)" FROM "Sammlung"."Objekt" o LEFT JOIN "Sammlung"."Künstler" k ON k."ID" = o."Künstler";
COMMENT ON TABLE "Sammlung"."Objekt" IS 'Objekte; "Inv" ist die Inventarnummer; it''s unique';
COMMENT ON COLUMN "Sammlung"."Objekt"."Wert €" IS E'Versicherungswert\nin Euro \\ geschätzt';
