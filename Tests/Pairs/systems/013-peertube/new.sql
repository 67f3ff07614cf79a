CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TYPE "enum_videoImport_state_x" AS ENUM ('1');
DROP TYPE "enum_videoImport_state_x";
CREATE TYPE "enum_actor_type" AS ENUM ('Group', 'Person', 'Application', 'Organization', 'Service');
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
  "outboxUrl" VARCHAR(2000),
  "sharedInboxUrl" VARCHAR(2000),
  "remoteCreatedAt" TIMESTAMP WITH TIME ZONE,
  "serverId" INTEGER,
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "actor_url" ON "actor" ("url");
CREATE UNIQUE INDEX "actor_preferred_username_lower_server_id" ON "actor" (lower(("preferredUsername")::text), "serverId") WHERE ("serverId" IS NOT NULL);
CREATE UNIQUE INDEX "actor_preferred_username_lower" ON "actor" (lower(("preferredUsername")::text)) WHERE ("serverId" IS NULL);
CREATE TABLE "actorImage" (
  "id" SERIAL PRIMARY KEY,
  "filename" VARCHAR(255) NOT NULL,
  "height" INTEGER DEFAULT NULL,
  "width" INTEGER DEFAULT NULL,
  "type" INTEGER NOT NULL,
  "actorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "fileUrl" VARCHAR(2000),
  "onDisk" BOOLEAN NOT NULL,
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE UNIQUE INDEX "actor_image_filename" ON "actorImage" ("filename");
CREATE UNIQUE INDEX "actor_image_actor_id_type_width" ON "actorImage" ("actorId", "type", "width");
CREATE TABLE "videoChannel" (
  "id" SERIAL PRIMARY KEY,
  "name" VARCHAR(255) NOT NULL,
  "description" VARCHAR(1000) DEFAULT NULL,
  "support" VARCHAR(1000) DEFAULT NULL,
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
  "duration" INTEGER NOT NULL CHECK ("duration" >= 0),
  "isLive" BOOLEAN NOT NULL DEFAULT false,
  "inputFileUpdatedAt" TIMESTAMP WITH TIME ZONE,
  "aspectRatio" FLOAT,
  "views" INTEGER NOT NULL DEFAULT 0,
  "likes" INTEGER NOT NULL DEFAULT 0,
  "remote" BOOLEAN NOT NULL,
  "state" INTEGER NOT NULL DEFAULT 1,
  "commentsPolicy" INTEGER NOT NULL DEFAULT 1,
  "publishedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT NOW(),
  "channelId" INTEGER NOT NULL REFERENCES "videoChannel" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX "video_published_at" ON "video" ("publishedAt" DESC, "id" ASC);
CREATE INDEX "video_views" ON "video" ("views" DESC, "id" ASC);
CREATE INDEX "video_remote" ON "video" ("remote") WHERE ("remote" = false);
CREATE UNIQUE INDEX "video_uuid" ON "video" ("uuid");
CREATE TABLE "videoView" ("id" SERIAL PRIMARY KEY, "startDate" TIMESTAMPTZ NOT NULL, "endDate" TIMESTAMPTZ NOT NULL, "views" INTEGER NOT NULL, "videoId" INTEGER NOT NULL REFERENCES "video" ("id") ON DELETE CASCADE ON UPDATE CASCADE);
CREATE OR REPLACE FUNCTION immutable_unaccent(varchar) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, $1::text) $$;
CREATE INDEX video_name_trigram ON video USING gin (lower(immutable_unaccent(name)) gin_trgm_ops);
CREATE INDEX video_channel_name_trigram ON "videoChannel" USING gin (lower(immutable_unaccent(name)) gin_trgm_ops);
