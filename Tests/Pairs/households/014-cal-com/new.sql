CREATE TYPE "MembershipRole" AS ENUM ('MEMBER','OWNER'
,'ADMIN'
);
CREATE TYPE "BookingStatus" AS ENUM (
'cancelled','accepted','rejected','pending','awaiting_host'
);
CREATE TYPE "SchedulingType" AS ENUM ('roundRobin','collective','managed');
CREATE TYPE "PeriodType" AS ENUM ('unlimited','rolling','range','rolling_window');
CREATE TYPE "WebhookTriggerEvents" AS ENUM ('BOOKING_CREATED','BOOKING_RESCHEDULED','BOOKING_CANCELLED','FORM_SUBMITTED','MEETING_ENDED');
CREATE SEQUENCE "users_id_seq" AS integer;
CREATE SEQUENCE "EventType_id_seq" AS integer;
CREATE SEQUENCE "Booking_id_seq" AS integer;
CREATE SEQUENCE "Attendee_id_seq" AS integer;
CREATE SEQUENCE "Team_id_seq" AS integer;
CREATE SEQUENCE "Schedule_id_seq" AS integer;
CREATE SEQUENCE "Availability_id_seq" AS integer;
CREATE TABLE users ("id" integer DEFAULT nextval('"users_id_seq"') NOT NULL, CONSTRAINT "users_pkey" PRIMARY KEY ("id"), "username" text, "name" text, "email" text NOT NULL, "createdDate" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "timeZone" text NOT NULL DEFAULT 'Europe/London', "weekStart" text NOT NULL DEFAULT 'Sunday', "startTime" integer NOT NULL DEFAULT 0, "bufferTime" integer NOT NULL DEFAULT 0, "avatar" text,
"avatarUrl" text, "hideBranding" boolean NOT NULL DEFAULT false, "emailVerified" timestamp(3), "metadata" jsonb, "uuid" uuid DEFAULT gen_random_uuid() NOT NULL, "organizationId" integer, "locked" boolean NOT NULL DEFAULT false);
CREATE UNIQUE INDEX "users.email_unique" ON users ("email");
CREATE UNIQUE INDEX "users_username_organizationId_key" ON users ("username", "organizationId");
CREATE TABLE "Team" ("id" integer DEFAULT nextval('"Team_id_seq"') NOT NULL, CONSTRAINT "Team_pkey" PRIMARY KEY ("id"), "name" text
 NOT NULL, "slug" text, "parentId" integer REFERENCES "Team" ON DELETE CASCADE ON UPDATE CASCADE, "metadata" jsonb, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, CONSTRAINT "Team_slug_parentId_key" UNIQUE ("slug", "parentId"));
CREATE TABLE "Membership" ("id" serial PRIMARY KEY, "teamId" integer NOT NULL REFERENCES "Team" ON DELETE CASCADE ON UPDATE CASCADE, "userId" integer NOT NULL REFERENCES users ON DELETE CASCADE ON UPDATE CASCADE, "accepted" boolean NOT NULL DEFAULT false, "role" "MembershipRole" NOT NULL, "disableImpersonation" boolean NOT NULL DEFAULT false, CONSTRAINT "Membership_userId_teamId_key" UNIQUE ("userId", "teamId"));
CREATE TABLE "EventType" ("id" integer DEFAULT nextval('"EventType_id_seq"') NOT NULL, CONSTRAINT "EventType_pkey" PRIMARY KEY ("id"), "title" text NOT NULL, "slug" text NOT NULL, "description" text, "locations" jsonb, "length" integer NOT NULL, "hidden" boolean NOT NULL DEFAULT false, "userId" integer REFERENCES users ON DELETE CASCADE, "teamId" integer REFERENCES "Team" ON DELETE CASCADE, "price" integer NOT NULL DEFAULT 0, "schedulingType" "SchedulingType",
"periodType" "PeriodType" NOT NULL DEFAULT 'unlimited', "position" integer NOT NULL DEFAULT 0, "parentId" integer REFERENCES "EventType" ON DELETE CASCADE, "bookingFields" jsonb, "recurringEvent" jsonb, "metadata" jsonb, "seatsPerTimeSlot" integer, CONSTRAINT "EventType_userId_slug_key" UNIQUE ("userId", "slug"), CONSTRAINT "EventType_userId_parentId_key" UNIQUE ("userId", "parentId"));
CREATE TABLE "Booking" ("id" integer DEFAULT nextval('"Booking_id_seq"') NOT NULL, CONSTRAINT "Booking_pkey" PRIMARY KEY ("id"), "uid" text NOT NULL UNIQUE, "userId" integer REFERENCES users, "eventTypeId" integer REFERENCES "EventType" ON DELETE SET NULL ON UPDATE CASCADE, "title" text NOT NULL, "startTime" timestamp(3) NOT NULL, "endTime" timestamp(3) NOT NULL, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" timestamp(3), "status" "BookingStatus" NOT NULL DEFAULT 'accepted',
"paid" boolean NOT NULL DEFAULT false, "recurringEventId" text, "responses" jsonb, "iCalUID" text DEFAULT '', "idempotencyKey" text UNIQUE);
CREATE INDEX "Booking_startTime_endTime_status_idx" ON "Booking" ("startTime", "endTime", "status");
CREATE TABLE "Attendee" ("id" integer DEFAULT nextval('"Attendee_id_seq"') NOT NULL, CONSTRAINT "Attendee_pkey" PRIMARY KEY ("id"), "email" text NOT NULL, "name" text NOT NULL, "timeZone" text NOT NULL, "bookingId" integer REFERENCES "Booking"
ON DELETE CASCADE, "locale" text DEFAULT 'en', "noShow" boolean DEFAULT false
);
CREATE TABLE "Schedule" ("id" integer DEFAULT nextval('"Schedule_id_seq"') NOT NULL, CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id"), "userId" integer NOT NULL REFERENCES users ON DELETE CASCADE,
"name" text NOT NULL, "timeZone" text);
CREATE TABLE "Availability" ("id" integer DEFAULT nextval('"Availability_id_seq"') NOT NULL, CONSTRAINT "Availability_pkey" PRIMARY KEY ("id"), "userId" integer REFERENCES users, "eventTypeId" integer REFERENCES "EventType", "days" integer[],
"startTime" time NOT NULL, "endTime" time NOT NULL, "date" date, "scheduleId" integer REFERENCES "Schedule" ON DELETE CASCADE);
CREATE INDEX "Availability_scheduleId_idx" ON "Availability" ("scheduleId");
CREATE VIEW "BookingTimeStatus" AS SELECT b."id", b."uid", b."eventTypeId", b."title", b."startTime", et."length", et."teamId", CASE WHEN b."status" = 'cancelled'::"BookingStatus" THEN 'cancelled'::text WHEN b."endTime" < now() THEN 'completed'::text ELSE 'uncompleted'::text END AS "timeStatus" FROM "Booking" b LEFT JOIN "EventType" et ON b."eventTypeId" = et."id";
CREATE FUNCTION "prevent_null_status"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW."status" IS NULL THEN NEW."status" := 'pending'; END IF; RETURN NEW; END $$;
CREATE TRIGGER "booking_status" BEFORE INSERT OR UPDATE OF "status" ON "Booking" FOR EACH ROW EXECUTE FUNCTION "prevent_null_status"();
