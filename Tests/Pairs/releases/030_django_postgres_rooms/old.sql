CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS citext;
CREATE TABLE "booking_room" ("id" bigserial NOT NULL PRIMARY KEY, "number" integer NOT NULL CHECK ("number" >= 0), "name" citext NOT NULL, "amenities" jsonb NOT NULL);
CREATE TABLE "booking_reservation" ("id" bigserial NOT NULL PRIMARY KEY, "start" timestamptz NOT NULL, "end" timestamptz NOT NULL, "cancelled" boolean NOT NULL, "room_id" bigint NOT NULL CONSTRAINT "booking_reservation_room_id_1f0b9e3a_fk_booking_room_id" REFERENCES "booking_room" ("id") DEFERRABLE INITIALLY DEFERRED, "guest" varchar(120) NOT NULL, "price" numeric(8, 2) NOT NULL);
CREATE INDEX "booking_reservation_room_id_1f0b9e3a" ON "booking_reservation" ("room_id");
ALTER TABLE "booking_reservation" ADD CONSTRAINT "exclude_overlapping" EXCLUDE USING GIST ((tstzrange("start", "end")) WITH &&, "room_id" WITH =);
CREATE TABLE "booking_review" ("id" bigserial NOT NULL PRIMARY KEY, "body" text NOT NULL, "search" tsvector NULL, "stars" smallint NOT NULL, "reservation_id" bigint NOT NULL UNIQUE);
CREATE INDEX "booking_review_search_gin" ON "booking_review" USING gin ("search");
