CREATE TABLE 'single' ('id' INTEGER PRIMARY KEY, [brack et] TEXT, `back``tick` TEXT, "dou""ble" TEXT, 'it''s' TEXT);
CREATE TABLE [select] ([from] INTEGER, "where" TEXT, `group` REAL, "order by" BLOB, PRIMARY KEY ([from]));
CREATE TABLE "2nd table" ("1st" TEXT, "naïve café" TEXT, "日本" INTEGER, "a.b" TEXT, "a,b" TEXT, "a(b)" TEXT, ";" TEXT, "--" TEXT);
CREATE TABLE "emb""ed" ("x""y" INTEGER REFERENCES [select]("from"), "]" TEXT);
CREATE UNIQUE INDEX "idx ""q""" ON "2nd table" ("1st", [naïve café]);
CREATE INDEX `i;x` ON 'single' ("dou""ble", 'it''s');
CREATE VIEW "v ""w""" AS SELECT "dou""ble" AS "x;y", `back``tick` FROM 'single';
CREATE TRIGGER "tr ig" AFTER INSERT ON "2nd table" BEGIN UPDATE "2nd table" SET ";" = 'x;y' WHERE "1st" = new."1st"; END;
