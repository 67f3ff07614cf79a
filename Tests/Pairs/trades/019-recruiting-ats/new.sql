-- Prisma
CREATE TYPE "Stage" AS ENUM ('APPLIED', 'SCREEN', 'ONSITE', 'OFFER', 'HIRED', 'REJECTED');
CREATE TYPE "RejectReason" AS ENUM ('SKILLS', 'COMP', 'WITHDREW', 'OTHER');
CREATE TABLE "Company" ("id" TEXT NOT NULL, "name" TEXT NOT NULL, CONSTRAINT "Company_pkey" PRIMARY KEY ("id"));
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "salaryMin" INTEGER,
    "salaryMax" INTEGER,
    "currency" CHAR(3) NOT NULL DEFAULT 'USD',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skills" TEXT[],
    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "Candidate" ("id" TEXT NOT NULL, "email" TEXT NOT NULL, "fullName" TEXT NOT NULL, "resumeUrl" TEXT, CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "Candidate_email_key" ON "Candidate"("email");
CREATE TABLE "Application" (
    "id" TEXT NOT NULL DEFAULT (gen_random_uuid())::text,
    "jobId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "stage" "Stage" NOT NULL DEFAULT 'APPLIED',
    "rejectReason" "RejectReason",
    "updatedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "Interview" (
    "id" TEXT NOT NULL,
    "applicationId" 
    TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "scorecard" JSONB,
    CONSTRAINT "Interview_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "_InterviewToInterviewer" ("A" TEXT NOT NULL, "B" TEXT NOT NULL);
ALTER TABLE "_InterviewToInterviewer" ADD CONSTRAINT "_InterviewToInterviewer_AB_pkey" PRIMARY KEY ("A", "B");
CREATE INDEX "_InterviewToInterviewer_B_index" ON "_InterviewToInterviewer"("B");
CREATE TABLE "Interviewer" ("id" TEXT NOT NULL, "name" TEXT NOT NULL, CONSTRAINT "Interviewer_pkey" PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "Application_jobId_candidateId_key" ON "Application"("jobId", "candidateId");
CREATE INDEX "Application_stage_idx" ON "Application"("stage") INCLUDE ("updatedAt");
ALTER TABLE "Job" ADD CONSTRAINT "Job_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Application" ADD CONSTRAINT "Application_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE 
 CASCADE
 ON UPDATE CASCADE;
ALTER TABLE "Application" ADD CONSTRAINT "Application_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Interview" ADD CONSTRAINT "Interview_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "_InterviewToInterviewer" ADD CONSTRAINT "_InterviewToInterviewer_A_fkey" FOREIGN KEY ("A") REFERENCES "Interview"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "_InterviewToInterviewer" ADD CONSTRAINT "_InterviewToInterviewer_B_fkey" FOREIGN KEY ("B") REFERENCES "Interviewer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE VIEW "Pipeline" AS SELECT j."id" AS "jobId", j."title", a."stage", count(*) AS n FROM "Job" j JOIN "Application" a ON a."jobId" = j."id" GROUP BY 1, 2, 3;
