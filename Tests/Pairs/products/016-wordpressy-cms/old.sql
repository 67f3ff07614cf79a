-- headless CMS with generated search and mixed-case ids
CREATE SCHEMA "Content";
CREATE TYPE "Content"."EntryStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'CHANGED');
CREATE TABLE "Content"."Space" ("id" text PRIMARY KEY, "name" text NOT NULL, "defaultLocale" varchar(10) NOT NULL DEFAULT 'en-US', "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE "Content"."ContentType" ("id" text NOT NULL, "spaceId" text NOT NULL, "displayField" text, "fields" jsonb[] NOT NULL DEFAULT '{}', CONSTRAINT "ContentType_pkey" PRIMARY KEY ("spaceId", "id"));
ALTER TABLE "Content"."ContentType" ADD CONSTRAINT "ContentType_spaceId_fkey" FOREIGN KEY ("spaceId") REFERENCES "Content"."Space"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TABLE "Content"."Entry" (
  "id" text NOT NULL DEFAULT gen_random_uuid(),
  "spaceId" text NOT NULL,
  "contentTypeId" text NOT NULL,
  "status" "Content"."EntryStatus" NOT NULL DEFAULT 'DRAFT',
  "Title" text NOT NULL,
  "slug" text,
  "body" text,
  "version" integer NOT NULL DEFAULT 1,
  "updatedAt" timestamp(3) NOT NULL,
  CONSTRAINT "Entry_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Entry_spaceId_contentTypeId_fkey" FOREIGN KEY ("spaceId", "contentTypeId") REFERENCES "Content"."ContentType"("spaceId", "id") 
ON DELETE CASCADE
);
CREATE UNIQUE INDEX "Entry_spaceId_slug_key" ON "Content"."Entry"("spaceId", "slug");
CREATE INDEX "Entry_status_idx" ON "Content"."Entry"("status", "updatedAt" DESC);
CREATE TABLE "Content"."_EntryToEntry" ("A" text NOT NULL REFERENCES "Content"."Entry" ON DELETE CASCADE, "B" text NOT NULL REFERENCES "Content"."Entry" ON DELETE CASCADE);
CREATE UNIQUE INDEX "_EntryToEntry_AB_unique" ON "Content"."_EntryToEntry"("A", "B");
CREATE INDEX "_EntryToEntry_B_index" ON "Content"."_EntryToEntry"("B");
CREATE FUNCTION "Content"."touchEntry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."updatedAt" := CURRENT_TIMESTAMP;
  NEW."slug" := lower(NEW."Title");
  RETURN NEW;
END $$;
CREATE TRIGGER "Entry_touch" BEFORE INSERT OR UPDATE ON "Content"."Entry" FOR EACH ROW EXECUTE FUNCTION "Content"."touchEntry"();
CREATE VIEW "Content"."Published" AS SELECT "id", "spaceId", "Title", "slug" FROM "Content"."Entry" WHERE "status" = 'PUBLISHED';
CREATE VIEW "Content"."PublishedBySpace" AS SELECT s."name", array_agg(p."Title" ORDER BY p."slug") AS "Titles" FROM "Content"."Space" s JOIN "Content"."Published" p ON p."spaceId" = s."id" GROUP BY s."name";
COMMENT ON COLUMN "Content"."Entry"."body" IS 
'Raw Markdown';
