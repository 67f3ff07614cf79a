-- immich server (TypeORM migrations -> sql-tools)
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";

CREATE TABLE "users" (
  "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
  "email" character varying NOT NULL,
  "password" character varying NOT NULL DEFAULT '',
  "salt" character varying NOT NULL DEFAULT '',
  "firstName" character varying NOT NULL DEFAULT '',
  "lastName" character varying NOT NULL DEFAULT '',
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "profileImagePath" character varying NOT NULL DEFAULT '',
  "isAdmin" boolean NOT NULL DEFAULT false,
  "shouldChangePassword" boolean NOT NULL DEFAULT true,
  "deletedAt" TIMESTAMP,
  "oauthId" character varying NOT NULL DEFAULT '',
  CONSTRAINT "UQ_97672ac88f789774dd47f7c8be3" UNIQUE ("email"),
  CONSTRAINT "PK_a3ffb1c0c8416b9fc6f907b7433" PRIMARY KEY ("id")
);

CREATE TABLE "assets" (
  "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
  "deviceAssetId" character varying NOT NULL,
  "userId" uuid NOT NULL,
  "deviceId" character varying NOT NULL,
  "type" character varying NOT NULL,
  "originalPath" character varying NOT NULL,
  "resizePath" character varying,
  "webpPath" character varying DEFAULT '',
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "modifiedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "isFavorite" boolean NOT NULL DEFAULT false,
  "mimeType" character varying,
  "duration" character varying,
  "isVisible" boolean NOT NULL DEFAULT true,
  "livePhotoVideoId" uuid,
  "checksum" bytea,
  CONSTRAINT "PK_da96729a8b113377cfb6a62439c" PRIMARY KEY ("id"),
  CONSTRAINT "UQ_userid_checksum" UNIQUE ("userId", "checksum"),
  CONSTRAINT "UQ_16294b83fa8c0149719a1f631ef" UNIQUE ("livePhotoVideoId")
);

CREATE TABLE "exif" (
  "id" SERIAL NOT NULL,
  "assetId" uuid NOT NULL,
  "make" character varying,
  "model" character varying,
  "imageName" character varying,
  "exifImageWidth" integer,
  "exifImageHeight" integer,
  "orientation" character varying,
  "dateTimeOriginal" TIMESTAMP WITH TIME ZONE,
  "fNumber" double precision,
  "focalLength" double precision,
  "iso" integer,
  "exposureTime" double precision,
  "latitude" double precision,
  "longitude" double precision,
  "city" character varying,
  "country" character varying,
  "exifTextSearchableColumn" tsvector GENERATED ALWAYS AS (TO_TSVECTOR('english', COALESCE(make, '') || ' ' || COALESCE(model, '') || ' ' || COALESCE("city", '') || ' ' || COALESCE(country, ''))) STORED,
  CONSTRAINT "REL_c0117fdbc50b917ef9067740c4" UNIQUE ("assetId"),
  CONSTRAINT "PK_28663352d85078ad0046dafafaa" PRIMARY KEY ("id"),
  CONSTRAINT "FK_c0117fdbc50b917ef9067740c44" FOREIGN KEY ("assetId") REFERENCES "assets"("id") ON DELETE CASCADE
);
CREATE INDEX "exif_text_searchable_idx" ON "exif" USING GIN ("exifTextSearchableColumn");
CREATE INDEX "exif_city" ON "exif" ("city");

CREATE TABLE "smart_info" (
  "id" SERIAL NOT NULL,
  "assetId" uuid NOT NULL,
  "tags" text array,
  "objects" text array,
  CONSTRAINT "PK_0beace66440e9713f5c40470e46" PRIMARY KEY ("id"),
  CONSTRAINT "UQ_5e3753aadd956110bf3ec0244ac" UNIQUE ("assetId"),
  CONSTRAINT "FK_5e3753aadd956110bf3ec0244ac" FOREIGN KEY ("assetId") REFERENCES "assets"("id") ON DELETE CASCADE
);
CREATE INDEX "si_tags" ON "smart_info" USING GIN ("tags");
CREATE TABLE "user_shared_album" (
  "id" SERIAL NOT NULL,
  "albumId" uuid NOT NULL,
  "sharedUserId" uuid NOT NULL,
  CONSTRAINT "PK_b6562316a98845a7b3e9a25cdd0" PRIMARY KEY ("id"),
  CONSTRAINT "PK_unique_user_in_album" UNIQUE ("albumId", "sharedUserId")
);
CREATE TABLE "albums" (
  "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
  "ownerId" uuid NOT NULL,
  "albumName" character varying NOT NULL DEFAULT 'Untitled Album',
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "albumThumbnailAssetId" character varying,
  CONSTRAINT "PK_7f71c7b5bc7c87b8f94c9a93a00" PRIMARY KEY ("id"),
  CONSTRAINT "FK_b22c53f35ef20c28c21637c85f4" FOREIGN KEY ("ownerId") REFERENCES "users"("id") ON DELETE CASCADE
);
ALTER TABLE "user_shared_album" ADD CONSTRAINT "FK_543c31211653e63e080ba882eb5" FOREIGN KEY ("albumId") REFERENCES "albums"("id") ON DELETE CASCADE;
ALTER TABLE "user_shared_album" ADD CONSTRAINT "FK_7b4bf9e9eb95bfea8b1e4d6c3f3" FOREIGN KEY ("sharedUserId") REFERENCES "users"("id") ON DELETE CASCADE;
CREATE INDEX "IDX_userid_checksum" ON "assets" ("userId", "checksum");
