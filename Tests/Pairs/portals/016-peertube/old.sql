-- PeerTube, sequelize-sync style
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TYPE "enum_user_adminFlags" AS ENUM ('0', '1');
DROP TYPE "enum_user_adminFlags";
CREATE TYPE "enum_actor_type" AS ENUM ('Group', 'Person', 'Application'
);
CREATE TYPE "enum_actorFollow_state" AS ENUM ('pending', 'accepted'
);
CREATE TYPE "enum_videoAbuse_state" AS ENUM ('1', '2', '3');
CREATE TYPE "enum_videoRate_type" AS ENUM ('like', 'dislike');
CREATE OR REPLACE FUNCTION immutable_unaccent(text) RETURNS text AS $$
  SELECT
  public.unaccent($1)
$$ LANGUAGE sql IMMUTABLE
;
CREATE TABLE IF NOT EXISTS "actor" (
  "id" SERIAL,
  "type" "enum_actor_type" NOT NULL,
  "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
  "preferredUsername" VARCHAR(255) NOT NULL,
  "url" VARCHAR(2000) NOT NULL,
  "publicKey" VARCHAR(5000),
  "privateKey" VARCHAR(5000),
  "followersCount" INTEGER NOT NULL,
  "inboxUrl" VARCHAR(2000) NOT NULL,
  "outboxUrl" VARCHAR(2000) NOT NULL,
  "avatarId" INTEGER,
  "serverId" INTEGER,
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY ("id")
);
CREATE TABLE "avatar" ("id" SERIAL, "filename" VARCHAR(255) NOT NULL, "createdAt" TIMESTAMPTZ NOT NULL, "updatedAt" TIMESTAMPTZ NOT NULL, PRIMARY KEY ("id"));
ALTER TABLE "actor" ADD CONSTRAINT "actor_avatarId_fkey" FOREIGN KEY ("avatarId") REFERENCES "avatar" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE TABLE "actorFollow" (
  "id" SERIAL,
  "state" "enum_actorFollow_state" NOT NULL,
  "score" INTEGER NOT NULL DEFAULT 1000,
  "actorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "targetActorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  PRIMARY KEY ("id")
);
CREATE TABLE "user" (
  "id" SERIAL,
  "password" VARCHAR(255) NOT NULL,
  "username" VARCHAR(255) NOT NULL,
  "email" VARCHAR(400) NOT NULL,
  "displayNSFW" BOOLEAN NOT NULL DEFAULT false,
  "autoPlayVideo" BOOLEAN NOT NULL DEFAULT true,
  "role" INTEGER NOT NULL,
  "videoQuota" INTEGER NOT NULL DEFAULT -1,
  PRIMARY KEY ("id")
);
CREATE TABLE "video" (
  "id" SERIAL,
  "uuid" UUID NOT NULL,
  "name" VARCHAR(120) NOT NULL,
  "category" INTEGER,
  "licence" INTEGER,
  "language" INTEGER,
  "privacy" INTEGER NOT NULL,
  "nsfw" BOOLEAN NOT NULL,
  "description" VARCHAR(10000),
  "duration" INTEGER NOT NULL,
  "views" INTEGER NOT NULL DEFAULT 0 CHECK ("views" >= 0),
  "remote" BOOLEAN NOT NULL,
  "url" VARCHAR(2000) NOT NULL,
  "commentsEnabled" BOOLEAN NOT NULL,
  "channelId" INTEGER NOT NULL,
  "publishedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  PRIMARY KEY ("id")
);
CREATE TABLE "videoFile" (
  "id" SERIAL,
  "resolution" INTEGER NOT NULL,
  "size" BIGINT NOT NULL,
  "extname" VARCHAR(255) NOT NULL,
  "infoHash" VARCHAR(255) NOT NULL,
  "videoId" INTEGER NOT NULL REFERENCES "video" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  PRIMARY KEY ("id")
);
CREATE TABLE "videoAbuse" ("id" SERIAL, "reason" VARCHAR(300) NOT NULL, "state" "enum_videoAbuse_state" NOT NULL DEFAULT '1', "videoId" INTEGER NOT NULL REFERENCES "video" ("id") ON DELETE CASCADE ON UPDATE CASCADE, PRIMARY KEY ("id"));
CREATE INDEX "video_abuse_video_id" ON "videoAbuse" ("videoId");
CREATE TABLE "accountVideoRate" (
  "id" SERIAL PRIMARY KEY,
  "type" "enum_videoRate_type" NOT NULL,
  "url" VARCHAR(2000),
  "videoId" INTEGER NOT NULL REFERENCES "video" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "accountId" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "account_video_rate_video_id_account_id" ON "accountVideoRate" ("videoId", "accountId");
CREATE INDEX "account_video_rate_video_id_account_id_type" ON "accountVideoRate" ("videoId", "accountId", "type");
CREATE UNIQUE INDEX "actor_preferred_username_server_id" ON "actor" ("preferredUsername", "serverId");
CREATE UNIQUE INDEX "actor_url" ON "actor" ("url");
CREATE UNIQUE INDEX "user_username" ON "user" ("username");
CREATE INDEX "video_name" ON "video" USING gin (lower(immutable_unaccent("name")) gin_trgm_ops);
CREATE INDEX "video_created_at" ON "video" ("publishedAt");
CREATE UNIQUE INDEX "video_file_video_id_resolution" ON "videoFile" ("videoId", "resolution");
