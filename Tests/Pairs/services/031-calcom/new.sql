CREATE TYPE "PeriodType" AS ENUM ('unlimited', 'rolling'
, 'rolling_window'
, 'range');
CREATE TYPE "BookingStatus" AS ENUM ('cancelled', 'accepted', 'rejected', 'pending'
, 'awaiting_host'
);
CREATE TYPE "MembershipRole" AS ENUM ('MEMBER',
  'ADMIN',
  'OWNER');
CREATE TYPE "UserPermissionRole" AS ENUM ('USER', 'ADMIN');
CREATE TABLE users (id serial NOT NULL, username text, email text NOT NULL, "emailVerified" timestamp(3), "createdDate" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  role "UserPermissionRole" NOT NULL DEFAULT 'USER', "trialEndsAt" timestamp(3), "timeFormat" integer DEFAULT 12, metadata jsonb, "organizationId" integer,
  "timeZone" text NOT NULL DEFAULT 'Europe/London', CONSTRAINT users_pkey PRIMARY KEY (id));
CREATE UNIQUE INDEX "users.email_unique" ON users (email);
CREATE UNIQUE INDEX "users_username_organizationId_key" ON users (username, "organizationId");
CREATE TABLE "UserPassword" (hash text NOT NULL, "userId" integer NOT NULL);
CREATE UNIQUE INDEX "UserPassword_userId_key" ON "UserPassword" ("userId");
ALTER TABLE "UserPassword" ADD CONSTRAINT "UserPassword_userId_fkey" FOREIGN KEY ("userId") REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TABLE "Team" (id serial PRIMARY KEY, name text
  NOT NULL
  , slug text, "hideBranding" boolean NOT NULL DEFAULT false
, "parentId" integer, metadata jsonb, "isOrganization" boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX "Team_slug_parentId_key" ON "Team" (slug, "parentId");
ALTER TABLE "Team" ADD CONSTRAINT "Team_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Team"(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE users ADD CONSTRAINT "users_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Team"(id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE TABLE "Membership" ("teamId" integer NOT NULL REFERENCES "Team" ON DELETE CASCADE, "userId" integer NOT NULL, accepted boolean NOT NULL DEFAULT false, role "MembershipRole" NOT NULL
, id serial NOT NULL, "disableImpersonation" boolean NOT NULL DEFAULT false, PRIMARY KEY (id), CONSTRAINT "Membership_userId_teamId_key" UNIQUE ("userId", "teamId")
);
ALTER TABLE "Membership" ADD FOREIGN KEY ("userId") REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TABLE "EventType" (id serial NOT NULL CONSTRAINT "EventType_pkey" PRIMARY KEY, title text NOT NULL, slug text NOT NULL, length integer NOT NULL, hidden boolean NOT NULL DEFAULT false, "userId" integer REFERENCES users ON DELETE
  CASCADE
  , "teamId" integer, "periodType" "PeriodType" NOT NULL DEFAULT 'unlimited',
  price integer NOT NULL DEFAULT 0, currency text NOT NULL DEFAULT 'usd'
, "bookingLimits" jsonb, "seatsPerTimeSlot" integer, locations jsonb[] NOT NULL DEFAULT ARRAY[]::jsonb[]
);
CREATE UNIQUE INDEX "EventType.userId_slug_unique" ON "EventType" ("userId", slug);
CREATE TABLE "Booking" (id serial PRIMARY KEY, uid text NOT NULL UNIQUE, "userId" integer REFERENCES users, "eventTypeId" integer REFERENCES "EventType", title text NOT NULL, "startTime" timestamp(3) NOT NULL, "endTime" timestamp(3) NOT NULL, status "BookingStatus" NOT NULL DEFAULT 'accepted'
, metadata jsonb, "fromReschedule" text, paid boolean NOT NULL DEFAULT false
);
CREATE INDEX "Booking_userId_idx" ON "Booking" ("userId");
CREATE INDEX "Booking_startTime_endTime_status_idx" ON "Booking" ("startTime", "endTime", status);
CREATE VIEW "BookingTimeStatus" AS SELECT id, uid, "eventTypeId", title, "startTime", "endTime", status,
  CASE WHEN status = 'cancelled' THEN 'cancelled'::text WHEN "endTime" < now() THEN 'completed' ELSE 'uncompleted' END AS "timeStatus"
  FROM "Booking";
CREATE VIEW "UpcomingBooking" AS SELECT b.id, b.uid, u.email FROM "Booking" b JOIN users u ON u.id = b."userId" WHERE b."startTime" > CURRENT_TIMESTAMP AND b.status = 'accepted'
;

