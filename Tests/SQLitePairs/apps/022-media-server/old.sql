CREATE TABLE "TypedBaseItems" ("guid" GUID PRIMARY KEY NOT NULL, "type" TEXT NOT NULL, "data" BLOB NULL, "ParentId" GUID NULL, "Path" TEXT NULL, "StartDate" DATETIME NULL, "IsMovie" BIT NULL, "CommunityRating" FLOAT NULL, "Name" TEXT NULL, "SortName" TEXT NULL, "ProductionYear" INT NULL);
CREATE TABLE "UserDatas" ("key" nvarchar not null, "userId" INT not null, "rating" float null, "played" bit not null, "playCount" int not null, "isFavorite" bit not null, "playbackPositionTicks" bigint not null, "lastPlayedDate" datetime null);
CREATE UNIQUE INDEX "UserDatasIndex1" on "UserDatas" ("key", "userId");
CREATE TABLE "Chapters2" ("ItemId" GUID, "ChapterIndex" INT NOT NULL, "StartPositionTicks" BIGINT NOT NULL, "Name" TEXT, "ImagePath" TEXT, PRIMARY KEY ("ItemId", "ChapterIndex"));
CREATE TABLE "People" ("ItemId" GUID, "Name" TEXT NOT NULL, "Role" TEXT, "PersonType" TEXT, "SortOrder" int, "ListOrder" int);
CREATE INDEX "idxPeople" ON "People"("ItemId");
CREATE INDEX "idx_PathTypedBaseItems" ON "TypedBaseItems"("Path");
