-- photo server (kysely migrations)
CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION IF NOT EXISTS earthdistance;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TYPE asset_type AS ENUM ('IMAGE', 'VIDEO');
CREATE TABLE users (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    email character varying NOT NULL,
    "isAdmin" boolean DEFAULT false NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "profileImagePath" character varying DEFAULT '' NOT NULL,
    "storageLabel" character varying,
    CONSTRAINT "PK_a3ffb1c0c8416b9fc6f907b7433" PRIMARY KEY (id),
    CONSTRAINT "UQ_97672ac88f789774dd47f7c8be3" UNIQUE (email)
);
CREATE TABLE assets (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "deviceAssetId" character varying NOT NULL,
    "userId" character varying NOT NULL,
    "deviceId" character varying NOT NULL,
    type character varying NOT NULL,
    "originalPath" character varying NOT NULL,
    "resizePath" character varying,
    "webpPath" character varying DEFAULT '',
    "createdAt" character varying NOT NULL,
    "modifiedAt" character varying NOT NULL,
    "isFavorite" boolean DEFAULT false NOT NULL,
    "mimeType" character varying,
    duration character varying,
    checksum bytea,
    CONSTRAINT "PK_da96729a8b113377cfb6a62439c" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "UQ_userid_checksum" ON assets ("userId", checksum);
CREATE TABLE exif (
    id serial NOT NULL,
    "assetId" uuid NOT NULL,
    make character varying,
    model character varying,
    "exifImageWidth" integer,
    "exifImageHeight" integer,
    "fileSizeInByte" integer,
    latitude double precision,
    longitude double precision,
    city character varying,
    description text DEFAULT '',
    CONSTRAINT "PK_28663352d85078ad0046dafafaa" PRIMARY KEY (id),
    CONSTRAINT "REL_c0117fdbc50b917ef9067740c4" UNIQUE ("assetId"),
    CONSTRAINT "FK_c0117fdbc50b917ef9067740c44" FOREIGN KEY ("assetId") REFERENCES assets(id) ON DELETE CASCADE
);
CREATE INDEX "IDX_c0117fdbc50b917ef9067740c4" ON exif ("assetId");
CREATE TABLE albums (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "ownerId" character varying NOT NULL,
    "albumName" character varying DEFAULT 'Untitled Album' NOT NULL,
    "albumThumbnailAssetId" character varying,
    CONSTRAINT "PK_7f71c7b5bc7c87b8f94c9a93a00" PRIMARY KEY (id)
);
CREATE TABLE asset_album (
    id serial PRIMARY KEY,
    "albumId" uuid NOT NULL,
    "assetId" uuid NOT NULL,
    CONSTRAINT "UQ_unique_asset_in_album" UNIQUE ("albumId", "assetId"),
    CONSTRAINT "FK_7ae4e03729895bf87e056d7b598" FOREIGN KEY ("assetId") REFERENCES assets(id) ON DELETE CASCADE,
    CONSTRAINT "FK_a8b79a84996cef6ba6a3662825d" FOREIGN KEY ("albumId") REFERENCES albums(id) ON DELETE CASCADE
);
CREATE TABLE smart_info (
    id serial PRIMARY KEY,
    "assetId" uuid NOT NULL UNIQUE REFERENCES assets(id) ON DELETE CASCADE,
    tags text[],
    objects text[]
);
CREATE TABLE device_info (
    id serial PRIMARY KEY,
    "userId" character varying NOT NULL,
    "deviceId" character varying NOT NULL
);

-- 1675812532822-FixAlbumEntityTypes / AssetUserId
ALTER TABLE assets ALTER COLUMN "userId" TYPE uuid USING "userId"::uuid;
ALTER TABLE assets RENAME COLUMN "userId" TO "ownerId";
ALTER TABLE assets ADD CONSTRAINT "FK_2c5ac0d6fb58b238fd2068de67d" FOREIGN KEY ("ownerId") REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE albums ALTER COLUMN "ownerId" TYPE uuid USING "ownerId"::uuid, ALTER COLUMN "albumThumbnailAssetId" TYPE uuid USING "albumThumbnailAssetId"::uuid;
ALTER TABLE albums ADD CONSTRAINT "FK_b22c53f35ef20c28c21637c85f4" FOREIGN KEY ("ownerId") REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE albums ADD CONSTRAINT "FK_05895aa505a670300d4816debce" FOREIGN KEY ("albumThumbnailAssetId") REFERENCES assets(id) ON DELETE SET NULL ON UPDATE CASCADE;

-- 1676680127415-FixAssetTimestamps
ALTER TABLE assets ALTER COLUMN "createdAt" TYPE timestamp with time zone USING "createdAt"::timestamptz;
ALTER TABLE assets ALTER COLUMN "modifiedAt" TYPE timestamp with time zone USING "modifiedAt"::timestamptz;
ALTER TABLE assets RENAME COLUMN "createdAt" TO "fileCreatedAt";
ALTER TABLE assets RENAME COLUMN "modifiedAt" TO "fileModifiedAt";
ALTER TABLE assets ADD "updatedAt" timestamp with time zone DEFAULT now() NOT NULL;
ALTER TABLE assets ADD "livePhotoVideoId" uuid;
ALTER TABLE assets ADD CONSTRAINT "UQ_16294b83fa8c0149719a1f631ef" UNIQUE ("livePhotoVideoId");
ALTER TABLE assets ADD CONSTRAINT "FK_16294b83fa8c0149719a1f631ef" FOREIGN KEY ("livePhotoVideoId") REFERENCES assets(id) ON DELETE SET NULL;
ALTER TABLE assets ALTER COLUMN type TYPE asset_type USING type::asset_type;
ALTER TYPE asset_type ADD VALUE 'AUDIO';
ALTER TYPE asset_type ADD VALUE 'OTHER';

-- 1677000000000-ExifPrimaryKey: surrogate key dropped, natural key used
DROP INDEX "IDX_c0117fdbc50b917ef9067740c4";
ALTER TABLE exif DROP CONSTRAINT "PK_28663352d85078ad0046dafafaa";
ALTER TABLE exif DROP COLUMN id;
ALTER TABLE exif DROP CONSTRAINT "REL_c0117fdbc50b917ef9067740c4";
ALTER TABLE exif ADD CONSTRAINT "PK_c0117fdbc50b917ef9067740c44" PRIMARY KEY ("assetId");
ALTER TABLE exif ALTER COLUMN "fileSizeInByte" TYPE bigint;
ALTER TABLE exif ADD "exifTextSearchableColumn" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, coalesce(make, '') || ' ' || coalesce(model, '') || ' ' || coalesce(city, '') || ' ' || coalesce(description, ''))) STORED;
CREATE INDEX exif_text_searchable_idx ON exif USING gin ("exifTextSearchableColumn");
CREATE INDEX exif_gist_earthcoord ON exif USING gist (cube(ARRAY[latitude, longitude])) WHERE latitude IS NOT NULL AND longitude IS NOT NULL;

