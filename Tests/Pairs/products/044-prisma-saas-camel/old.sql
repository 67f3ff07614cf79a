CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
CREATE TYPE "Plan" AS ENUM ('FREE', 'PRO');
CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT NOT NULL, "name" TEXT, "role" "Role" NOT NULL DEFAULT 'USER', "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, 
"plan" "Plan" NOT NULL DEFAULT 'FREE',
 CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
CREATE TABLE "Account" ("id" TEXT NOT NULL, "userId" TEXT NOT NULL, "provider" TEXT NOT NULL, "providerAccountId" TEXT NOT NULL, "refresh_token" TEXT, "expires_at" INTEGER, CONSTRAINT "Account_pkey" PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE 
RESTRICT
 ON UPDATE CASCADE;
CREATE TABLE "Link" (
  "id" 
SERIAL
 NOT NULL, "url" TEXT NOT NULL, "shortCode" VARCHAR(
8
) NOT NULL, "clicks" 
INTEGER
 NOT NULL DEFAULT 0, 
"ownerId" TEXT,
 "meta" JSONB, "tags" TEXT[]
, CONSTRAINT "Link_pkey" PRIMARY KEY ("id"));
ALTER TABLE "Link" ADD CONSTRAINT "Link_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX "Link_shortCode_key" ON "Link"("shortCode");
CREATE TABLE "Click" ("id" BIGSERIAL NOT NULL PRIMARY KEY, "linkId" 
INTEGER
 NOT NULL REFERENCES "Link"("id") ON DELETE CASCADE ON UPDATE CASCADE, "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "referer" TEXT, "country" CHAR(2));
CREATE INDEX "Click_linkId_at_idx" ON "Click"("linkId", "at" 
ASC);
CREATE VIEW "LinkStats" AS SELECT l."id", l."shortCode", l."clicks", count(c."id") FILTER (WHERE c."at" > now() - interval '7 days') AS "week" FROM "Link" l LEFT JOIN "Click" c ON c."linkId" = l."id" GROUP BY l."id";
