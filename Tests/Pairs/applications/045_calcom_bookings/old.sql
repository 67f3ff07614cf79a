CREATE TYPE "BookingStatus" AS ENUM (
'cancelled', 'accepted', 'rejected', 'pending');
CREATE TYPE "PeriodType" AS ENUM ('unlimited', 'rolling', 'range');
CREATE TYPE "MembershipRole" AS ENUM ('MEMBER', 'OWNER');
CREATE TYPE "UserPlan" AS ENUM ('FREE', 'TRIAL', 'PRO');
CREATE TABLE "users" (
    "id" SERIAL NOT NULL,
    "username" TEXT,
    "email" TEXT NOT NULL,
    "plan" "UserPlan" NOT NULL DEFAULT E'TRIAL',
    "bufferTime" INTEGER NOT NULL DEFAULT 0,
    "hideBranding" BOOLEAN DEFAULT false,
    "created" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "emailVerified" DATE,
    "metadata" JSONB
    , CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "users.username_unique" ON "users"("username");
CREATE UNIQUE INDEX "users.email_unique" ON "users"("email");
CREATE TABLE "Team" ("id" SERIAL NOT NULL PRIMARY KEY, "name" TEXT
 , "slug" TEXT UNIQUE, "logo" TEXT
);
CREATE TABLE "Membership" (
    "teamId" INTEGER NOT NULL REFERENCES "Team"("id") 
ON DELETE RESTRICT
 ON UPDATE CASCADE,
    "userId" INTEGER NOT NULL REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "accepted" BOOLEAN NOT NULL DEFAULT false,
    "role" "MembershipRole" NOT NULL,
    PRIMARY KEY ("userId","teamId")
);
CREATE TABLE "EventType" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "locations" JSONB,
    "length" INTEGER NOT NULL,
    "userId" INTEGER REFERENCES "users"("id"),
    "periodType" TEXT DEFAULT 'unlimited',
    "price" INTEGER DEFAULT 0,
    "currency" TEXT DEFAULT 'usd'
);
CREATE UNIQUE INDEX "EventType_userId_slug_key" ON "EventType"("userId", "slug");
CREATE TABLE "_EventTypeToUser" ("A" INTEGER NOT NULL REFERENCES "EventType", "B" INTEGER NOT NULL REFERENCES "users");
CREATE UNIQUE INDEX "_EventTypeToUser_AB_unique" ON "_EventTypeToUser"("A", "B");
CREATE INDEX "_EventTypeToUser_B_index" ON "_EventTypeToUser"("B");
CREATE TABLE "Booking" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "userId" INTEGER REFERENCES "users"("id"),
    "eventTypeId" INTEGER REFERENCES "EventType"("id"),
    "startTime" TIMESTAMP(3) NOT NULL,
    "endTime" TIMESTAMP(3) NOT NULL,
    "confirmed" BOOLEAN NOT NULL DEFAULT true,
    "rejected" BOOLEAN NOT NULL DEFAULT false,
    "status" "BookingStatus" NOT NULL DEFAULT 'accepted',
    "reminders" TEXT[]
);
ALTER TABLE "Booking" ADD CONSTRAINT "Booking.uid_unique" UNIQUE ("uid");
