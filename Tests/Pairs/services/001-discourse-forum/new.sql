CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TYPE hotlinked_media_status AS ENUM ('downloaded', 'too_large', 'download_failed', 'upload_create_failed', 'pending_review');
CREATE TABLE users (
    id SERIAL PRIMARY KEY,
    username varchar(60) NOT NULL,
    username_lower varchar(60) NOT NULL,
    name varchar,
    active boolean DEFAULT false NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    trust_level integer NOT NULL,
    created_at timestamp without time zone NOT NULL,
    last_seen_at timestamp,
    flair_group_id integer,
    silenced_till timestamp
    , required_fields_version integer
);
CREATE UNIQUE INDEX index_users_on_username ON users (username);
CREATE UNIQUE INDEX index_users_on_username_lower ON users (username_lower);
CREATE INDEX idx_users_admin ON users (id) INCLUDE (username) WHERE admin AND active;
CREATE INDEX idx_users_trgm ON users USING gin (username_lower gin_trgm_ops, name gin_trgm_ops);
CREATE TABLE user_passwords (
    id bigserial PRIMARY KEY,
    user_id integer NOT NULL,
    password_hash varchar(64) NOT NULL,
    password_salt varchar(32) NOT NULL,
    password_algorithm varchar(64) NOT NULL,
    password_expired_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE UNIQUE INDEX index_user_passwords_on_user_id ON user_passwords (user_id);
CREATE TABLE categories (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    color varchar(6) DEFAULT '0088CC' NOT NULL,
    topic_id integer,
    parent_category_id integer,
    position integer,
    settings hstore
);
CREATE UNIQUE INDEX unique_index_categories_on_name ON categories (COALESCE(parent_category_id, -1), lower(name));
CREATE TABLE topics (
    id serial PRIMARY KEY,
    title varchar NOT NULL,
    last_posted_at timestamp,
    created_at timestamp NOT NULL,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id integer,
    category_id integer,
    archetype varchar DEFAULT 'regular' NOT NULL,
    deleted_at timestamp,
    pinned_at timestamp,
    percent_rank real DEFAULT 1.0 NOT NULL,
    CONSTRAINT has_category_id CHECK (category_id IS NOT NULL OR archetype::text <> 'regular'::text),
    CONSTRAINT pm_has_no_category CHECK (category_id IS NULL OR archetype::text <> 'private_message'::text)
    , slow_mode_seconds integer DEFAULT 0 NOT NULL
);
CREATE INDEX idx_topics_user_id_deleted_at ON topics (user_id) WHERE deleted_at IS NULL;
CREATE INDEX index_topics_on_pinned_at ON topics (pinned_at DESC NULLS LAST) WHERE pinned_at IS NOT NULL;
CREATE TABLE posts (
    id serial PRIMARY KEY,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    created_at timestamp NOT NULL,
    reply_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp
    , locale varchar(20)
);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE INDEX idx_posts_deleted_posts ON posts (topic_id, post_number) WHERE deleted_at IS NOT NULL;
CREATE TABLE post_hotlinked_media (
    id bigserial PRIMARY KEY,
    post_id bigint NOT NULL,
    url varchar NOT NULL,
    status hotlinked_media_status NOT NULL,
    upload_id bigint
);
CREATE UNIQUE INDEX index_post_hotlinked_media_on_post_id_and_url_md5 ON post_hotlinked_media (post_id, md5(url));
CREATE VIEW badge_posts AS
 SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.created_at,
  p.locale,
  p.reply_count
   FROM posts p
     JOIN topics t ON t.id = p.topic_id
     JOIN categories c ON c.id = t.category_id
  WHERE p.deleted_at IS NULL AND t.deleted_at IS NULL;
CREATE MATERIALIZED VIEW user_topic_ranks AS
 SELECT u.id AS user_id, count(t.id) AS topics, max(t.percent_rank) AS best_rank
 FROM users u LEFT JOIN topics t ON t.user_id = u.id GROUP BY u.id;
CREATE UNIQUE INDEX user_topic_ranks_user ON user_topic_ranks (user_id);
CREATE FUNCTION raise_readonly_users_salt() RETURNS trigger LANGUAGE plpgsql AS $rcr$
  BEGIN
    RAISE EXCEPTION 'Discourse: users.salt was moved to user_passwords' USING ERRCODE = 'raise_exception';
  END
$rcr$;

