-- CreateEnum
CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN'
);
CREATE TYPE "PostStatus" AS ENUM (
'DRAFT', 'PUBLISHED'
);
CREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT NOT NULL, "name" TEXT, "role" "Role" NOT NULL DEFAULT 'USER', "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Profile" ("id" SERIAL NOT NULL, "bio" TEXT
,
 "userId" TEXT NOT NULL, CONSTRAINT "Profile_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Post" ("id" SERIAL NOT NULL, "title"
TEXT
 NOT NULL, "content" TEXT, "authorId" TEXT NOT NULL, "published" BOOLEAN NOT NULL DEFAULT false, "status" "PostStatus" NOT NULL DEFAULT 'DRAFT', "views" INTEGER NOT NULL DEFAULT 0, "tags" TEXT[]
, CONSTRAINT "Post_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Category" ("id" SERIAL NOT NULL, "name" TEXT NOT NULL, CONSTRAINT "Category_pkey" PRIMARY KEY ("id"));
CREATE TABLE "_CategoryToPost" ("A" INTEGER NOT NULL, "B" INTEGER NOT NULL);
CREATE TABLE "Session" ("id" TEXT NOT NULL, "userId" TEXT NOT NULL, CONSTRAINT "Session_pkey" PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
CREATE UNIQUE INDEX "Profile_userId_key" ON "Profile"("userId");
CREATE UNIQUE INDEX "_CategoryToPost_AB_unique" ON "_CategoryToPost"("A", "B");
CREATE INDEX "_CategoryToPost_B_index" ON "_CategoryToPost"("B");
CREATE INDEX "Post_authorId_idx" ON "Post"("authorId"
);
ALTER TABLE "Profile" ADD CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE
RESTRICT
 ON UPDATE CASCADE;
ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "_CategoryToPost" ADD CONSTRAINT "_CategoryToPost_A_fkey" FOREIGN KEY ("A") REFERENCES "Category"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "_CategoryToPost" ADD CONSTRAINT "_CategoryToPost_B_fkey" FOREIGN KEY ("B") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE VIEW "PublishedPost" AS SELECT p."id", p."title", u."name" AS "author" FROM "Post" p JOIN "User" u ON u."id" = p."authorId" WHERE p."status" = 'PUBLISHED'
;
