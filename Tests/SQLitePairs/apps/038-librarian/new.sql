CREATE TABLE "Author" ("AuthorId" INTEGER PRIMARY KEY AUTOINCREMENT, "Name" NVARCHAR(120) NOT NULL DEFAULT 'anon.', "Born" INTEGER, "Died" INTEGER, CHECK ("Died" >= "Born"));
CREATE TABLE "Book" ("BookId" INTEGER PRIMARY KEY AUTOINCREMENT, "Title" NVARCHAR(160) NOT NULL, "AuthorId" INTEGER DEFAULT NULL, "Isbn" CHAR(13) CONSTRAINT "isbn_len" CHECK (length("Isbn") IN (10, 13)) CONSTRAINT "isbn_uq" UNIQUE, "Language" TEXT NOT NULL DEFAULT ('d' || 'e'), FOREIGN KEY ("AuthorId") REFERENCES "Author" ("AuthorId") ON DELETE SET DEFAULT ON UPDATE CASCADE);
CREATE TABLE "Copy" ("CopyId" INTEGER PRIMARY KEY, "BookId" INTEGER NOT NULL REFERENCES "Book" ON DELETE CASCADE, "Shelf" NCHAR(12) DEFAULT 'A-0', "Condition" INTEGER NOT NULL DEFAULT 5);
CREATE TABLE "Member" ("MemberId" INTEGER PRIMARY KEY, "Name" TEXT, "Joined" DATE DEFAULT CURRENT_DATE, "Email" TEXT);
CREATE UNIQUE INDEX "Member_Email" ON "Member" (lower("Email"));
CREATE TABLE "Loan" ("CopyId" INTEGER, "MemberId" INTEGER, "Out" DATE, "Back" DATE, "Renewed" INTEGER NOT NULL DEFAULT 0, PRIMARY KEY ("CopyId", "Out" DESC), FOREIGN KEY ("CopyId") REFERENCES "Copy", FOREIGN KEY ("MemberId") REFERENCES "Member");
CREATE INDEX "IFK_BookAuthorId" ON "Book" ("AuthorId");
CREATE INDEX "Loan_open" ON "Loan" ("MemberId") WHERE "Back" IS NULL;
CREATE VIEW "OnLoan" AS SELECT b."Title", m."Name", l."Out", l."Renewed" FROM "Loan" l JOIN "Copy" c USING ("CopyId") JOIN "Book" b USING ("BookId") JOIN "Member" m USING ("MemberId") WHERE l."Back" IS NULL;
