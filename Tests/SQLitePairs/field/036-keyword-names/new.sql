CREATE TABLE "order" ("group" INTEGER PRIMARY KEY, "select" TEXT, "from" TEXT DEFAULT 'values', [to] INTEGER NOT NULL DEFAULT 0, `index` TEXT CHECK (`index` <> 'end'), "end" TEXT AS (upper("select")));
CREATE TABLE "table" ("with" INTEGER REFERENCES "order" ("group") ON DELETE SET DEFAULT, "default" TEXT NOT NULL DEFAULT 'null', "unique" TEXT UNIQUE, "constraint" TEXT CONSTRAINT "references" CHECK ("constraint" LIKE 'a%'));
CREATE INDEX "primary" ON "order" ("select" DESC, "to");
CREATE VIEW "view" AS SELECT "group" AS "by", "select", "end" FROM "order" WHERE "from" = 'where';
CREATE TRIGGER "trigger" AFTER INSERT ON "table" BEGIN UPDATE "order" SET "to" = 1 WHERE "group" = NEW."with"; END;
