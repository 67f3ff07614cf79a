CREATE EXTENSION pg_trgm;
CREATE TYPE "enum_actor_type" AS ENUM ('Person','Group','Application','Organization','Service');
CREATE FUNCTION immutable_lower(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT pg_catalog.lower(t) $$;
CREATE TABLE server (id serial PRIMARY KEY, host varchar(255) NOT NULL UNIQUE, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL
, "redundancyAllowed" boolean DEFAULT false NOT NULL
);
CREATE TABLE actor (id serial PRIMARY KEY, type enum_actor_type NOT NULL, "preferredUsername" varchar(255) NOT NULL, url varchar(2000) NOT NULL UNIQUE, "publicKey" varchar(5000), "followersCount" integer NOT NULL, "serverId" integer REFERENCES server ON UPDATE CASCADE ON DELETE CASCADE, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL
, "remoteCreatedAt" timestamptz
);
CREATE UNIQUE INDEX actor_preferred_username_lower_server_id ON actor (lower("preferredUsername"::text), "serverId") WHERE "serverId" IS NOT NULL;
CREATE UNIQUE INDEX actor_preferred_username_lower ON actor (lower("preferredUsername"::text)) WHERE "serverId" IS NULL;
CREATE TABLE "actorImage" (id serial PRIMARY KEY, filename varchar(255) NOT NULL UNIQUE, height integer, width integer, type integer NOT NULL, "actorId" integer NOT NULL REFERENCES actor ON DELETE CASCADE, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL, UNIQUE ("actorId", type, width));
CREATE TABLE "videoChannel" (id serial PRIMARY KEY, name varchar(
120
) NOT NULL, description varchar(1000), "actorId" integer NOT NULL REFERENCES actor ON DELETE CASCADE, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL);
CREATE TABLE video (id serial PRIMARY KEY, uuid uuid NOT NULL, name varchar(255) NOT NULL, category integer,
language varchar(255), licence integer, nsfw boolean NOT NULL, "nsfwFlags" integer DEFAULT 0 NOT NULL, state integer DEFAULT 1 NOT NULL, "isLive" boolean DEFAULT false NOT NULL, "originallyPublishedAt" timestamptz, "aspectRatio" double precision,
 privacy integer NOT NULL, duration integer NOT NULL, views integer DEFAULT 0 NOT NULL CHECK (views >= 0), likes integer DEFAULT 0 NOT NULL, "channelId" integer NOT NULL REFERENCES "videoChannel" ON DELETE CASCADE, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL);
CREATE INDEX video_name ON video USING gin (immutable_lower(name::text) gin_trgm_ops);
CREATE INDEX video_originally_published_at ON video ("originallyPublishedAt" DESC NULLS LAST);
CREATE UNIQUE INDEX video_uuid ON video (uuid);
CREATE TABLE "videoStreamingPlaylist" (id serial PRIMARY KEY, type integer NOT NULL, "playlistFilename" varchar(255), "videoId" integer NOT NULL REFERENCES video ON DELETE CASCADE, "p2pMediaLoaderInfohashes" varchar(255)[] NOT NULL);
CREATE INDEX video_streaming_playlist_p2p ON "videoStreamingPlaylist" USING gin ("p2pMediaLoaderInfohashes");
CREATE TABLE "videoFile" (id serial PRIMARY KEY, resolution integer NOT NULL, size bigint NOT NULL, extname varchar(255) NOT NULL, "infoHash" varchar(255), fps integer DEFAULT '-1' NOT NULL, metadata jsonb, "videoId" integer REFERENCES video ON DELETE CASCADE, "videoStreamingPlaylistId" integer REFERENCES "videoStreamingPlaylist" ON DELETE CASCADE, CONSTRAINT one_owner CHECK (num_nonnulls("videoId", "videoStreamingPlaylistId") = 1));
CREATE UNIQUE INDEX video_file_playlist ON "videoFile" ("videoStreamingPlaylistId", resolution, fps) WHERE "videoStreamingPlaylistId" IS NOT NULL;
CREATE TABLE abuse (id serial PRIMARY KEY, reason varchar(3000) NOT NULL, state integer DEFAULT 1 NOT NULL, "predefinedReasons" integer[], "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL);
CREATE TABLE "videoAbuse" (id serial PRIMARY KEY, "abuseId" integer NOT NULL REFERENCES abuse ON DELETE CASCADE, "videoId" integer REFERENCES video ON DELETE SET NULL, "deletedVideo" jsonb, "startAt" integer);
CREATE VIEW trending AS SELECT v.id, v.name, c.name AS channel, a.url, v.views FROM video v JOIN "videoChannel" c ON c.id = v."channelId" JOIN actor a ON a.id = c."actorId" WHERE v.privacy = 1
 AND v.state = 1 AND NOT v."isLive"
 ORDER BY v.views DESC;
