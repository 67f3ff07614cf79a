-- PeerTube, sequelize-sync style
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TYPE "enum_user_adminFlags" AS ENUM ('0', '1');
DROP TYPE "enum_user_adminFlags";
CREATE TYPE "enum_actor_type" AS ENUM ('Group', 'Person', 'Application'
, 'Organization', 'Service'
);
CREATE TYPE "enum_actorFollow_state" AS ENUM ('pending', 'accepted'
, 'rejected'
);
CREATE TYPE "enum_videoRate_type" AS ENUM ('like', 'dislike');
CREATE OR REPLACE FUNCTION immutable_unaccent(text) RETURNS text AS $$
  SELECT
  public.unaccent('public.unaccent', $1)
$$ LANGUAGE sql IMMUTABLE
 PARALLEL SAFE STRICT
;
CREATE TABLE IF NOT EXISTS "actor" (
  "id" SERIAL,
  "type" "enum_actor_type" NOT NULL,
  "preferredUsername" VARCHAR(255) NOT NULL,
  "url" VARCHAR(2000) NOT NULL,
  "publicKey" VARCHAR(5000),
  "privateKey" VARCHAR(5000),
  "followersCount" INTEGER NOT NULL,
  "inboxUrl" VARCHAR(2000) NOT NULL,
  "outboxUrl" VARCHAR(2000),
  "serverId" INTEGER,
  "remoteCreatedAt" TIMESTAMP WITH TIME ZONE,
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY ("id")
);
CREATE TABLE "actorImage" ("id" SERIAL, "filename" VARCHAR(255) NOT NULL, "height" INTEGER, "width" INTEGER, "fileUrl" VARCHAR(255), "onDisk" BOOLEAN NOT NULL, "type" INTEGER NOT NULL, "actorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE, "createdAt" TIMESTAMPTZ NOT NULL, CONSTRAINT "avatar_pkey" PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "actor_image_filename" ON "actorImage" ("filename");
CREATE UNIQUE INDEX "actor_image_actor_id_type_width" ON "actorImage" ("actorId", "type", "width");
CREATE TABLE "actorFollow" (
  "id" SERIAL,
  "state" "enum_actorFollow_state" NOT NULL,
  "score" INTEGER NOT NULL,
  "url" VARCHAR(2000),
  "actorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "targetActorId" INTEGER NOT NULL REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  PRIMARY KEY ("id")
);
CREATE TABLE "user" (
  "id" SERIAL,
  "password" VARCHAR(255),
  "username" VARCHAR(255) NOT NULL,
  "email" VARCHAR(400) NOT NULL,
  "nsfwPolicy" VARCHAR(255) NOT NULL DEFAULT 'do_not_list',
  "autoPlayVideo" BOOLEAN NOT NULL DEFAULT true,
  "autoPlayNextVideo" BOOLEAN NOT NULL DEFAULT false,
  "videoLanguages" VARCHAR(255)[],
  "adminFlags" INTEGER NOT NULL DEFAULT 0,
  "pluginAuth" VARCHAR(255) DEFAULT NULL,
  "otpSecret" VARCHAR(255),
  "role" INTEGER NOT NULL,
  "videoQuota" BIGINT NOT NULL DEFAULT -1,
  "videoQuotaDaily" BIGINT NOT NULL DEFAULT -1,
  PRIMARY KEY ("id")
);
CREATE TABLE "video" (
  "id" SERIAL,
  "uuid" UUID NOT NULL,
  "name" VARCHAR(120) NOT NULL,
  "category" INTEGER DEFAULT NULL,
  "licence" INTEGER DEFAULT NULL,
  "language" VARCHAR(10) DEFAULT NULL,
  "privacy" INTEGER NOT NULL,
  "nsfw" BOOLEAN NOT NULL,
  "description" VARCHAR(10000),
  "duration" INTEGER NOT NULL,
  "views" INTEGER NOT NULL DEFAULT 0 CHECK ("views" >= 0),
  "remote" BOOLEAN NOT NULL,
  "url" VARCHAR(2000) NOT NULL,
  "channelId" INTEGER NOT NULL,
  "isLive" BOOLEAN NOT NULL DEFAULT false,
  "state" INTEGER NOT NULL DEFAULT 1,
  "originallyPublishedAt" TIMESTAMP WITH TIME ZONE,
  "aspectRatio" REAL,
  "commentsPolicy" INTEGER NOT NULL,
  "inputFileUpdatedAt" TIMESTAMP WITH TIME ZONE DEFAULT NULL,
  "publishedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  PRIMARY KEY ("id")
);
CREATE TABLE "videoFile" (
  "id" SERIAL,
  "resolution" INTEGER NOT NULL,
  "size" BIGINT NOT NULL,
  "extname" VARCHAR(255) NOT NULL,
  "infoHash" VARCHAR(255),
  "videoId" INTEGER REFERENCES "video" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "fps" INTEGER NOT NULL DEFAULT -1,
  "metadata" JSONB,
  "storage" INTEGER NOT NULL DEFAULT 0,
  "videoStreamingPlaylistId" INTEGER,
  CONSTRAINT "videoFile_one_owner" CHECK (("videoId" IS NULL) <> ("videoStreamingPlaylistId" IS NULL)),
  PRIMARY KEY ("id")
);
CREATE TABLE "abuse" ("id" SERIAL, "reason" VARCHAR(3000) NOT NULL, "state" INTEGER NOT NULL DEFAULT 1, "predefinedReasons" INTEGER[], "processedAt" TIMESTAMPTZ, PRIMARY KEY ("id"));
CREATE TABLE "videoAbuse" ("id" SERIAL, "startAt" INTEGER, "endAt" INTEGER, "deletedVideo" JSONB, "abuseId" INTEGER NOT NULL REFERENCES "abuse" ("id") ON DELETE CASCADE ON UPDATE CASCADE, "videoId" INTEGER REFERENCES "video" ("id") ON DELETE SET NULL ON UPDATE CASCADE, PRIMARY KEY ("id"));
CREATE INDEX "video_abuse_video_id" ON "videoAbuse" ("videoId");
CREATE INDEX "video_abuse_abuse_id" ON "videoAbuse" ("abuseId");
CREATE TABLE "videoStreamingPlaylist" ("id" SERIAL PRIMARY KEY, "type" INTEGER NOT NULL, "playlistFilename" VARCHAR(255), "p2pMediaLoaderInfohashes" VARCHAR(255)[], "videoId" INTEGER NOT NULL REFERENCES "video" ON DELETE CASCADE);
CREATE UNIQUE INDEX "video_streaming_playlist_video_id_type" ON "videoStreamingPlaylist" ("videoId", "type");
CREATE INDEX "video_streaming_playlist_p2p_media_loader_infohashes" ON "videoStreamingPlaylist" USING gin ("p2pMediaLoaderInfohashes");
ALTER TABLE "videoFile" ADD FOREIGN KEY ("videoStreamingPlaylistId") REFERENCES "videoStreamingPlaylist" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TABLE "accountVideoRate" (
  "id" SERIAL PRIMARY KEY,
  "type" "enum_videoRate_type" NOT NULL,
  "url" VARCHAR(2000) NOT NULL,
  "videoId" INTEGER NOT NULL REFERENCES "video" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "accountId" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "account_video_rate_video_id_account_id" ON "accountVideoRate" ("videoId", "accountId");
CREATE UNIQUE INDEX "account_video_rate_url" ON "accountVideoRate" ("url");
CREATE UNIQUE INDEX "actor_preferred_username_lower_server_id" ON "actor" (lower("preferredUsername"), "serverId") WHERE "serverId" IS NOT NULL;
CREATE UNIQUE INDEX "actor_preferred_username_lower" ON "actor" (lower("preferredUsername")) WHERE "serverId" IS NULL;
CREATE UNIQUE INDEX "actor_url" ON "actor" ("url");
CREATE UNIQUE INDEX "user_username" ON "user" ("username");
CREATE INDEX "video_name" ON "video" USING gin (lower(immutable_unaccent("name")) gin_trgm_ops);
CREATE INDEX "video_published_at" ON "video" ("publishedAt" DESC, "id" ASC);
CREATE INDEX "video_language" ON "video" ("language") WHERE "language" IS NOT NULL;
CREATE INDEX "video_remote_false" ON "video" ("remote") WHERE "remote" IS FALSE;
CREATE UNIQUE INDEX "video_file_video_id_resolution_fps" ON "videoFile" ("videoId", "resolution", "fps") WHERE "videoId" IS NOT NULL;
