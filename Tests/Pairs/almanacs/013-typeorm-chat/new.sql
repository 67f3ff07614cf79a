CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TYPE "public"."channel_type_enum" AS ENUM('public', 'private', 'dm', 'group_dm', 'voice');
CREATE TABLE "user" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "handle" character varying NOT NULL, "avatarUrl" character varying,
"isBot" boolean NOT NULL DEFAULT false, "profile" jsonb,
"createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "deletedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_cace4a159ff9f2512dd42373760" PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "IDX_user_handle_alive" ON "user" (lower("handle"::text)) WHERE "deletedAt" IS NULL;
CREATE TABLE "workspace" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "name" character varying(128) NOT NULL, "domain" character varying, "retentionDays" integer, CONSTRAINT "PK_ca86b6f9b3be5fe26d307d09b49" PRIMARY KEY ("id"));
CREATE TABLE "channel" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "type" "public"."channel_type_enum" NOT NULL DEFAULT 'public', "name" character varying, "topic" character varying NOT NULL DEFAULT '', "workspaceId" uuid NOT NULL, "creatorId" uuid, CONSTRAINT "PK_590f33ee6ee7d76437acf362e39" PRIMARY KEY ("id"), CONSTRAINT "CHK_channel_name" CHECK (("type" IN ('dm', 'group_dm')) = ("name" IS NULL)));
CREATE TABLE "message" ("id" BIGSERIAL NOT NULL, "text" text NOT NULL, "channelId" uuid NOT NULL, "authorId" uuid, "parentId" bigint, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "editedAt" TIMESTAMP WITH TIME ZONE, "tsv" tsvector GENERATED ALWAYS AS (to_tsvector('english', "text")) STORED, CONSTRAINT "PK_ba01f0a3e0123651915008bc578" PRIMARY KEY ("id"));
CREATE INDEX "IDX_message_channel_id_desc" ON "message" ("channelId", "id" DESC) WHERE "parentId" IS NULL;
CREATE INDEX "IDX_message_thread" ON "message" ("parentId", "id") WHERE "parentId" IS NOT NULL;
CREATE INDEX "IDX_message_tsv" ON "message" USING gin ("tsv");
CREATE TABLE "reaction" ("messageId" bigint NOT NULL, "userId" uuid NOT NULL, "emoji" character varying
(64) NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_reaction" PRIMARY KEY ("messageId", "userId", "emoji"));
CREATE TABLE "channel_members_user" ("channelId" uuid NOT NULL, "userId" uuid NOT NULL, "lastReadId" bigint, "muted" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_cmu" PRIMARY KEY ("channelId", "userId"));
CREATE INDEX "IDX_cmu_channel" ON "channel_members_user" ("channelId") ;
CREATE INDEX "IDX_cmu_user" ON "channel_members_user" ("userId") ;
CREATE TABLE "attachment" ("id" uuid NOT NULL DEFAULT uuid_generate_v4(), "messageId" bigint, "url" character varying NOT NULL, "mime" character varying NOT NULL DEFAULT 'application/octet-stream', "bytes" bigint, CONSTRAINT "PK_att" PRIMARY KEY ("id"));
CREATE UNLOGGED TABLE "presence" ("userId" uuid NOT NULL, "deviceId" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'online', "seenAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_presence" PRIMARY KEY ("userId", "deviceId"));
ALTER TABLE "channel" ADD CONSTRAINT "FK_channel_ws" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "channel" ADD CONSTRAINT "FK_channel_creator" FOREIGN KEY ("creatorId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE NO ACTION;
ALTER TABLE "message" ADD CONSTRAINT "FK_message_channel" FOREIGN KEY ("channelId") REFERENCES "channel"("id") ON DELETE CASCADE;
ALTER TABLE "message" ADD CONSTRAINT "FK_message_author" FOREIGN KEY ("authorId") REFERENCES "user"("id") ON DELETE SET NULL;
ALTER TABLE "message" ADD CONSTRAINT "FK_message_parent" FOREIGN KEY ("parentId") REFERENCES "message"("id") ON DELETE CASCADE;
ALTER TABLE "reaction" ADD CONSTRAINT "FK_reaction_message" FOREIGN KEY ("messageId") REFERENCES "message"("id") ON DELETE CASCADE;
ALTER TABLE "attachment" ADD CONSTRAINT "FK_att_message" FOREIGN KEY ("messageId") REFERENCES "message"("id") ON DELETE CASCADE;
CREATE VIEW "channel_activity" AS SELECT "c"."id", "c"."name", COUNT("m"."id") AS "messages", MAX("m"."createdAt") AS "lastAt" FROM "channel" "c" LEFT JOIN "message" "m" ON "m"."channelId" = "c"."id" GROUP BY "c"."id";
CREATE VIEW "quiet_channels" AS SELECT "id", "name" FROM "channel_activity" WHERE "lastAt" < now() - interval '90 days';
CREATE TABLE "typeorm_metadata" ("type" character varying NOT NULL, "database" character varying, "schema" character varying, "table" character varying, "name" character varying, "value" text);
