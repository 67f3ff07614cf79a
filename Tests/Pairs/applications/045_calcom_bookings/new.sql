CREATE TYPE "BookingStatus" AS ENUM (
'cancelled', 'accepted', 'rejected', 'pending', 'awaiting_host');
CREATE TYPE "PeriodType" AS ENUM ('unlimited', 'rolling', 'rolling_window', 'range');
CREATE TYPE "MembershipRole" AS ENUM ('MEMBER', 'ADMIN', 'OWNER');
CREATE TYPE "WorkflowMethods" AS ENUM ('EMAIL', 'SMS', 'WHATSAPP');
CREATE TABLE "users" (
    "id" SERIAL NOT NULL,
    "username" TEXT,
    "email" TEXT NOT NULL,
    "bufferTime" INTEGER NOT NULL DEFAULT 0,
    "created" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "emailVerified" TIMESTAMP(3),
    "metadata" JSONB
    , "locale" TEXT, "timeFormat" INTEGER DEFAULT 12, "organizationId" INTEGER
    , CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "users_username_organizationId_key" ON "users"("username", "organizationId");
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");
CREATE INDEX "users_emailVerified_idx" ON "users"("emailVerified");
CREATE TABLE "Team" ("id" SERIAL NOT NULL PRIMARY KEY, "name" TEXT
 NOT NULL, "slug" TEXT, "logoUrl" TEXT, "parentId" INTEGER REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE, "isPrivate" BOOLEAN NOT NULL DEFAULT false, CONSTRAINT "Team_slug_parentId_key" UNIQUE ("slug", "parentId")
);
CREATE TABLE "Membership" (
    "id" SERIAL NOT NULL UNIQUE,
    "teamId" INTEGER NOT NULL REFERENCES "Team"("id") 
ON DELETE CASCADE
 ON UPDATE CASCADE,
    "userId" INTEGER NOT NULL REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "accepted" BOOLEAN NOT NULL DEFAULT false,
    "role" "MembershipRole" NOT NULL,
    "disableImpersonation" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Membership_userId_teamId_key" UNIQUE ("userId","teamId")
);
CREATE TABLE "EventType" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "locations" JSONB,
    "length" INTEGER NOT NULL,
    "userId" INTEGER,
    "teamId" INTEGER REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "periodType" "PeriodType" NOT NULL DEFAULT 'unlimited',
    "price" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'usd',
    "recurringEvent" JSONB
);
CREATE UNIQUE INDEX "EventType_userId_slug_key" ON "EventType"("userId", "slug");
CREATE TABLE "_user_eventtype" ("A" INTEGER NOT NULL, "B" INTEGER NOT NULL, CONSTRAINT "_user_eventtype_A_fkey" FOREIGN KEY ("A") REFERENCES "EventType"("id") ON DELETE CASCADE ON UPDATE CASCADE, CONSTRAINT "_user_eventtype_B_fkey" FOREIGN KEY ("B") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE);
CREATE UNIQUE INDEX "_user_eventtype_AB_unique" ON "_user_eventtype"("A", "B");
CREATE INDEX "_user_eventtype_B_index" ON "_user_eventtype"("B");
CREATE TABLE "Booking" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "idempotencyKey" TEXT,
    "userId" INTEGER REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "eventTypeId" INTEGER REFERENCES "EventType"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "startTime" TIMESTAMP(3) NOT NULL,
    "endTime" TIMESTAMP(3) NOT NULL,
    "status" "BookingStatus" NOT NULL DEFAULT 'accepted',
    "reminders" "WorkflowMethods"[] DEFAULT ARRAY[]::"WorkflowMethods"[],
    "paid" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Booking_times" CHECK ("endTime" > "startTime")
);
CREATE UNIQUE INDEX "Booking_uid_key" ON "Booking"("uid");
CREATE UNIQUE INDEX "Booking_idempotencyKey_key" ON "Booking"("idempotencyKey");
CREATE INDEX "Booking_startTime_endTime_status_idx" ON "Booking"("startTime", "endTime", "status");
CREATE VIEW "BookingTimeStatus" AS SELECT b."id", b."uid", b."userId", CASE WHEN b."status" = 'cancelled' THEN 'cancelled' WHEN b."endTime" < now() THEN 'completed' ELSE 'uncompleted' END AS "timeStatus" FROM "Booking" b;
