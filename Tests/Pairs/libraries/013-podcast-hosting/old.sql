CREATE EXTENSION "uuid-ossp";
CREATE TYPE episode_type AS ENUM ('full', 'trailer', 'bonus');
CREATE TABLE account (
    id uuid PRIMARY KEY DEFAULT 
  uuid_generate_v1mc(),
    email 
  varchar(254)
     NOT NULL UNIQUE,
    plan text NOT NULL DEFAULT 'free'
);
CREATE TABLE show (
    id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
    account_id uuid NOT NULL REFERENCES account 
    ,
    slug varchar(64) NOT NULL,
    title text NOT NULL,
    lang varchar(10) DEFAULT 'en',
    explicit boolean,
    categories text[] DEFAULT '{}',
    CONSTRAINT show_slug_key UNIQUE (slug)
);
CREATE TABLE episode (
    id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
    show_id uuid NOT NULL REFERENCES show ON DELETE CASCADE,
    season integer, number integer,
    type episode_type NOT NULL DEFAULT 'full',
    title text NOT NULL,
    notes text,
    published boolean NOT NULL DEFAULT false,
    published_at timestamp,
    audio_url text, audio_bytes integer, audio_seconds integer
);
CREATE INDEX episode_pub ON episode (show_id, published_at DESC) WHERE published;
CREATE TABLE download (
    episode_id uuid NOT NULL, at timestamptz NOT NULL DEFAULT now(), ip inet, ua text
);
CREATE INDEX download_ep ON download (episode_id, at);
CREATE MATERIALIZED VIEW daily_downloads AS
SELECT episode_id, (at AT TIME ZONE 'UTC')::date AS day, 
  count(*) AS n
FROM download GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX daily_downloads_pk ON daily_downloads (episode_id, day);
CREATE VIEW top_episodes AS SELECT e.id, e.title, 
sum(d.n) AS downloads
 FROM daily_downloads d JOIN episode e ON e.id = d.episode_id GROUP BY e.id ORDER BY 3 DESC LIMIT 100;

