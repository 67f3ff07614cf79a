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
