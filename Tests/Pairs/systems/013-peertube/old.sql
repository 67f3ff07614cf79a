CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TYPE "enum_videoImport_state_x" AS ENUM ('1');
DROP TYPE "enum_videoImport_state_x";
CREATE TYPE "enum_actor_type" AS ENUM ('Group', 'Person', 'Application');
CREATE TABLE "actor" (
  "id" SERIAL,
  "type" "enum_actor_type" NOT NULL,
  "preferredUsername" VARCHAR(255) NOT NULL,
  "url" VARCHAR(2000) NOT NULL,
  "publicKey" VARCHAR(5000),
  "privateKey" VARCHAR(5000),
  "followersCount" INTEGER NOT NULL,
  "followingCount" INTEGER NOT NULL,
  "inboxUrl" VARCHAR(2000) NOT NULL,
  "outboxUrl" VARCHAR(2000) NOT NULL,
  "avatarId" INTEGER,
  "serverId" INTEGER,
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "actor_url" ON "actor" ("url");
CREATE UNIQUE INDEX "actor_preferred_username_server_id" ON "actor" ("preferredUsername", "serverId");
CREATE TABLE "avatar" (
  "id" SERIAL PRIMARY KEY,
  "filename" VARCHAR(255) NOT NULL,
  "fileUrl" VARCHAR(255),
  "onDisk" BOOLEAN NOT NULL,
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE UNIQUE INDEX "avatar_filename" ON "avatar" ("filename");
ALTER TABLE "actor" ADD FOREIGN KEY ("avatarId") REFERENCES "avatar" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE TABLE "videoChannel" (
  "id" SERIAL PRIMARY KEY,
  "name" VARCHAR(255) NOT NULL,
  "description" VARCHAR(1000) DEFAULT NULL,
  "actorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX "video_channel_actor_id" ON "videoChannel" ("actorId");
CREATE TABLE "video" (
  "id" SERIAL PRIMARY KEY,
  "uuid" UUID NOT NULL,
  "name" VARCHAR(255) NOT NULL,
  "category" INTEGER,
  "language" VARCHAR(255),
  "privacy" INTEGER NOT NULL,
  "nsfw" BOOLEAN NOT NULL,
  "description" VARCHAR(10000),
  "duration" INTEGER NOT NULL,
  "views" INTEGER NOT NULL DEFAULT 0,
  "likes" INTEGER NOT NULL DEFAULT 0,
  "remote" BOOLEAN NOT NULL,
  "state" INTEGER NOT NULL DEFAULT 1,
  "commentsEnabled" BOOLEAN NOT NULL,
  "publishedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT NOW(),
  "channelId" INTEGER NOT NULL REFERENCES "videoChannel" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX "video_duration" ON "video" ("duration");
CREATE INDEX "video_views" ON "video" ("views");
CREATE UNIQUE INDEX "video_uuid" ON "video" ("uuid");
CREATE TABLE "videoView" ("id" SERIAL PRIMARY KEY, "startDate" TIMESTAMPTZ NOT NULL, "endDate" TIMESTAMPTZ NOT NULL, "views" INTEGER NOT NULL, "videoId" INTEGER NOT NULL REFERENCES "video" ("id") ON DELETE CASCADE ON UPDATE CASCADE);
CREATE OR REPLACE FUNCTION immutable_unaccent(varchar) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT unaccent($1) $$;
CREATE INDEX "video_name_trigram_x" ON "video" ("name");
