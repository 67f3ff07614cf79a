CREATE EXTENSION pg_trgm;
CREATE TYPE "enum_actor_type" AS ENUM ('Person','Application');
CREATE TYPE "enum_abuse_state" AS ENUM ('pending','accepted');
CREATE TYPE "enum_job_state" AS ENUM ('pending','processing','error','success');
CREATE FUNCTION immutable_unaccent(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT translate($1, 'áéíóú', 'aeiou') $$;
CREATE TABLE server (id serial PRIMARY KEY, host varchar(255) NOT NULL UNIQUE, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL
);
CREATE TABLE actor (id serial PRIMARY KEY, type enum_actor_type NOT NULL, "preferredUsername" varchar(255) NOT NULL, url varchar(2000) NOT NULL UNIQUE, "publicKey" varchar(5000), "followersCount" integer NOT NULL, "serverId" integer REFERENCES server ON UPDATE CASCADE ON DELETE CASCADE, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL
, uuid uuid NOT NULL
);
CREATE UNIQUE INDEX actor_preferred_username_server_id ON actor ("preferredUsername", "serverId");
CREATE TABLE avatar (id serial PRIMARY KEY, filename varchar(255) NOT NULL, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL);
ALTER TABLE actor ADD COLUMN "avatarId" integer REFERENCES avatar ON DELETE SET NULL;
CREATE TABLE "videoChannel" (id serial PRIMARY KEY, name varchar(
255
) NOT NULL, description varchar(1000), "actorId" integer NOT NULL REFERENCES actor ON DELETE CASCADE, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL);
CREATE TABLE video (id serial PRIMARY KEY, uuid uuid NOT NULL, name varchar(255) NOT NULL, category integer,
language integer, licence integer, nsfw boolean NOT NULL,
 privacy integer NOT NULL, duration integer NOT NULL, views integer DEFAULT 0 NOT NULL CHECK (views >= 0), likes integer DEFAULT 0 NOT NULL, "channelId" integer NOT NULL REFERENCES "videoChannel" ON DELETE CASCADE, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL);
CREATE INDEX video_name ON video USING gin (lower(immutable_unaccent(name::text)) gin_trgm_ops);
CREATE UNIQUE INDEX video_uuid ON video (uuid);
CREATE TABLE "videoFile" (id serial PRIMARY KEY, resolution integer NOT NULL, size bigint NOT NULL, extname varchar(255) NOT NULL, "infoHash" varchar(255) NOT NULL, "videoId" integer NOT NULL REFERENCES video ON DELETE CASCADE, UNIQUE ("videoId", resolution));
CREATE TABLE "videoAbuse" (id serial PRIMARY KEY, reason varchar(300) NOT NULL, state enum_abuse_state DEFAULT 'pending' NOT NULL, "videoId" integer NOT NULL REFERENCES video, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL);
CREATE VIEW trending AS SELECT v.id, v.name, c.name AS channel, a.url, v.views FROM video v JOIN "videoChannel" c ON c.id = v."channelId" JOIN actor a ON a.id = c."actorId" WHERE v.privacy = 1
 ORDER BY v.views DESC;
CREATE TABLE job (id serial PRIMARY KEY, state enum_job_state NOT NULL, "handlerName" varchar(255) NOT NULL, "handlerInputData" json, "createdAt" timestamptz NOT NULL, "updatedAt" timestamptz NOT NULL);
