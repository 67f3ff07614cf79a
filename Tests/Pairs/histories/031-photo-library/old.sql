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
