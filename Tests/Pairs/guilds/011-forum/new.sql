CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA backup;
CREATE TABLE users (
    id serial PRIMARY KEY,
    username varchar(60) NOT NULL,
    username_lower varchar(60) NOT NULL UNIQUE,
    name varchar,
    active boolean NOT NULL DEFAULT false,
    trust_level integer NOT NULL DEFAULT 0,
    admin boolean NOT NULL DEFAULT false,
    moderator boolean DEFAULT false,
    last_seen_at timestamp,
    created_at timestamp NOT NULL,
    primary_group_id integer,
    silenced_till timestamp,
    locale varchar(10)
);
CREATE TABLE user_emails (
    id serial PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users ON DELETE CASCADE,
    email varchar(513) NOT NULL,
    "primary" boolean NOT NULL DEFAULT false,
    normalized_email varchar
);
CREATE UNIQUE INDEX index_user_emails_on_email ON user_emails (lower(email::text));
CREATE UNIQUE INDEX index_user_emails_on_user_id_and_primary ON user_emails (user_id, "primary") WHERE "primary";
CREATE TABLE user_profiles (
    user_id integer NOT NULL PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    bio text,
    website varchar,
    views integer NOT NULL DEFAULT 0
);
CREATE TABLE categories (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    color varchar(6) NOT NULL DEFAULT 'AB9364',
    topic_id integer,
    user_id integer NOT NULL REFERENCES users,
    parent_category_id integer REFERENCES categories,
    position integer,
    custom jsonb NOT NULL DEFAULT '{}'::jsonb,
    search_priority integer DEFAULT 0,
    read_restricted boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX unique_index_categories_on_name ON categories (coalesce(parent_category_id, -1), lower(name::text));
CREATE TABLE topics (
    id serial PRIMARY KEY,
    title varchar NOT NULL,
    last_posted_at timestamp,
    views integer NOT NULL DEFAULT 0,
    posts_count integer NOT NULL DEFAULT 0,
    user_id integer,
    reply_count integer NOT NULL DEFAULT 0,
    deleted_at timestamp,
    closed boolean NOT NULL DEFAULT false,
    pinned_at timestamp,
    category_id integer REFERENCES categories,
    archetype varchar NOT NULL DEFAULT 'regular',
    slug varchar,
    participant_count integer DEFAULT 1,
    subtype varchar,
    CONSTRAINT has_category_id CHECK (category_id IS NOT NULL OR archetype <> 'regular'),
    CONSTRAINT pm_has_no_category CHECK (category_id IS NULL OR archetype <> 'private_message'),
    bumped_at timestamp NOT NULL
);
CREATE INDEX idx_topics_front_page ON topics (deleted_at, archetype, category_id, id);
CREATE INDEX index_topics_on_bumped_at_public ON topics (bumped_at) WHERE deleted_at IS NULL AND archetype::text <> 'private_message'::text;
ALTER TABLE categories ADD CONSTRAINT fk_categories_topic FOREIGN KEY (topic_id) REFERENCES topics(id) NOT VALID;
CREATE TABLE posts (
    id serial PRIMARY KEY,
    user_id integer,
    topic_id integer NOT NULL REFERENCES topics,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    created_at timestamp NOT NULL,
    reply_to_post_number integer,
    score double precision,
    hidden boolean NOT NULL DEFAULT false,
    like_count integer NOT NULL DEFAULT 0,
    word_count integer,
    image_upload_id bigint,
    locale varchar(20),
    UNIQUE (topic_id, post_number)
);
CREATE INDEX idx_posts_user_id_deleted_at ON posts (user_id)
WHERE hidden IS FALSE
;
CREATE TABLE post_actions (
    id bigserial PRIMARY KEY,
    post_id integer NOT NULL REFERENCES posts,
    user_id integer NOT NULL REFERENCES users,
    post_action_type_id integer NOT NULL,
    created_at timestamp NOT NULL,
    agreed_at timestamp
);
CREATE UNIQUE INDEX idx_unique_actions ON post_actions (user_id, post_action_type_id, post_id) WHERE agreed_at IS NULL;
CREATE TABLE post_search_data (
    post_id integer NOT NULL PRIMARY KEY,
    search_data tsvector,
    raw_data text,
    locale varchar,
    version integer DEFAULT 0,
    private_message boolean NOT NULL DEFAULT false
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data) WITH (fastupdate=off);
CREATE INDEX idx_regular_post_search_data ON post_search_data USING gin (search_data) WHERE NOT private_message;
CREATE TABLE groups (
    id serial PRIMARY KEY,
    name varchar NOT NULL UNIQUE,
    automatic boolean NOT NULL DEFAULT false,
    user_count integer NOT NULL DEFAULT 0
);
CREATE TABLE group_users (
    id serial PRIMARY KEY,
    group_id integer NOT NULL REFERENCES groups,
    user_id integer NOT NULL REFERENCES users,
    owner boolean NOT NULL DEFAULT false,
    UNIQUE (group_id, user_id)
);
ALTER TABLE users ADD CONSTRAINT users_primary_group_fk FOREIGN KEY (primary_group_id) REFERENCES groups(id) ON DELETE SET NULL;
CREATE TABLE badges (
    id serial PRIMARY KEY,
    name varchar NOT NULL UNIQUE,
    badge_type_id integer NOT NULL,
    query text
);
CREATE TABLE user_badges (
    id serial PRIMARY KEY,
    badge_id integer NOT NULL REFERENCES badges,
    user_id integer NOT NULL REFERENCES users,
    granted_at timestamp NOT NULL,
    seq integer NOT NULL DEFAULT 0,
    featured_rank integer,
    UNIQUE (badge_id, user_id, seq),
    notification_id integer
);
CREATE VIEW badge_posts AS SELECT p.id, p.user_id, p.topic_id, p.post_number, p.like_count, p.created_at FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id WHERE NOT p.hidden AND t.deleted_at IS NULL AND NOT c.read_restricted;
CREATE TABLE backup.old_posts (
    post_id integer NOT NULL,
    raw text
);
CREATE VIEW badge_first_posts AS SELECT user_id, min(id) AS first_id FROM badge_posts GROUP BY user_id;
CREATE TABLE site_settings (
    id serial PRIMARY KEY,
    name varchar NOT NULL UNIQUE,
    data_type integer NOT NULL,
    value text
);
CREATE FUNCTION raise_posts_readonly() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'word_count is readonly';
END;
$$;
CREATE TRIGGER posts_word_count_readonly BEFORE INSERT OR UPDATE OF word_count ON posts FOR EACH ROW WHEN (NEW.word_count IS NOT NULL) EXECUTE FUNCTION raise_posts_readonly();
