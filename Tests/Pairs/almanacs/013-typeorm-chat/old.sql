CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TYPE "public"."channel_type_enum" AS ENUM('public', 'private', 'dm'
);
CREATE TYPE "public"."user_presence_enum" AS ENUM('online', 'away', 'dnd', 'offline');
CREATE TABLE "user" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "handle" character varying NOT NULL, "avatarUrl" character varying,
"presence" "public"."user_presence_enum" NOT NULL DEFAULT 'offline',
"createdAt" TIMESTAMP NOT NULL DEFAULT now(), "deletedAt" TIMESTAMP, CONSTRAINT "PK_cace4a159ff9f2512dd42373760" PRIMARY KEY ("id"), CONSTRAINT "UQ_5e568e001f9d1b91f67815c580f" UNIQUE ("handle"));
CREATE TABLE "workspace" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "name" character varying(64) NOT NULL, "domain" character varying, CONSTRAINT "PK_ca86b6f9b3be5fe26d307d09b49" PRIMARY KEY ("id"));
CREATE TABLE "channel" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "type" "public"."channel_type_enum" NOT NULL DEFAULT 'public', "name" character varying, "topic" character varying, "workspaceId" uuid, "creatorId" uuid, CONSTRAINT "PK_590f33ee6ee7d76437acf362e39" PRIMARY KEY ("id"));
CREATE TABLE "message" ("id" SERIAL NOT NULL, "text" character varying(4000) NOT NULL, "channelId" uuid NOT NULL, "authorId" uuid, "parentId" integer, "createdAt" TIMESTAMP NOT NULL DEFAULT now(), "editedAt" TIMESTAMP, CONSTRAINT "PK_ba01f0a3e0123651915008bc578" PRIMARY KEY ("id"));
CREATE INDEX "IDX_message_channel" ON "message" ("channelId");
CREATE TABLE "reaction" ("messageId" integer NOT NULL, "userId" uuid NOT NULL, "emoji" character varying, CONSTRAINT "PK_reaction" PRIMARY KEY ("messageId", "userId"));
CREATE TABLE "channel_members_user" ("channelId" uuid NOT NULL, "userId" uuid NOT NULL, CONSTRAINT "PK_cmu" PRIMARY KEY ("channelId", "userId"));
CREATE INDEX "IDX_cmu_channel" ON "channel_members_user" ("channelId") ;
CREATE INDEX "IDX_cmu_user" ON "channel_members_user" ("userId") ;
CREATE TABLE "attachment" ("id" SERIAL NOT NULL, "messageId" integer, "url" character varying NOT NULL, "mime" character varying, CONSTRAINT "REL_att" UNIQUE ("messageId"), CONSTRAINT "PK_att" PRIMARY KEY ("id"));
ALTER TABLE "channel" ADD CONSTRAINT "FK_channel_ws" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "channel" ADD CONSTRAINT "FK_channel_creator" FOREIGN KEY ("creatorId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE "message" ADD CONSTRAINT "FK_message_channel" FOREIGN KEY ("channelId") REFERENCES "channel"("id") ON DELETE CASCADE;
ALTER TABLE "message" ADD CONSTRAINT "FK_message_author" FOREIGN KEY ("authorId") REFERENCES "user"("id") ON DELETE SET NULL;
ALTER TABLE "message" ADD CONSTRAINT "FK_message_parent" FOREIGN KEY ("parentId") REFERENCES "message"("id") ON DELETE SET NULL;
ALTER TABLE "reaction" ADD CONSTRAINT "FK_reaction_message" FOREIGN KEY ("messageId") REFERENCES "message"("id") ON DELETE CASCADE;
ALTER TABLE "attachment" ADD CONSTRAINT "FK_att_message" FOREIGN KEY ("messageId") REFERENCES "message"("id") ON DELETE CASCADE;
CREATE VIEW "channel_activity" AS SELECT "c"."id", "c"."name", COUNT("m"."id") AS "messages", MAX("m"."createdAt") AS "lastAt" FROM "channel" "c" LEFT JOIN "message" "m" ON "m"."channelId" = "c"."id" GROUP BY "c"."id";
CREATE VIEW "quiet_channels" AS SELECT "id", "name" FROM "channel_activity" WHERE "lastAt" < now() - interval '30 days';
CREATE TABLE "typeorm_metadata" ("type" character varying NOT NULL, "database" character varying, "schema" character varying, "table" character varying, "name" character varying, "value" text);
