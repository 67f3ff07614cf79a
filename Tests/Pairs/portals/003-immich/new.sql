-- immich server (TypeORM migrations -> sql-tools)
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION IF NOT EXISTS earthdistance;
CREATE TYPE "assets_status_enum" AS ENUM ('active', 'trashed', 'deleted');
CREATE TYPE "asset_visibility_enum" AS ENUM ('archive', 'timeline', 'hidden', 'locked');
CREATE TYPE "sourcetype" AS ENUM ('machine-learning', 'exif', 'manual');

CREATE OR REPLACE FUNCTION immich_uuid_v7(p_timestamp timestamp with time zone DEFAULT clock_timestamp()) RETURNS uuid
  VOLATILE LANGUAGE SQL AS $$
    select encode(
      set_bit(
        set_bit(
          overlay(uuid_send(gen_random_uuid())
                  placing substring(int8send(floor(extract(epoch from p_timestamp) * 1000)::bigint) from 3)
                  from 1 for 6
          ),
          52, 1
        ),
        53, 1
      ),
      'hex')::uuid;
$$;
CREATE OR REPLACE FUNCTION updated_at() RETURNS TRIGGER LANGUAGE plpgsql AS $$
  DECLARE
    clock_timestamp TIMESTAMP := clock_timestamp();
  BEGIN
    new."updatedAt" = clock_timestamp;
    new."updateId" = immich_uuid_v7(clock_timestamp);
    return new;
  END;
$$;
CREATE OR REPLACE FUNCTION f_unaccent(text) RETURNS text
  PARALLEL SAFE STRICT IMMUTABLE LANGUAGE SQL RETURN unaccent('unaccent', $1);

CREATE TABLE "users" (
  "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
  "email" character varying NOT NULL,
  "password" character varying NOT NULL DEFAULT '',
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "profileImagePath" character varying NOT NULL DEFAULT '',
  "isAdmin" boolean NOT NULL DEFAULT false,
  "shouldChangePassword" boolean NOT NULL DEFAULT true,
  "deletedAt" TIMESTAMP WITH TIME ZONE,
  "oauthId" character varying NOT NULL DEFAULT '',
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "storageLabel" character varying,
  "name" character varying NOT NULL DEFAULT '',
  "quotaSizeInBytes" bigint,
  "quotaUsageInBytes" bigint NOT NULL DEFAULT 0,
  "updateId" uuid NOT NULL DEFAULT immich_uuid_v7(),
  CONSTRAINT "UQ_97672ac88f789774dd47f7c8be3" UNIQUE ("email"),
  CONSTRAINT "UQ_b309cf34fa58137c416b32cea3a" UNIQUE ("storageLabel"),
  CONSTRAINT "PK_a3ffb1c0c8416b9fc6f907b7433" PRIMARY KEY ("id")
);

CREATE TABLE "assets" (
  "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
  "deviceAssetId" character varying NOT NULL,
  "ownerId" uuid NOT NULL,
  "deviceId" character varying NOT NULL,
  "type" character varying NOT NULL,
  "originalPath" character varying NOT NULL,
  "fileCreatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "fileModifiedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
  "isFavorite" boolean NOT NULL DEFAULT false,
  "duration" character varying,
  "livePhotoVideoId" uuid,
  "checksum" bytea NOT NULL,
  "originalFileName" character varying NOT NULL,
  "thumbhash" bytea,
  "localDateTime" TIMESTAMP WITH TIME ZONE NOT NULL,
  "deletedAt" TIMESTAMP WITH TIME ZONE,
  "libraryId" uuid,
  "status" "assets_status_enum" NOT NULL DEFAULT 'active',
  "visibility" "asset_visibility_enum" NOT NULL DEFAULT 'timeline',
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "updateId" uuid NOT NULL DEFAULT immich_uuid_v7(),
  CONSTRAINT "PK_da96729a8b113377cfb6a62439c" PRIMARY KEY ("id")
);

CREATE TABLE "exif" (
  "assetId" uuid NOT NULL,
  "make" character varying,
  "model" character varying,
  "exifImageWidth" integer,
  "exifImageHeight" integer,
  "orientation" character varying,
  "dateTimeOriginal" TIMESTAMP WITH TIME ZONE,
  "fNumber" double precision,
  "focalLength" double precision,
  "iso" integer,
  "exposureTime" character varying,
  "latitude" double precision,
  "longitude" double precision,
  "city" character varying,
  "country" character varying,
  "description" text NOT NULL DEFAULT '',
  "exifTextSearchableColumn" tsvector GENERATED ALWAYS AS (TO_TSVECTOR('english', COALESCE(make, '') || ' ' || COALESCE(model, '') || ' ' || COALESCE("city", '') || ' ' || COALESCE(country, '') || ' ' || description)) STORED NOT NULL,
  "rating" integer,
  "updateId" uuid NOT NULL DEFAULT immich_uuid_v7(),
  CONSTRAINT "PK_c0117fdbc50b917ef9067740c44" PRIMARY KEY ("assetId"),
  CONSTRAINT "FK_c0117fdbc50b917ef9067740c44" FOREIGN KEY ("assetId") REFERENCES "assets"("id") ON DELETE CASCADE
);
CREATE INDEX "exif_text_searchable_idx" ON "exif" USING GIN ("exifTextSearchableColumn");
CREATE INDEX "exif_city" ON "exif" ("city");

