CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE OR REPLACE FUNCTION immutable_unaccent(text) RETURNS text AS $func$
SELECT public.unaccent('public.unaccent', $1::text)
$func$ LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT;
CREATE TYPE "enum_actor_type" AS ENUM ('Person', 'Application', 'Group', 'Organization', 'Service');
CREATE TYPE "enum_actorFollow_state" AS ENUM ('pending', 'accepted', 'rejected');
CREATE TABLE "server" ("id" SERIAL PRIMARY KEY, "host" VARCHAR(255) NOT NULL, "redundancyAllowed" BOOLEAN NOT NULL DEFAULT false);
CREATE UNIQUE INDEX "server_host" ON "server" ("host");
CREATE TABLE IF NOT EXISTS "actor" (
    "id" SERIAL,
    "type" "public"."enum_actor_type" NOT NULL,
    "preferredUsername" VARCHAR(255) NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "publicKey" VARCHAR(5000),
    "privateKey" VARCHAR(5000),
    "followersCount" INTEGER NOT NULL,
    "inboxUrl" VARCHAR(2000) NOT NULL,
    "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
    "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
    "remoteCreatedAt" TIMESTAMP WITH TIME ZONE,
    "sharedInboxUrl" VARCHAR(2000),
    "serverId" INTEGER REFERENCES "server" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "actor_url" ON "actor" ("url");
CREATE UNIQUE INDEX "actor_preferred_username_lower_server_id" ON "actor" (lower("preferredUsername"), "serverId") WHERE "serverId" IS NOT NULL;
CREATE UNIQUE INDEX "actor_preferred_username_lower" ON "actor" (lower("preferredUsername")) WHERE "serverId" IS NULL;
CREATE INDEX "actor_inbox_url_shared_inbox_url" ON "actor" ("inboxUrl", "sharedInboxUrl");
CREATE TABLE IF NOT EXISTS "account" (
    "id" SERIAL,
    "name" VARCHAR(255) NOT NULL,
    "description" VARCHAR(1000) DEFAULT NULL,
    "actorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY ("id")
);
CREATE TABLE IF NOT EXISTS "actorFollow" (
    "id" SERIAL,
    "state" "public"."enum_actorFollow_state" NOT NULL,
    "score" INTEGER NOT NULL DEFAULT 10000,
    "url" VARCHAR(2000),
    "actorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "targetActorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "actor_follow_actor_id_target_actor_id" ON "actorFollow" ("actorId", "targetActorId");
CREATE TABLE IF NOT EXISTS "video" (
    "id" SERIAL,
    "uuid" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "category" INTEGER DEFAULT NULL,
    "language" VARCHAR(255) DEFAULT NULL,
    "privacy" INTEGER NOT NULL,
    "nsfw" BOOLEAN NOT NULL,
    "description" VARCHAR(10000) DEFAULT NULL,
    "support" VARCHAR(1000) DEFAULT NULL,
    "duration" INTEGER NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "likes" INTEGER NOT NULL DEFAULT 0,
    "remote" BOOLEAN NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "commentsPolicy" INTEGER NOT NULL DEFAULT 1,
    "isLive" BOOLEAN NOT NULL DEFAULT false,
    "aspectRatio" FLOAT,
    "originallyPublishedAt" TIMESTAMP WITH TIME ZONE,
    "channelId" INTEGER,
    "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY ("id")
);
CREATE TABLE "videoChannel" (
    "id" SERIAL PRIMARY KEY,
    "name" VARCHAR(255) NOT NULL,
    "accountId" INTEGER NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "actorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
ALTER TABLE "video" ADD CONSTRAINT "video_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "videoChannel" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "video_channel_id" ON "video" ("channelId");
CREATE INDEX "video_is_live" ON "video" ("isLive") WHERE "isLive" IS TRUE;
CREATE INDEX "video_name_trigram" ON "video" USING gin (lower(immutable_unaccent("name")) gin_trgm_ops);
CREATE INDEX "video_views" ON "video" ("views" DESC, "id" ASC);
CREATE UNIQUE INDEX "video_uuid" ON "video" ("uuid");
CREATE TABLE "videoFile" (
    "id" SERIAL PRIMARY KEY,
    "resolution" INTEGER NOT NULL,
    "size" BIGINT NOT NULL,
    "extname" VARCHAR(255) NOT NULL,
    "infoHash" VARCHAR(255),
    "fps" INTEGER NOT NULL DEFAULT -1,
    "metadata" JSONB,
    "storage" INTEGER NOT NULL DEFAULT 0,
    "videoId" INTEGER REFERENCES "video" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "video_file_video_id_resolution_fps" ON "videoFile" ("videoId", "resolution", "fps") WHERE "videoId" IS NOT NULL;