-- 1680000000000-AlbumJoinTable
ALTER TABLE asset_album RENAME TO albums_assets_assets;
ALTER TABLE albums_assets_assets DROP CONSTRAINT asset_album_pkey;
ALTER TABLE albums_assets_assets DROP COLUMN id;
ALTER TABLE albums_assets_assets RENAME COLUMN "albumId" TO "albumsId";
ALTER TABLE albums_assets_assets RENAME COLUMN "assetId" TO "assetsId";
ALTER TABLE albums_assets_assets ADD CONSTRAINT "PK_c67bc36fa845fb7b18e0e398180" PRIMARY KEY ("albumsId", "assetsId");
ALTER TABLE albums_assets_assets DROP CONSTRAINT "UQ_unique_asset_in_album";
CREATE TABLE albums_shared_users_users ("albumsId" uuid NOT NULL REFERENCES albums ON DELETE CASCADE, "usersId" uuid NOT NULL REFERENCES users ON DELETE CASCADE, CONSTRAINT "PK_7df55657e0b2e8b626330a0ebc8" PRIMARY KEY ("albumsId", "usersId"));
CREATE TABLE person (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    "ownerId" uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    name character varying DEFAULT '' NOT NULL,
    "birthDate" date,
    "faceAssetId" uuid,
    CONSTRAINT "CHK_b0f82b0ed662bfc24fbb58bb45" CHECK ("birthDate" <= CURRENT_DATE)
);
CREATE TABLE asset_faces (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    "assetId" uuid NOT NULL REFERENCES assets ON DELETE CASCADE,
    "personId" uuid REFERENCES person ON DELETE SET NULL,
    box int4[] DEFAULT '{0,0,0,0}' NOT NULL,
    CHECK (array_length(box, 1) = 4)
);
ALTER TABLE person ADD CONSTRAINT person_face_fk FOREIGN KEY ("faceAssetId") REFERENCES asset_faces (id) ON DELETE SET NULL;
DROP TABLE device_info;
ALTER TABLE users ADD name character varying DEFAULT '' NOT NULL, ADD "deletedAt" timestamptz;
CREATE UNIQUE INDEX "IDX_users_storage_label" ON users (lower("storageLabel")) WHERE "deletedAt" IS NULL;
CREATE FUNCTION updated_at() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW."updatedAt" = clock_timestamp(); RETURN NEW; END; $$;
CREATE TRIGGER assets_updated_at BEFORE UPDATE ON assets FOR EACH ROW EXECUTE FUNCTION updated_at();
