CREATE TABLE 'single' ('id' INTEGER PRIMARY KEY, [brack et] TEXT, `back``tick` TEXT, "dou""ble" TEXT NOT NULL DEFAULT 'a"b''c', 'it''s' INTEGER, "new ""col""" TEXT);
CREATE TABLE [select] ([from] INTEGER, "where" TEXT, `group` REAL CHECK (`group` <> 0 OR "where" = 'it''s ")'), "table" BLOB, PRIMARY KEY ([from]));
CREATE TABLE "2nd table" ("1st" TEXT, "naïve café" TEXT, "日本" INTEGER, "a.b" TEXT, "a,b" TEXT DEFAULT 'a,b', "a(b)" TEXT NOT NULL DEFAULT ')', ";" TEXT, "/*" TEXT);
CREATE TABLE "emb""ed" ("x""y" INTEGER REFERENCES [select]([from]) ON DELETE CASCADE, "]" TEXT COLLATE "nocase", CONSTRAINT "c ""k""" CHECK ("]" <> ']'));
CREATE UNIQUE INDEX "idx ""q""" ON "2nd table" ("1st", [naïve café]);
CREATE INDEX `i;x` ON 'single' ("dou""ble" COLLATE "NOCASE" DESC, "new ""col""");
CREATE VIEW "v ""w""" AS SELECT "dou""ble" AS "x;y", `back``tick`, [new "col"] FROM 'single';
CREATE TRIGGER "tr ig" AFTER INSERT ON "2nd table" BEGIN UPDATE "2nd table" SET ";" = 'x;y' WHERE "1st" = new."1st"; END;
