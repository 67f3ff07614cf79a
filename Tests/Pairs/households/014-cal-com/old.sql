CREATE TYPE "MembershipRole" AS ENUM ('MEMBER','OWNER'
);
CREATE TYPE "UserPlan" AS ENUM ('FREE','TRIAL','PRO');
CREATE TYPE "BookingStatus" AS ENUM (
'cancelled','accepted','rejected','pending'
);
CREATE TYPE "SchedulingType" AS ENUM ('roundRobin','collective');
CREATE TYPE "WebhookTriggerEvents" AS ENUM ('BOOKING_CREATED','BOOKING_RESCHEDULED','BOOKING_CANCELLED');
CREATE SEQUENCE "users_id_seq" AS integer;
CREATE SEQUENCE "EventType_id_seq" AS integer;
CREATE SEQUENCE "Booking_id_seq" AS integer;
CREATE SEQUENCE "Attendee_id_seq" AS integer;
CREATE SEQUENCE "Team_id_seq" AS integer;
CREATE SEQUENCE "Schedule_id_seq" AS integer;
CREATE SEQUENCE "Availability_id_seq" AS integer;
CREATE TABLE users ("id" integer DEFAULT nextval('"users_id_seq"') NOT NULL, CONSTRAINT "users_pkey" PRIMARY KEY ("id"), "username" text, "name" text, "email" text NOT NULL, "createdDate" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "timeZone" text NOT NULL DEFAULT 'Europe/London', "weekStart" text NOT NULL DEFAULT 'Sunday', "startTime" integer NOT NULL DEFAULT 0, "bufferTime" integer NOT NULL DEFAULT 0, "avatar" text,
"plan" "UserPlan" NOT NULL DEFAULT 'TRIAL', "hideBranding" boolean NOT NULL DEFAULT false, "emailVerified" timestamp(3));
CREATE UNIQUE INDEX "users.email_unique" ON users ("email");
CREATE UNIQUE INDEX "users.username_unique" ON users ("username");
CREATE TABLE "Team" ("id" integer DEFAULT nextval('"Team_id_seq"') NOT NULL, CONSTRAINT "Team_pkey" PRIMARY KEY ("id"), "name" text
, "slug" text UNIQUE);
CREATE TABLE "Membership" ("teamId" integer NOT NULL REFERENCES "Team" ON DELETE RESTRICT ON UPDATE CASCADE, "userId" integer NOT NULL REFERENCES users ON DELETE RESTRICT ON UPDATE CASCADE, "accepted" boolean NOT NULL DEFAULT false, "role" "MembershipRole" NOT NULL, PRIMARY KEY ("userId", "teamId"));
CREATE TABLE "EventType" ("id" integer DEFAULT nextval('"EventType_id_seq"') NOT NULL, CONSTRAINT "EventType_pkey" PRIMARY KEY ("id"), "title" text NOT NULL, "slug" text NOT NULL, "description" text, "locations" jsonb, "length" integer NOT NULL, "hidden" boolean NOT NULL DEFAULT false, "userId" integer REFERENCES users ON DELETE CASCADE, "teamId" integer REFERENCES "Team" ON DELETE CASCADE, "price" integer NOT NULL DEFAULT 0, "schedulingType" "SchedulingType",
"periodType" text NOT NULL DEFAULT 'unlimited', CHECK ("periodType" = ANY (ARRAY['unlimited'::text,'rolling'::text,'range'::text])), "smartContractAddress" text, CONSTRAINT "EventType_userId_slug_key" UNIQUE ("userId", "slug"));
CREATE TABLE "Booking" ("id" integer DEFAULT nextval('"Booking_id_seq"') NOT NULL, CONSTRAINT "Booking_pkey" PRIMARY KEY ("id"), "uid" text NOT NULL UNIQUE, "userId" integer REFERENCES users, "eventTypeId" integer REFERENCES "EventType" ON DELETE SET NULL ON UPDATE CASCADE, "title" text NOT NULL, "startTime" timestamp(3) NOT NULL, "endTime" timestamp(3) NOT NULL, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" timestamp(3), "status" "BookingStatus" NOT NULL DEFAULT 'accepted',
"confirmed" boolean NOT NULL DEFAULT true, "rejected" boolean NOT NULL DEFAULT false, "paid" boolean NOT NULL DEFAULT false);
CREATE TABLE "Attendee" ("id" integer DEFAULT nextval('"Attendee_id_seq"') NOT NULL, CONSTRAINT "Attendee_pkey" PRIMARY KEY ("id"), "email" text NOT NULL, "name" text NOT NULL, "timeZone" text NOT NULL, "bookingId" integer REFERENCES "Booking"
);
CREATE TABLE "Schedule" ("id" integer DEFAULT nextval('"Schedule_id_seq"') NOT NULL, CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id"), "userId" integer NOT NULL REFERENCES users ON DELETE CASCADE,
"title" text, "freeBusyTimes" jsonb);
CREATE TABLE "Availability" ("id" integer DEFAULT nextval('"Availability_id_seq"') NOT NULL, CONSTRAINT "Availability_pkey" PRIMARY KEY ("id"), "userId" integer REFERENCES users, "eventTypeId" integer REFERENCES "EventType", "days" integer[],
"label" text, "startTime" integer NOT NULL, "endTime" integer NOT NULL, "date" date);
CREATE VIEW "BookingStats" AS SELECT "userId", count(*) FILTER (WHERE "confirmed") AS confirmed FROM "Booking" GROUP BY "userId";
