-- TypeORM
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TYPE "public"."work_order_priority_enum" AS ENUM('low', 'normal', 'urgent');
CREATE TYPE "public"."work_order_state_enum" AS ENUM('open', 'scheduled', 'in_progress', 'done', 'void');
CREATE TYPE "public"."elevator_drive_enum" AS ENUM('traction', 'hydraulic', 'mrl');
CREATE TABLE "building" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "name" character varying NOT NULL, "address" character varying NOT NULL, CONSTRAINT "PK_bbfaf6c11f141a22d2ab105ee5f" PRIMARY KEY ("id"));
CREATE TABLE "elevator" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "serial" character varying(40) NOT NULL, "stops" integer NOT NULL,
 "drive" "public"."elevator_drive_enum" NOT NULL DEFAULT 'traction', "rated_load_kg" integer, "installedAt" date,
 "buildingId" uuid, CONSTRAINT "UQ_elevator_serial" UNIQUE ("serial"), CONSTRAINT "PK_0f1a" PRIMARY KEY ("id"));
CREATE TABLE "technician" ("id" SERIAL NOT NULL, "name" character varying NOT NULL, "certifications" text
 array NOT NULL DEFAULT '{}'
 , CONSTRAINT "PK_tech" PRIMARY KEY ("id"));
CREATE TABLE "work_order" ("id" SERIAL NOT NULL, "priority" "public"."work_order_priority_enum" NOT NULL DEFAULT 'normal', "state" "public"."work_order_state_enum" NOT NULL DEFAULT 'open', "notes" text, "createdAt" TIMESTAMP
 WITH TIME ZONE
 NOT NULL DEFAULT now(), "elevatorId" uuid, "technicianId" integer
 , "dueAt" TIMESTAMP GENERATED ALWAYS AS (("createdAt" AT TIME ZONE 'UTC') + make_interval(hours => CASE priority WHEN 'urgent'::work_order_priority_enum THEN 4 WHEN 'normal'::work_order_priority_enum THEN 72 ELSE 336 END)) STORED
 , CONSTRAINT "PK_wo" PRIMARY KEY ("id"));
CREATE TABLE "inspection" ("id" SERIAL NOT NULL, "elevatorId" uuid NOT NULL, "performedOn" date NOT NULL, "passed" boolean NOT NULL, "defects" jsonb, CONSTRAINT "PK_insp" PRIMARY KEY ("id"));
CREATE INDEX "IDX_wo_state" ON "work_order" ("state", "priority");
ALTER TABLE "elevator" ADD CONSTRAINT "FK_elev_building" FOREIGN KEY ("buildingId") REFERENCES "building"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "work_order" ADD CONSTRAINT "FK_wo_elev" FOREIGN KEY ("elevatorId") REFERENCES "elevator"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "work_order" ADD CONSTRAINT "FK_wo_tech" FOREIGN KEY ("technicianId") REFERENCES "technician"("id") ON DELETE SET NULL;
ALTER TABLE "inspection" ADD CONSTRAINT "FK_insp_elev" FOREIGN KEY ("elevatorId") REFERENCES "elevator"("id");
ALTER TABLE "inspection" ADD CONSTRAINT "UQ_insp" UNIQUE ("elevatorId", "performedOn") DEFERRABLE;
CREATE VIEW "open_orders" AS SELECT "w"."id", "w"."priority", "e"."serial", "b"."name" AS "building" FROM "work_order" "w" LEFT JOIN "elevator" "e" ON "e"."id" = "w"."elevatorId" LEFT JOIN "building" "b" ON "b"."id" = "e"."buildingId" WHERE "w"."state" NOT IN ('done'
 , 'void'
);
