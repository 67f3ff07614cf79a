CREATE TABLE "TypedBaseItems" ("guid" GUID PRIMARY KEY NOT NULL, "type" TEXT NOT NULL, "data" BLOB NULL, "ParentId" GUID NULL, "Path" TEXT NULL, "StartDate" DATETIME NULL,  "CommunityRating" FLOAT NULL, "Name" TEXT NULL, "CleanName" TEXT NULL, "SortName" TEXT NULL COLLATE NOCASE, "ProductionYear" INT NULL, "Decade" INT AS ("ProductionYear" / 10 * 10), "LUFS" Float NULL);
CREATE INDEX "idx_Decade" ON "TypedBaseItems"("Decade") WHERE "Decade" IS NOT NULL;
CREATE TABLE "UserDatas" ("key" nvarchar not null, "userId" INT not null, "rating" float null, "played" bit not null, "playCount" int not null, "isFavorite" bit not null, "playbackPositionTicks" bigint not null, "lastPlayedDate" datetime null, "AudioStreamIndex" INT, PRIMARY KEY ("key", "userId"));
CREATE INDEX "UserDatasIndex2" on "UserDatas" ("key", "userId", "played");
CREATE TABLE "Chapters2" ("ItemId" GUID NOT NULL REFERENCES "TypedBaseItems" ("guid") ON DELETE CASCADE, "ChapterIndex" INT NOT NULL, "StartPositionTicks" BIGINT NOT NULL, "Name" TEXT, "ImagePath" TEXT, "ImageDateModified" DATETIME DEFAULT '0001-01-01 00:00:00Z', PRIMARY KEY ("ItemId", "ChapterIndex"));
CREATE TABLE "People" ("ItemId" GUID, "Name" TEXT NOT NULL, "Role" TEXT, "PersonType" TEXT, "SortOrder" int, "ListOrder" int DEFAULT 0);
CREATE INDEX "idxPeople2" ON "People"("Name" COLLATE NOCASE, "ItemId");
CREATE INDEX "idxPeople" ON "People"("ItemId");
CREATE INDEX "idx_PathTypedBaseItems" ON "TypedBaseItems"("Path");
