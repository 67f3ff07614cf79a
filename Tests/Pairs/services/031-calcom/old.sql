CREATE TYPE "PeriodType" AS ENUM ('unlimited', 'rolling'
, 'range');
CREATE TYPE "BookingStatus" AS ENUM ('cancelled', 'accepted', 'rejected', 'pending'
);
CREATE TYPE "MembershipRole" AS ENUM ('MEMBER',
  'OWNER');
CREATE TYPE "UserPlan" AS ENUM ('FREE', 'TRIAL', 'PRO');
CREATE TABLE users (id serial NOT NULL, username text, email text NOT NULL, "emailVerified" timestamp(3), "createdDate" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  password text, plan "UserPlan" NOT NULL DEFAULT 'TRIAL', away boolean NOT NULL DEFAULT false,
  "timeZone" text NOT NULL DEFAULT 'Europe/London', CONSTRAINT users_pkey PRIMARY KEY (id));
CREATE UNIQUE INDEX "users.email_unique" ON users (email);
CREATE UNIQUE INDEX "users.username_unique" ON users (username);
CREATE TABLE "Team" (id serial PRIMARY KEY, name text
  , slug text, "hideBranding" boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX "Team.slug_unique" ON "Team" (slug);
CREATE TABLE "Membership" ("teamId" integer NOT NULL REFERENCES "Team" ON DELETE CASCADE, "userId" integer NOT NULL, accepted boolean NOT NULL DEFAULT false, role "MembershipRole" NOT NULL
, PRIMARY KEY ("userId", "teamId")
);
ALTER TABLE "Membership" ADD FOREIGN KEY ("userId") REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TABLE "EventType" (id serial NOT NULL CONSTRAINT "EventType_pkey" PRIMARY KEY, title text NOT NULL, slug text NOT NULL, length integer NOT NULL, hidden boolean NOT NULL DEFAULT false, "userId" integer REFERENCES users ON DELETE
  SET NULL
  , "teamId" integer, "periodType" "PeriodType" NOT NULL DEFAULT 'unlimited',
  "smartContractAddress" text, "availability" text,
  price integer NOT NULL DEFAULT 0, currency text NOT NULL DEFAULT 'usd'
);
CREATE UNIQUE INDEX "EventType.userId_slug_unique" ON "EventType" ("userId", slug);
CREATE TABLE "Booking" (id serial PRIMARY KEY, uid text NOT NULL UNIQUE, "userId" integer REFERENCES users, "eventTypeId" integer REFERENCES "EventType", title text NOT NULL, "startTime" timestamp(3) NOT NULL, "endTime" timestamp(3) NOT NULL, status "BookingStatus" NOT NULL DEFAULT 'accepted'
, confirmed boolean NOT NULL DEFAULT true, rejected boolean NOT NULL DEFAULT false
);
CREATE INDEX "Booking_userId_idx" ON "Booking" ("userId");
CREATE VIEW "UpcomingBooking" AS SELECT b.id, b.uid, u.email FROM "Booking" b JOIN users u ON u.id = b."userId" WHERE b."startTime" > CURRENT_TIMESTAMP AND b.status = 'accepted'
  AND b.confirmed
;

