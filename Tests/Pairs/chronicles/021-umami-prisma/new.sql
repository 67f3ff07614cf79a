CREATE TABLE "account" (
    "user_id" SERIAL NOT NULL,
    "username" VARCHAR(255) NOT NULL,
    "password" VARCHAR(60) NOT NULL,
    "role" VARCHAR(50) NOT NULL DEFAULT 'user',
    "account_uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "logo_url" VARCHAR(2183),
    "created_at" TIMESTAMPTZ(6) DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6),
    "deleted_at" TIMESTAMPTZ(6),
    CONSTRAINT "account_pkey" PRIMARY KEY ("user_id")
);
CREATE TABLE "website" (
    "website_id" SERIAL NOT NULL,
    "website_uuid" UUID NOT NULL,
    "user_id" INTEGER NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "domain" VARCHAR(500),
    "share_id" VARCHAR(50),
    "reset_at" TIMESTAMPTZ(6),
    "team_id" UUID,
    "created_at" TIMESTAMPTZ(6) DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY ("website_id")
);
CREATE TABLE "session" (
    "session_id" BIGSERIAL NOT NULL,
    "session_uuid" UUID NOT NULL,
    "website_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) DEFAULT CURRENT_TIMESTAMP,
    "hostname" VARCHAR(100),
    "browser" VARCHAR(20),
    "os" VARCHAR(20),
    "device" VARCHAR(20),
    "screen" VARCHAR(11),
    "language" VARCHAR(35),
    "country" CHAR(2),
    "subdivision1" VARCHAR(20),
    "city" VARCHAR(50),
    PRIMARY KEY ("session_id")
);
CREATE TABLE "team" (
    "team_id" UUID NOT NULL,
    "name" VARCHAR(50) NOT NULL,
    "access_code" VARCHAR(50),
    CONSTRAINT "team_pkey" PRIMARY KEY ("team_id")
);
CREATE TABLE "pageview" (
    "view_id" SERIAL NOT NULL,
    "website_id" INTEGER NOT NULL,
    "session_id" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "url_path" VARCHAR(500),
    "url_query" VARCHAR(500),
    "url" VARCHAR(500) NOT NULL,
    "referrer_domain" VARCHAR(500),
    "page_title" VARCHAR(500),
    PRIMARY KEY ("view_id")
);
CREATE TABLE "event" (
    "event_id" SERIAL NOT NULL,
    "website_id" INTEGER NOT NULL,
    "session_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) DEFAULT CURRENT_TIMESTAMP,
    "url" VARCHAR(500) NOT NULL,
    "event_name" VARCHAR(50),
    PRIMARY KEY ("event_id")
);
CREATE TABLE "event_data" (
    "event_data_id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "event_data" JSONB NOT NULL,
    "number_value" DECIMAL(19,4),
    CONSTRAINT "event_data_pkey" PRIMARY KEY ("event_data_id")
);
CREATE UNIQUE INDEX "event_data_event_id_key" ON "event_data"("event_id");
CREATE UNIQUE INDEX "team_access_code_key" ON "team"("access_code");
CREATE UNIQUE INDEX "account_username_key" ON "account"("username");
CREATE UNIQUE INDEX "account_account_uuid_key" ON "account"("account_uuid");
CREATE UNIQUE INDEX "website_website_uuid_key" ON "website"("website_uuid");
CREATE INDEX "website_team_id_idx" ON "website"("team_id");
CREATE UNIQUE INDEX "website.share_id_unique" ON "website"("share_id");
CREATE INDEX "website_user_id_idx" ON "website"("user_id");
CREATE UNIQUE INDEX "session.session_uuid_unique" ON "session"("session_uuid");
CREATE INDEX "session_created_at_idx" ON "session"("created_at");
CREATE INDEX "pageview_website_id_created_at_url_path_idx" ON "pageview"("website_id", "created_at", "url_path");
CREATE INDEX "pageview_website_id_session_id_created_at_idx" ON "pageview"("website_id", "session_id", "created_at");
ALTER TABLE "website" ADD FOREIGN KEY ("user_id") REFERENCES "account"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "session" ADD FOREIGN KEY ("website_id") REFERENCES "website"("website_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "pageview" ADD FOREIGN KEY ("session_id") REFERENCES "session"("session_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "pageview" ADD FOREIGN KEY ("website_id") REFERENCES "website"("website_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "event_data" ADD CONSTRAINT "event_data_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("event_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "website" ADD CONSTRAINT "website_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("team_id") ON DELETE SET NULL;
