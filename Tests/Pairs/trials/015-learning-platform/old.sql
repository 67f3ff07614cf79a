-- prisma-style quoted names
CREATE SCHEMA IF NOT EXISTS "lms";
SET search_path TO "lms";
CREATE TYPE "Role" AS ENUM ('STUDENT', 'TEACHER', 'ADMIN');
CREATE TYPE "QuestionType" AS ENUM ('SINGLE', 'MULTI'
 , 'ESSAY');
CREATE TABLE "User" (
  "id" SERIAL NOT NULL,
  "email" TEXT NOT NULL,
  "name" TEXT,
  "role" "Role" NOT NULL DEFAULT 'STUDENT',
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "User_email_key" ON "User"(
  "email"
);
CREATE TABLE "Course" (
  "id" SERIAL NOT NULL, "code" VARCHAR(12) NOT NULL, "title" TEXT NOT NULL,
  "teacherId" INTEGER NOT NULL,
  "published" BOOLEAN NOT NULL DEFAULT false,
  "price" DECIMAL(65,30) NOT NULL DEFAULT 0,
  CONSTRAINT "Course_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Course_code_key" ON "Course"("code");
ALTER TABLE "Course" ADD CONSTRAINT "Course_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TABLE "Enrollment" (
  "id" SERIAL PRIMARY KEY,
  "userId" INTEGER NOT NULL REFERENCES "User"("id") ON DELETE CASCADE,
  "courseId" INTEGER NOT NULL REFERENCES "Course"("id") ON DELETE CASCADE,
  "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
  "enrolledAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE UNIQUE INDEX "Enrollment_userId_courseId_key" ON "Enrollment"("userId", "courseId");
CREATE TABLE "Module" ("id" SERIAL PRIMARY KEY, "courseId" INTEGER NOT NULL REFERENCES "Course"("id") ON DELETE CASCADE, "title" TEXT NOT NULL, "order" INTEGER NOT NULL,
  UNIQUE ("courseId", "order"));
CREATE TABLE "Lesson" (
  "id" SERIAL PRIMARY KEY, "moduleId" INTEGER NOT NULL REFERENCES "Module"("id") ON DELETE CASCADE, "title" TEXT NOT NULL,
  "content" TEXT, "videoUrl" TEXT, "minutes" INTEGER, "order" INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE "LessonView" ("userId" INTEGER NOT NULL REFERENCES "User"("id"), "lessonId" INTEGER NOT NULL REFERENCES "Lesson"("id"), "viewedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
 PRIMARY KEY ("userId", "lessonId"));
CREATE TABLE "Quiz" ("id" SERIAL PRIMARY KEY, "lessonId" INTEGER NOT NULL REFERENCES "Lesson"("id") ON DELETE CASCADE, "passMark" INTEGER NOT NULL DEFAULT 50,
  "attemptsAllowed" INTEGER);
CREATE TABLE "Question" ("id" SERIAL PRIMARY KEY, "quizId" INTEGER NOT NULL REFERENCES "Quiz"("id") ON DELETE CASCADE, "type" "QuestionType" NOT NULL DEFAULT 'SINGLE', "text" TEXT NOT NULL,
  "points" INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE "Option" ("id" SERIAL PRIMARY KEY, "questionId" INTEGER NOT NULL REFERENCES "Question"("id") ON DELETE CASCADE, "text" TEXT NOT NULL, "correct" BOOLEAN NOT NULL DEFAULT false
);
CREATE TABLE "Attempt" (
  "id" SERIAL PRIMARY KEY, "quizId" INTEGER NOT NULL REFERENCES "Quiz"("id"), "userId" INTEGER NOT NULL REFERENCES "User"("id"),
  "score" INTEGER, "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "finished" BOOLEAN NOT NULL DEFAULT false
);
CREATE INDEX "Attempt_quizId_userId_idx" ON "Attempt"("quizId", "userId");
CREATE TABLE "Submission" (
  "id" SERIAL PRIMARY KEY, "lessonId" INTEGER NOT NULL REFERENCES "Lesson"("id"), "userId" INTEGER NOT NULL REFERENCES "User"("id"),
  "state" TEXT NOT NULL DEFAULT 'SUBMITTED' CHECK ("state" IN ('SUBMITTED', 'GRADED')),
  "fileUrl" TEXT NOT NULL, "grade" TEXT
);
CREATE INDEX "Submission_state" ON "Submission" ("state") WHERE "state" = 'SUBMITTED';
CREATE TABLE "_CourseToTag" ("A" INTEGER NOT NULL, "B" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "_CourseToTag_AB_unique" ON "_CourseToTag"("A", "B");
CREATE INDEX "_CourseToTag_B_index" ON "_CourseToTag"("B");
CREATE TABLE "Tag" ("id" SERIAL PRIMARY KEY, "name" TEXT NOT NULL UNIQUE);
ALTER TABLE "_CourseToTag" ADD FOREIGN KEY ("A") REFERENCES "Course"("id") ON DELETE CASCADE, ADD FOREIGN KEY ("B") REFERENCES "Tag"("id") ON DELETE CASCADE;

CREATE FUNCTION "isTeacher"(u "User") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT u."role" IN ('TEACHER', 'ADMIN') $$;
CREATE FUNCTION "gradeLetter"(
  score integer
) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN score >= 80 THEN 'A' WHEN score >= 
   50 THEN 'B' ELSE 'F' END $$;
CREATE VIEW "QuizResult" AS SELECT a."userId", a."quizId",
  max(a."score") AS best, "gradeLetter"(max(a."score")) AS letter FROM "Attempt" a WHERE a."finished" GROUP BY 1, 2;
CREATE VIEW "Gradebook" AS SELECT c."code",
  u."name" AS student, u."role", e."progress", r.letter
 FROM "Enrollment" e JOIN "User" u ON u."id" = e."userId" JOIN "Course" c ON c."id" = e."courseId" LEFT JOIN "QuizResult" r ON r."userId" = u."id";
CREATE FUNCTION "lesson_done"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE lms."Enrollment" SET "progress" = "progress" + 1 WHERE "userId" = NEW."userId";
  RETURN NEW;
END $$;
CREATE TRIGGER "LessonView done" AFTER INSERT ON "LessonView" FOR EACH ROW EXECUTE FUNCTION "lesson_done"();
COMMENT ON COLUMN "Course"."price" IS 'in EUR'
;
