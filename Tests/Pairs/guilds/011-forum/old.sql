CREATE EXTENSION IF NOT EXISTS hstore;
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
    email varchar(513) NOT NULL UNIQUE,
    bio text,
    website varchar,
    views integer NOT NULL DEFAULT 0,
    locale varchar(10)
);
CREATE TABLE categories (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    color varchar(6) NOT NULL DEFAULT 'AB9364',
    topic_id integer,
    user_id integer NOT NULL REFERENCES users,
    parent_category_id integer REFERENCES categories,
    position integer,
    permissions hstore,
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
    bumped_at timestamp NOT NULL
);
CREATE INDEX idx_topics_front_page ON topics (deleted_at, archetype, category_id, id);
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
    vote_count integer NOT NULL DEFAULT 0,
    UNIQUE (topic_id, post_number)
);
CREATE INDEX idx_posts_user_id_deleted_at ON posts (user_id)
;
CREATE TABLE post_actions (
    id serial PRIMARY KEY,
    post_id integer NOT NULL REFERENCES posts,
    user_id integer NOT NULL REFERENCES users,
    post_action_type_id integer NOT NULL,
    created_at timestamp NOT NULL
);
CREATE UNIQUE INDEX idx_unique_actions ON post_actions (user_id, post_action_type_id, post_id);
CREATE TABLE post_search_data (
    post_id integer NOT NULL PRIMARY KEY,
    search_data tsvector
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
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
    notification_id integer
);
CREATE VIEW badge_posts AS SELECT p.* FROM posts p JOIN topics t ON t.id = p.topic_id WHERE NOT p.hidden AND t.deleted_at IS NULL;
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
    RAISE EXCEPTION 'vote_count is readonly';
END;
$$;
CREATE TRIGGER posts_vote_count_readonly BEFORE UPDATE OF vote_count ON posts FOR EACH ROW WHEN (NEW.vote_count IS NOT NULL) EXECUTE FUNCTION raise_posts_readonly();