CREATE TABLE "person" (
  "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
  "ownerId" uuid NOT NULL,
  "name" character varying NOT NULL DEFAULT '',
  "birthDate" date,
  "isHidden" boolean NOT NULL DEFAULT false,
  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "updateId" uuid NOT NULL DEFAULT immich_uuid_v7(),
  CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"),
  CONSTRAINT "CHK_b0f82b0ed662bfc24fbb58bb45" CHECK ("birthDate" <= CURRENT_DATE)
);
CREATE TABLE "asset_faces" (
  "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
  "assetId" uuid NOT NULL,
  "personId" uuid,
  "sourceType" "sourcetype" NOT NULL DEFAULT 'machine-learning',
  "boundingBoxX1" integer NOT NULL DEFAULT 0,
  CONSTRAINT "PK_6df76ab2eb6f5b57b7c2f1fc684" PRIMARY KEY ("id"),
  CONSTRAINT "FK_02a43fd0b3c50fb6d7f0cb7282c" FOREIGN KEY ("assetId") REFERENCES "assets"("id") ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "FK_95ad7106dd7b484275443f580f9" FOREIGN KEY ("personId") REFERENCES "person"("id") ON UPDATE CASCADE ON DELETE SET NULL
);
CREATE INDEX "IDX_asset_faces_assetId_personId" ON "asset_faces" ("assetId", "personId");
CREATE OR REPLACE FUNCTION ll_to_earth_public(latitude double precision, longitude double precision) RETURNS public.earth
  PARALLEL SAFE STRICT IMMUTABLE LANGUAGE SQL AS $$
    SELECT public.cube(public.cube(public.cube(public.earth()*cos(radians(latitude))*cos(radians(longitude))),public.earth()*cos(radians(latitude))*sin(radians(longitude))),public.earth()*sin(radians(latitude)))::public.earth
$$;
CREATE TABLE "geodata_places" (
  "id" integer NOT NULL,
  "name" character varying(200) NOT NULL,
  "longitude" double precision NOT NULL,
  "latitude" double precision NOT NULL,
  "countryCode" character(2) NOT NULL,
  "modificationDate" date NOT NULL,
  CONSTRAINT "PK_c29918988912ef4036f3d7fbff4" PRIMARY KEY ("id")
);
CREATE INDEX "IDX_geodata_gist_earthcoord" ON "geodata_places" USING gist (ll_to_earth_public("latitude", "longitude"));
CREATE TABLE "albums_shared_users_users" (
  "albumsId" uuid NOT NULL,
  "usersId" uuid NOT NULL,
  "role" character varying NOT NULL DEFAULT 'editor',
  CONSTRAINT "PK_7df55657e0b2e8b626330a0ebc8" PRIMARY KEY ("albumsId", "usersId")
);
CREATE TABLE "albums" (
  "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
  "ownerId" uuid NOT NULL,
  "albumName" character varying NOT NULL DEFAULT 'Untitled Album',
  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
  "albumThumbnailAssetId" uuid,
  "description" text NOT NULL DEFAULT '',
  "order" character varying NOT NULL DEFAULT 'desc',
  CONSTRAINT "PK_7f71c7b5bc7c87b8f94c9a93a00" PRIMARY KEY ("id"),
  CONSTRAINT "FK_05895aa505a670300d4816debce" FOREIGN KEY ("albumThumbnailAssetId") REFERENCES "assets"("id") ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "FK_b22c53f35ef20c28c21637c85f4" FOREIGN KEY ("ownerId") REFERENCES "users"("id") ON DELETE CASCADE
   ON UPDATE CASCADE
);
COMMENT ON COLUMN "albums"."albumThumbnailAssetId" IS 'Asset ID to be used as thumbnail';
ALTER TABLE "albums_shared_users_users" ADD CONSTRAINT "FK_427c350ad49bd3935a50baab737" FOREIGN KEY ("albumsId") REFERENCES "albums"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "albums_shared_users_users" ADD CONSTRAINT "FK_f48513bf9bccefd6ff3ad30bd06" FOREIGN KEY ("usersId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE UNIQUE INDEX "UQ_assets_owner_checksum" ON "assets" ("ownerId", "checksum") WHERE "libraryId" IS NULL;
CREATE UNIQUE INDEX "UQ_assets_owner_library_checksum" ON "assets" ("ownerId", "libraryId", "checksum") WHERE "libraryId" IS NOT NULL;
CREATE INDEX "idx_local_date_time" ON "assets" ((("localDateTime" at time zone 'UTC')::date));
CREATE INDEX "idx_originalfilename_trigram" ON "assets" USING gin (f_unaccent("originalFileName") gin_trgm_ops);
CREATE OR REPLACE TRIGGER "users_updated_at" BEFORE UPDATE ON "users" FOR EACH ROW EXECUTE FUNCTION updated_at();
CREATE OR REPLACE TRIGGER "assets_updated_at" BEFORE UPDATE ON "assets" FOR EACH ROW EXECUTE FUNCTION updated_at();
CREATE OR REPLACE TRIGGER "person_updated_at" BEFORE UPDATE ON "person" FOR EACH ROW EXECUTE FUNCTION updated_at();
