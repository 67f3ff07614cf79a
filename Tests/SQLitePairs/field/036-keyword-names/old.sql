CREATE TABLE "order" ("group" INTEGER PRIMARY KEY, "select" TEXT, "from" TEXT DEFAULT 'where', [to] INTEGER, `index` TEXT);
CREATE TABLE "table" ("with" INTEGER REFERENCES "order" ("group"), "default" TEXT NOT NULL DEFAULT 'null', "unique" TEXT UNIQUE);
CREATE INDEX "primary" ON "order" ("select", "to");
CREATE VIEW "view" AS SELECT "group" AS "by", "select" FROM "order" WHERE "from" = 'where';
CREATE TRIGGER "trigger" AFTER INSERT ON "table" BEGIN UPDATE "order" SET "to" = 1 WHERE "group" = NEW."with"; END;
