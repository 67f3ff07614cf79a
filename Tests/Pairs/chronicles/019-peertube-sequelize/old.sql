CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE OR REPLACE FUNCTION immutable_unaccent(text) RETURNS text AS $func$
SELECT public.unaccent('public.unaccent', $1::text)
$func$ LANGUAGE sql IMMUTABLE;
CREATE TYPE "enum_actor_type" AS ENUM ('Person', 'Application', 'Group');
CREATE TYPE "enum_actorFollow_state" AS ENUM ('pending', 'accepted');
CREATE TYPE "enum_user_adminFlags" AS ENUM ('0', '1');
CREATE TABLE IF NOT EXISTS "actor" (
    "id" SERIAL,
    "type" "public"."enum_actor_type" NOT NULL,
    "uuid" UUID NOT NULL,
    "preferredUsername" VARCHAR(255) NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "publicKey" VARCHAR(5000),
    "privateKey" VARCHAR(5000),
    "followersCount" INTEGER NOT NULL,
    "inboxUrl" VARCHAR(2000) NOT NULL,
    "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
    "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "actor_url" ON "actor" ("url");
CREATE UNIQUE INDEX "actor_preferred_username" ON "actor" ("preferredUsername");
CREATE INDEX "actor_inbox_url" ON "actor" ("inboxUrl");
CREATE TABLE IF NOT EXISTS "account" (
    "id" SERIAL,
    "name" VARCHAR(255) NOT NULL,
    "description" VARCHAR(255) DEFAULT NULL,
    "actorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY ("id")
);
CREATE TABLE IF NOT EXISTS "actorFollow" (
    "id" SERIAL,
    "state" "public"."enum_actorFollow_state" NOT NULL,
    "score" INTEGER NOT NULL DEFAULT 1000,
    "actorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "targetActorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "actor_follow_actor_id_target_actor_id" ON "actorFollow" ("actorId", "targetActorId");
CREATE TABLE IF NOT EXISTS "video" (
    "id" SERIAL,
    "uuid" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    "name" VARCHAR(255) NOT NULL,
    "category" INTEGER DEFAULT NULL,
    "language" VARCHAR(255) DEFAULT NULL,
    "privacy" INTEGER NOT NULL,
    "nsfw" BOOLEAN NOT NULL,
    "description" VARCHAR(3000) DEFAULT NULL,
    "duration" INTEGER NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "likes" INTEGER NOT NULL DEFAULT 0,
    "remote" BOOLEAN NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "commentsEnabled" BOOLEAN NOT NULL,
    "accountId" INTEGER REFERENCES "account" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY ("id")
);
CREATE INDEX "video_name" ON "video" ("name");
CREATE INDEX "video_name_trigram" ON "video" USING gin (lower(immutable_unaccent("name")) gin_trgm_ops);
CREATE INDEX "video_views_likes" ON "video" ("views", "likes");
CREATE UNIQUE INDEX "video_uuid" ON "video" ("uuid");
CREATE TABLE "videoFile" (
    "id" SERIAL PRIMARY KEY,
    "resolution" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "extname" VARCHAR(255) NOT NULL,
    "infoHash" VARCHAR(255) NOT NULL,
    "videoId" INTEGER NOT NULL REFERENCES "video" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "video_file_video_id_resolution" ON "videoFile" ("videoId", "resolution");
