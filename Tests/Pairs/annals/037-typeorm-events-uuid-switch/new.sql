CREATE EXTENSION "uuid-ossp";
CREATE TABLE "venue" (
    "id" SERIAL NOT NULL,
    "name" character varying NOT NULL,
    "capacity" integer,
    CONSTRAINT "PK_c53deb6d1bcb088f9d459e7dbc0" PRIMARY KEY ("id")
);
CREATE TABLE "event" (
    "id" SERIAL NOT NULL,
    "title" character varying NOT NULL,
    "startsAt" TIMESTAMP NOT NULL,
    "venueId" integer,
    CONSTRAINT "PK_30c2f3bbaf6d34a55f8ae6e4614" PRIMARY KEY ("id")
);
CREATE TABLE "ticket" ("id" SERIAL NOT NULL, "seat" character varying, "price" double precision NOT NULL DEFAULT '0', "eventId" integer, "userId" integer, CONSTRAINT "PK_d9a0835407701eb86f874474b7c" PRIMARY KEY ("id"));
CREATE TABLE "user" (
    "id" SERIAL NOT NULL,
    "email" character varying NOT NULL,
    "roles" text NOT NULL,
    CONSTRAINT "UQ_e12875dfb3b1d92d7d7c5377e22" UNIQUE ("email"),
    CONSTRAINT "PK_cace4a159ff9f2512dd42373760" PRIMARY KEY ("id")
);
ALTER TABLE "event" ADD CONSTRAINT "FK_0af7bb0535bc01f3c130cfe5fe7" FOREIGN KEY ("venueId") REFERENCES "venue"("id");
ALTER TABLE "ticket" ADD CONSTRAINT "FK_cb22a51617991265571be41b74f" FOREIGN KEY ("eventId") REFERENCES "event"("id");
ALTER TABLE "ticket" ADD CONSTRAINT "FK_0e01a7c92f008418bad6bad5919" FOREIGN KEY ("userId") REFERENCES "user"("id");
CREATE INDEX "IDX_event_start" ON "event" ("startsAt");
CREATE VIEW "sold" AS SELECT "e"."id", "e"."title", count("t"."id") AS "n" FROM "event" "e" JOIN "ticket" "t" ON "t"."eventId" = "e"."id" GROUP BY "e"."id";
-- user ids become uuids (drop & add, as TypeORM does)
ALTER TABLE "ticket" DROP CONSTRAINT "FK_0e01a7c92f008418bad6bad5919";
ALTER TABLE "user" DROP CONSTRAINT "PK_cace4a159ff9f2512dd42373760";
ALTER TABLE "user" DROP COLUMN "id";
ALTER TABLE "user" ADD "id" uuid NOT NULL DEFAULT uuid_generate_v4();
ALTER TABLE "user" ADD CONSTRAINT "PK_cace4a159ff9f2512dd42373760" PRIMARY KEY ("id");
ALTER TABLE "ticket" DROP COLUMN "userId";
ALTER TABLE "ticket" ADD "userId" uuid;
ALTER TABLE "ticket" ADD CONSTRAINT "FK_0e01a7c92f008418bad6bad5919" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE SET NULL;
-- simple-array to enum array
CREATE TYPE "public"."user_roles_enum" AS ENUM('guest', 'staff', 'admin');
ALTER TABLE "user" DROP COLUMN "roles";
ALTER TABLE "user" ADD "roles" "public"."user_roles_enum" array NOT NULL DEFAULT '{guest}';
-- price as numeric; soft delete; version
ALTER TABLE "ticket" ALTER COLUMN "price" TYPE numeric(8,2), ALTER COLUMN "price" SET DEFAULT 0;
ALTER TABLE "ticket" ADD "deletedAt" TIMESTAMP WITH TIME ZONE,
    ADD "version" integer NOT NULL DEFAULT 1;
CREATE UNIQUE INDEX "IDX_seat_once" ON "ticket" ("eventId", "seat") WHERE "deletedAt" IS NULL;
ALTER TABLE "event" ALTER COLUMN "startsAt" TYPE TIMESTAMP WITH TIME ZONE USING "startsAt" AT TIME ZONE 'UTC';
ALTER TABLE "event" ADD "endsAt" TIMESTAMP WITH TIME ZONE,
    ADD CONSTRAINT "CHK_event_times" CHECK ("endsAt" > "startsAt");
-- single-table inheritance, tree
ALTER TABLE "venue" ADD "type" character varying NOT NULL DEFAULT 'Venue', ADD "parentId" integer, ADD "mpath" character varying DEFAULT '';
CREATE INDEX "IDX_31ef2b4d30675d0c15056b7f6e" ON "venue" ("type");
ALTER TABLE "venue" ADD CONSTRAINT "FK_venue_parent" FOREIGN KEY ("parentId") REFERENCES "venue"("id") ON DELETE CASCADE;
CREATE OR REPLACE VIEW "sold" AS SELECT "e"."id", "e"."title", count("t"."id") AS "n", sum("t"."price") AS "revenue" FROM "event" "e" JOIN "ticket" "t" ON "t"."eventId" = "e"."id" WHERE "t"."deletedAt" IS NULL GROUP BY "e"."id";
ALTER TABLE "event" RENAME CONSTRAINT "FK_0af7bb0535bc01f3c130cfe5fe7" TO "FK_event_venue";
