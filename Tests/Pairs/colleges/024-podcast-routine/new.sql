CREATE TABLE shows (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL,
    feed_url text NOT NULL UNIQUE,
    language character varying(5) DEFAULT 'en' NOT NULL,
    explicit boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    image_url text,
    category text
);
CREATE TABLE episodes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    show_id bigint NOT NULL,
    guid text NOT NULL,
    title text NOT NULL,
    duration integer,
    published timestamp with time zone,
    audio_url text NOT NULL,
    season smallint,
    number smallint,
    kind text DEFAULT 'full' NOT NULL,
    transcript text,
    UNIQUE (show_id, guid),
    CONSTRAINT episode_kind CHECK (kind IN ('full', 'trailer', 'bonus'))
);
CREATE INDEX episodes_show_id_idx ON episodes (show_id);
CREATE TABLE listeners (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    name text,
    timezone text DEFAULT 'UTC' NOT NULL
);
CREATE TABLE subscriptions (
    listener_id bigint NOT NULL,
    show_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (listener_id, show_id)
);
CREATE INDEX subscriptions_show_id_idx ON subscriptions (show_id);
CREATE TABLE plays (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    listener_id bigint NOT NULL,
    episode_id bigint NOT NULL,
    position integer DEFAULT 0 NOT NULL,
    finished_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (listener_id, episode_id)
);
CREATE INDEX plays_listener_id_idx ON plays (listener_id);
CREATE INDEX plays_episode_id_idx ON plays (episode_id);
CREATE TABLE chapters (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    episode_id bigint NOT NULL,
    starts integer NOT NULL,
    title text NOT NULL,
    UNIQUE (episode_id, starts)
);
CREATE INDEX chapters_episode_id_idx ON chapters (episode_id);
ALTER TABLE episodes ADD CONSTRAINT episodes_show_id_fkey FOREIGN KEY (show_id) REFERENCES shows ON DELETE CASCADE;
ALTER TABLE subscriptions ADD CONSTRAINT subscriptions_listener_id_fkey FOREIGN KEY (listener_id) REFERENCES listeners ON DELETE CASCADE;
ALTER TABLE subscriptions ADD CONSTRAINT subscriptions_show_id_fkey FOREIGN KEY (show_id) REFERENCES shows ON DELETE CASCADE;
ALTER TABLE plays ADD CONSTRAINT plays_listener_id_fkey FOREIGN KEY (listener_id) REFERENCES listeners;
ALTER TABLE plays ADD CONSTRAINT plays_episode_id_fkey FOREIGN KEY (episode_id) REFERENCES episodes;
ALTER TABLE chapters ADD CONSTRAINT chapters_episode_id_fkey FOREIGN KEY (episode_id) REFERENCES episodes ON DELETE CASCADE;
CREATE VIEW show_stats AS SELECT s.id, s.title, count(e.id) AS episodes, sum(e.duration) AS seconds, max(e.published) AS newest FROM shows s LEFT JOIN episodes e ON e.show_id = s.id GROUP BY s.id;
CREATE INDEX episodes_show_published ON episodes (show_id, published DESC NULLS LAST) INCLUDE (title);
COMMENT ON COLUMN plays.position IS 'Seconds from the start';
