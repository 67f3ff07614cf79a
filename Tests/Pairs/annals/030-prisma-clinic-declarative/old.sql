CREATE TYPE "Sex" AS ENUM ('M', 'F');
CREATE TABLE "Patient" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "sex" "Sex",
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Patient_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "Slot" (
    "id" SERIAL NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "minutes" INTEGER NOT NULL DEFAULT 30,
    "patientId" INTEGER,
    CONSTRAINT "Slot_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE TABLE "Note" (
    "id" TEXT NOT NULL,
    "patientId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "Note" ADD CONSTRAINT "Note_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TYPE "Sex" ADD VALUE 'X';
ALTER TABLE "Slot" RENAME TO "Appointment";
ALTER TABLE "Appointment" RENAME CONSTRAINT "Slot_pkey" TO "Appointment_pkey";
ALTER TABLE "Patient" ADD COLUMN "externalId" VARCHAR(36), ADD COLUMN "tmp" TEXT;
ALTER TABLE "Patient" DROP COLUMN "tmp";
CREATE UNIQUE INDEX "Patient_externalId_key" ON "Patient"("externalId");
CREATE INDEX "Appointment_startsAt_idx" ON "Appointment"("startsAt");
