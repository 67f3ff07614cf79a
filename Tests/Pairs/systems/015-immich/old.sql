CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION IF NOT EXISTS cube;
CREATE TABLE users (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    email character varying DEFAULT ''::character varying NOT NULL,
    password character varying DEFAULT ''::character varying NOT NULL,
    "firstName" character varying DEFAULT ''::character varying NOT NULL,
    "lastName" character varying DEFAULT ''::character varying NOT NULL,
    salt character varying,
    "isAdmin" boolean DEFAULT false NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "profileImagePath" character varying DEFAULT ''::character varying NOT NULL,
    "shouldChangePassword" boolean DEFAULT true NOT NULL,
    CONSTRAINT "UQ_97672ac88f789774dd47f7c8be3" UNIQUE (email),
    CONSTRAINT "PK_a3ffb1c0c8416b9fc6f907b7433" PRIMARY KEY (id)
);
CREATE TABLE assets (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "deviceAssetId" character varying NOT NULL,
    "userId" uuid NOT NULL,
    "deviceId" character varying NOT NULL,
    type character varying NOT NULL,
    "originalPath" character varying NOT NULL,
    "resizePath" character varying,
    "createdAt" character varying NOT NULL,
    "modifiedAt" character varying NOT NULL,
    "isFavorite" boolean DEFAULT false NOT NULL,
    "mimeType" character varying,
    duration character varying,
    "webpPath" character varying DEFAULT ''::character varying,
    "encodedVideoPath" character varying DEFAULT ''::character varying,
    checksum bytea,
    CONSTRAINT "PK_da96729a8b113377cfb6a62439c" PRIMARY KEY (id),
    CONSTRAINT "UQ_b599ab0bd9574958acb0b30a90e" UNIQUE ("deviceAssetId", "userId", "deviceId")
);
CREATE TABLE exif (
    id serial NOT NULL,
    "assetId" uuid NOT NULL,
    make character varying,
    model character varying,
    "imageName" character varying,
    "exifImageWidth" integer,
    "exifImageHeight" integer,
    "fileSizeInByte" integer,
    "dateTimeOriginal" timestamp with time zone,
    latitude double precision,
    longitude double precision,
    city character varying,
    "exifTextSearchableColumn" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, (((((COALESCE(make, ''::character varying))::text || ' '::text) || (COALESCE(model, ''::character varying))::text) || ' '::text) || (COALESCE(city, ''::character varying))::text))) STORED,
    CONSTRAINT "PK_28663352d85078ad0046dafafaa" PRIMARY KEY (id),
    CONSTRAINT "REL_c0117fdbc50b917ef9067740c4" UNIQUE ("assetId"),
    CONSTRAINT "FK_c0117fdbc50b917ef9067740c44" FOREIGN KEY ("assetId") REFERENCES assets(id) ON DELETE CASCADE
);
CREATE INDEX "IDX_c0117fdbc50b917ef9067740c4" ON exif ("assetId");
CREATE INDEX exif_text_searchable_column ON exif USING gin ("exifTextSearchableColumn");
CREATE TABLE smart_info (
    id serial PRIMARY KEY,
    "assetId" uuid NOT NULL UNIQUE REFERENCES assets(id) ON DELETE CASCADE,
    tags text[],
    objects text[]
);
CREATE TABLE albums (id uuid DEFAULT uuid_generate_v4() PRIMARY KEY, "ownerId" character varying NOT NULL, "albumName" character varying DEFAULT 'Untitled Album' NOT NULL, "createdAt" timestamptz DEFAULT now() NOT NULL, "albumThumbnailAssetId" character varying);
CREATE TABLE asset_album (id serial PRIMARY KEY, "albumId" uuid NOT NULL REFERENCES albums(id) ON DELETE CASCADE, "assetId" uuid NOT NULL REFERENCES assets(id) ON DELETE CASCADE, CONSTRAINT "UQ_asset_album" UNIQUE ("albumId","assetId"));
