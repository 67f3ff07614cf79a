CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION IF NOT EXISTS earthdistance;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION f_concat_ws(text, text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $_$SELECT array_to_string($2, $1)$_$;
CREATE FUNCTION ll_to_earth_public(latitude double precision, longitude double precision) RETURNS public.earth LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $_$
      SELECT public.cube(public.cube(public.cube(6378168*cos(radians(latitude))*cos(radians(longitude))),6378168*cos(radians(latitude))*sin(radians(longitude))),6378168*sin(radians(latitude)))::public.earth
$_$;
CREATE TYPE assets_status_enum AS ENUM ('active', 'trashed', 'deleted');
CREATE TABLE users (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    email character varying NOT NULL,
    password character varying DEFAULT ''::character varying NOT NULL,
    "isAdmin" boolean DEFAULT false NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "profileImagePath" character varying DEFAULT ''::character varying NOT NULL,
    "shouldChangePassword" boolean DEFAULT true NOT NULL,
    "deletedAt" timestamp with time zone,
    "oauthId" character varying DEFAULT ''::character varying NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL,
    "storageLabel" character varying,
    name character varying DEFAULT ''::character varying NOT NULL,
    "quotaSizeInBytes" bigint,
    "quotaUsageInBytes" bigint DEFAULT '0'::bigint NOT NULL,
    status character varying DEFAULT 'active'::character varying NOT NULL,
    CONSTRAINT "UQ_97672ac88f789774dd47f7c8be3" UNIQUE (email),
    CONSTRAINT "UQ_b309cf34fa58137c416b32cea3a" UNIQUE ("storageLabel"),
    CONSTRAINT "PK_a3ffb1c0c8416b9fc6f907b7433" PRIMARY KEY (id)
);
CREATE TABLE assets (
    id uuid DEFAULT uuid_generate_v4() NOT NULL,
    "deviceAssetId" character varying NOT NULL,
    "ownerId" uuid NOT NULL,
    "deviceId" character varying NOT NULL,
    type character varying NOT NULL,
    "originalPath" character varying NOT NULL,
    "fileCreatedAt" timestamp with time zone NOT NULL,
    "fileModifiedAt" timestamp with time zone NOT NULL,
    "isFavorite" boolean DEFAULT false NOT NULL,
    duration character varying,
    "encodedVideoPath" character varying DEFAULT ''::character varying,
    checksum bytea NOT NULL,
    "isVisible" boolean DEFAULT true NOT NULL,
    "livePhotoVideoId" uuid,
    "updatedAt" timestamp with time zone DEFAULT now() NOT NULL,
    "createdAt" timestamp with time zone DEFAULT now() NOT NULL,
    "originalFileName" character varying NOT NULL,
    "sidecarPath" character varying,
    thumbhash bytea,
    "localDateTime" timestamp with time zone NOT NULL,
    "deletedAt" timestamp with time zone,
    status assets_status_enum DEFAULT 'active'::assets_status_enum NOT NULL,
    CONSTRAINT "PK_da96729a8b113377cfb6a62439c" PRIMARY KEY (id),
    CONSTRAINT "UQ_16294b83fa8c0149719a1f631ef" UNIQUE ("livePhotoVideoId"),
    CONSTRAINT "FK_16294b83fa8c0149719a1f631ef" FOREIGN KEY ("livePhotoVideoId") REFERENCES assets(id) ON UPDATE CASCADE ON DELETE SET NULL,
    CONSTRAINT "FK_2c5ac0d6fb58b238fd2068de67d" FOREIGN KEY ("ownerId") REFERENCES users(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE UNIQUE INDEX "UQ_assets_owner_checksum" ON assets ("ownerId", checksum);
CREATE INDEX idx_local_date_time_month ON assets (((date_trunc('MONTH'::text, ("localDateTime" AT TIME ZONE 'UTC'::text)) AT TIME ZONE 'UTC'::text)));
CREATE INDEX idx_originalfilename_trigram ON assets USING gin (lower(("originalFileName")::text) gin_trgm_ops);
CREATE TABLE exif (
    "assetId" uuid NOT NULL,
    make character varying,
    model character varying,
    "exifImageWidth" integer,
    "exifImageHeight" integer,
    "fileSizeInByte" bigint,
    "dateTimeOriginal" timestamp with time zone,
    latitude double precision,
    longitude double precision,
    city character varying,
    description text DEFAULT ''::text NOT NULL,
    fps double precision,
    "exifTextSearchableColumn" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, (((((COALESCE(make, ''::character varying))::text || ' '::text) || (COALESCE(model, ''::character varying))::text) || ' '::text) || COALESCE(description, ''::text)))) STORED NOT NULL,
    CONSTRAINT "PK_c0117fdbc50b917ef9067740c44" PRIMARY KEY ("assetId"),
    CONSTRAINT "FK_c0117fdbc50b917ef9067740c44" FOREIGN KEY ("assetId") REFERENCES assets(id) ON DELETE CASCADE
);
CREATE INDEX exif_text_searchable_column ON exif USING gin ("exifTextSearchableColumn");
CREATE INDEX exif_city ON exif (city);
CREATE TABLE smart_info (
    "assetId" uuid NOT NULL CONSTRAINT "PK_smart_info" PRIMARY KEY REFERENCES assets(id) ON DELETE CASCADE,
    tags text[],
    objects text[]
);
CREATE TABLE albums (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    "ownerId" uuid NOT NULL REFERENCES users(id) ON UPDATE CASCADE ON DELETE CASCADE,
    "albumName" character varying DEFAULT 'Untitled Album' NOT NULL,
    "createdAt" timestamptz DEFAULT now() NOT NULL,
    "albumThumbnailAssetId" uuid REFERENCES assets(id) ON UPDATE CASCADE ON DELETE SET NULL,
    "updatedAt" timestamptz DEFAULT now() NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    "isActivityEnabled" boolean DEFAULT true NOT NULL
);
COMMENT ON COLUMN albums."albumThumbnailAssetId" IS 'Asset ID to be used as thumbnail';
CREATE TABLE albums_assets_assets (
    "albumsId" uuid NOT NULL REFERENCES albums(id) ON UPDATE CASCADE ON DELETE CASCADE,
    "assetsId" uuid NOT NULL REFERENCES assets(id) ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT "PK_c67bc36fa845fb7b18e0e398180" PRIMARY KEY ("albumsId", "assetsId")
);
CREATE INDEX "IDX_4bd1303d199f4e72ccdf998c62" ON albums_assets_assets ("assetsId");
CREATE TABLE geodata_places (
    id integer PRIMARY KEY,
    name character varying(200) NOT NULL,
    longitude double precision NOT NULL,
    latitude double precision NOT NULL,
    "countryCode" character(2) NOT NULL,
    "alternateNames" character varying,
    "modificationDate" date NOT NULL
);
CREATE INDEX idx_geodata_gist_earthcoord ON geodata_places USING gist (ll_to_earth_public(latitude, longitude));
