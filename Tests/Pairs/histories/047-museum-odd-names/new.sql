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

-- Fassung 2
ALTER TYPE "Sammlung"."Objekt Art" ADD VALUE 'Foto''grafie' AFTER 'Grafik';
ALTER TYPE "Sammlung"."Objekt Art" ADD VALUE 'Keramik "allg."' BEFORE 'Möbel';
ALTER TYPE "Sammlung"."Objekt Art" RENAME VALUE 'Skulptur' TO 'Plastik';
DROP VIEW "Sammlung"."Katalog";
ALTER TABLE "Sammlung"."Objekt" ADD "Höhe" numeric(8,1), ADD "Breite" numeric(8,1), ADD "Tiefe" numeric(8,1);
UPDATE "Sammlung"."Objekt" SET "Höhe" = split_part("Maße (cm)", ' x ', 1)::numeric WHERE "Maße (cm)" LIKE '% x %';
ALTER TABLE "Sammlung"."Objekt" DROP "Maße (cm)";
ALTER TABLE "Sammlung"."Objekt" ADD "Maße" text GENERATED ALWAYS AS (("Höhe" || ' x '::text) || "Breite") STORED;
ALTER TABLE "Sammlung"."Objekt" RENAME "select" TO "Ausgewählt?";
ALTER TABLE "Sammlung"."Objekt" RENAME "group" TO "Gruppe";
ALTER TABLE "Sammlung"."Objekt" ALTER "Gruppe" TYPE varchar(40), ALTER "Titel" SET DEFAULT 'ohne Titel';
ALTER TABLE "Sammlung"."Objekt" RENAME CONSTRAINT "Objekt PK" TO "Objekt_pkey";
ALTER INDEX "Sammlung"."objekt""art" RENAME TO "Objekt (Art, Gruppe)";
DROP INDEX "Sammlung"."Objekt (Titel)";
CREATE INDEX "Objekt (titel)" ON "Sammlung"."Objekt" (lower("Titel") COLLATE "C", "Wert €" DESC);
ALTER TABLE "Sammlung"."Künstler" DROP CONSTRAINT "Künstler: Jahre", ADD CONSTRAINT "Künstler: Jahre" CHECK ("gest." >= "geb." AND "geb." > 0) NOT VALID;
CREATE TABLE "Sammlung"."Objekt_Künstler" (
    "Inv" "Sammlung"."Inv-Nr" NOT NULL REFERENCES "Sammlung"."Objekt" ON UPDATE CASCADE ON DELETE CASCADE,
    "Künstler ID" integer NOT NULL REFERENCES "Sammlung"."Künstler" ("ID"),
    "Rolle" text NOT NULL DEFAULT '"unbekannt"',
    PRIMARY KEY ("Inv", "Künstler ID", "Rolle")
);
INSERT INTO "Sammlung"."Objekt_Künstler" ("Inv", "Künstler ID") SELECT "Inv", "Künstler" FROM "Sammlung"."Objekt" WHERE "Künstler" IS NOT NULL;
ALTER TABLE "Sammlung"."Objekt" DROP "Künstler";

-- Fassung 3: Leihverkehr
ALTER TABLE "order"."table" SET SCHEMA "Sammlung";
ALTER TABLE "Sammlung"."table" RENAME TO "Leihe";
ALTER TABLE "Sammlung"."Leihe" RENAME "from" TO "Nr";
ALTER TABLE "Sammlung"."Leihe" RENAME "to" TO "An";
ALTER TABLE "Sammlung"."Leihe" ALTER "Nr" DROP IDENTITY;
ALTER TABLE "Sammlung"."Leihe" ALTER "Nr" SET DEFAULT nextval('"Sammlung"."Leihvertrag Nr"');
ALTER TABLE "Sammlung"."Leihe" DROP CONSTRAINT table_check_check;
ALTER TABLE "Sammlung"."Leihe" ADD "Zeitraum" daterange, ADD CONSTRAINT "Zeitraum ist ""endlich""" CHECK (NOT upper_inf("Zeitraum"));
ALTER SEQUENCE "Sammlung"."Leihvertrag Nr" OWNED BY "Sammlung"."Leihe"."Nr";
DROP SCHEMA "order";
DROP FUNCTION "Sammlung"."Titel kurz"("Sammlung"."Objekt", integer);
CREATE FUNCTION "Sammlung"."Titel kurz"("T" text, "Länge" integer DEFAULT 20, "…" text DEFAULT '…') RETURNS text LANGUAGE sql IMMUTABLE RETURN CASE WHEN length("T") > "Länge" THEN left("T", "Länge") || "…" ELSE "T" END;
CREATE INDEX "kurz" ON "Sammlung"."Objekt" ("Sammlung"."Titel kurz"("Titel", 12));
CREATE VIEW "Sammlung"."Katalog" AS
    SELECT o."Inv", o."Titel", string_agg(k."Name", ' / ' ORDER BY k."Name") AS "Künstler/innen", o."Maße", o."Art"::text AS "ART"
    FROM "Sammlung"."Objekt" o LEFT JOIN "Sammlung"."Objekt_Künstler" ok USING ("Inv") LEFT JOIN "Sammlung"."Künstler" k ON k."ID" = ok."Künstler ID" GROUP BY o."Inv";
ALTER TRIGGER "vor Änderung" ON "Sammlung"."Objekt" RENAME TO "VOR ÄNDERUNG";
COMMENT ON COLUMN "Sammlung"."Objekt"."Wert €" IS 'in €';
COMMENT ON VIEW "Sammlung"."Katalog" IS '$$ nicht "select *" $$';
COMMENT ON CONSTRAINT "Zeitraum ist ""endlich""" ON "Sammlung"."Leihe" IS 'Dauerleihgaben sind verboten';
