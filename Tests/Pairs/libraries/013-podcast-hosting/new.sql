CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION citext;
CREATE TYPE episode_type AS ENUM ('full', 'trailer', 'bonus');
CREATE TYPE episode_state AS ENUM ('draft', 'scheduled', 'published', 'unlisted');
CREATE TABLE account (
    id uuid PRIMARY KEY DEFAULT 
  uuid_generate_v4(),
    email 
  citext
     NOT NULL UNIQUE,
    plan text NOT NULL DEFAULT 'free'
);
CREATE TABLE show (
    id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
    account_id uuid NOT NULL REFERENCES account 
   ON DELETE CASCADE
    ,
    slug varchar(64) NOT NULL,
    title text NOT NULL,
    lang varchar(10) DEFAULT 'en',
    explicit boolean NOT NULL DEFAULT false,
    categories jsonb NOT NULL DEFAULT '[]'::jsonb,
    feed_guid uuid NOT NULL,
    deleted_at timestamptz,
    CONSTRAINT show_categories_array CHECK (jsonb_typeof(categories) = 'array' AND jsonb_array_length(categories) <= 3)
);
ALTER TABLE show ALTER feed_guid SET DEFAULT uuid_generate_v5(uuid_ns_url(), 'feed');
CREATE UNIQUE INDEX show_slug_key ON show (lower(slug)) WHERE deleted_at IS NULL;
CREATE TABLE episode (
    id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
    show_id uuid NOT NULL REFERENCES show ON DELETE CASCADE,
    season integer, number integer,
    type episode_type NOT NULL DEFAULT 'full',
    title text NOT NULL,
    notes_md text NOT NULL DEFAULT '',
    state episode_state NOT NULL DEFAULT 'draft',
    published_at timestamptz,
    search tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || to_tsvector('simple', notes_md)) STORED,
    UNIQUE NULLS NOT DISTINCT (show_id, season, number, type),
    CHECK (state NOT IN ('published', 'scheduled') OR published_at IS NOT NULL)
);
CREATE TABLE enclosure (
    episode_id uuid NOT NULL REFERENCES episode ON DELETE CASCADE,
    mime text NOT NULL DEFAULT 'audio/mpeg',
    url text NOT NULL CHECK (url LIKE 'https://%'),
    bytes bigint NOT NULL, duration interval second(0),
    PRIMARY KEY (episode_id, mime)
);
CREATE INDEX episode_pub ON episode (show_id, published_at DESC NULLS LAST) WHERE state = 'published';
CREATE INDEX episode_search ON episode USING gin (search);
CREATE TABLE download (
    episode_id uuid NOT NULL, at timestamptz NOT NULL DEFAULT now(), ip inet, ua text
   , country char(2)
) PARTITION BY RANGE (at);
CREATE TABLE download_y2024m11 PARTITION OF download FOR VALUES FROM ('2024-11-01 00:00:00+00') TO ('2024-12-01 00:00:00+00');
CREATE TABLE download_y2024m12 PARTITION OF download FOR VALUES FROM ('2024-12-01 00:00:00+00') TO ('2025-01-01 00:00:00+00') WITH (autovacuum_enabled = false);
CREATE INDEX download_ep ON ONLY download (episode_id, at);
CREATE INDEX download_y2024m11_ep ON download_y2024m11 (episode_id, at);
ALTER INDEX download_ep ATTACH PARTITION download_y2024m11_ep;
CREATE INDEX download_y2024m12_ep ON download_y2024m12 (episode_id, at);
ALTER INDEX download_ep ATTACH PARTITION download_y2024m12_ep;
CREATE MATERIALIZED VIEW daily_downloads AS
SELECT episode_id, (at AT TIME ZONE 'UTC')::date AS day, 
  count(*) AS hits, count(DISTINCT (ip, ua)) AS unique_listeners
FROM download GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX daily_downloads_pk ON daily_downloads (episode_id, day);
CREATE VIEW top_episodes AS SELECT e.id, e.title, 
sum(d.unique_listeners) AS downloads
 FROM daily_downloads d JOIN episode e ON e.id = d.episode_id GROUP BY e.id ORDER BY 3 DESC LIMIT 100;

