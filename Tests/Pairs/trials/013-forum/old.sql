-- forum structure.sql
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TYPE trust AS ENUM ('new', 'basic', 'member', 'regular');
CREATE TABLE users (
  id bigserial PRIMARY KEY, username varchar(60) NOT NULL,
  name varchar, trust_level trust NOT NULL DEFAULT 'new',
  email varchar(513) NOT NULL, website varchar, bio text, views integer NOT NULL DEFAULT 0,
  admin boolean NOT NULL DEFAULT false, last_seen_at timestamp,
  ip_address inet, created_at timestamp NOT NULL, updated_at timestamp NOT NULL
);
CREATE UNIQUE INDEX index_users_on_username ON users (lower(username));
CREATE UNIQUE INDEX index_users_on_email ON users (email);
CREATE TABLE groups (id serial PRIMARY KEY, name varchar NOT NULL UNIQUE, automatic boolean NOT NULL DEFAULT false, user_count integer NOT NULL DEFAULT 0
);
CREATE TABLE group_users (id serial PRIMARY KEY, group_id integer NOT NULL REFERENCES groups, user_id bigint NOT NULL REFERENCES users,
  owner boolean);
CREATE TABLE categories (
  id serial PRIMARY KEY, name varchar(50) NOT NULL,
  color varchar(6) NOT NULL DEFAULT 'AB9364',
  slug varchar NOT NULL DEFAULT '', parent_category_id integer REFERENCES categories,
  topic_count integer NOT NULL DEFAULT 0, hotness double precision NOT NULL DEFAULT 5.0
);
CREATE UNIQUE INDEX index_categories_on_name ON categories (name);
CREATE TABLE topics (
  id bigserial PRIMARY KEY, title varchar NOT NULL,
  user_id bigint REFERENCES users, category_id integer REFERENCES categories,
  archetype varchar NOT NULL DEFAULT 'regular',
  views integer NOT NULL DEFAULT 0, posts_count integer NOT NULL DEFAULT 0, like_count integer NOT NULL DEFAULT 0,
  bookmark_count integer NOT NULL DEFAULT 0, off_topic_count integer NOT NULL DEFAULT 0, meta_data hstore,
  visible boolean NOT NULL DEFAULT true, closed boolean NOT NULL DEFAULT false, pinned_at timestamp, bumped_at timestamp NOT NULL, deleted_at timestamp,
  created_at timestamp NOT NULL
);
CREATE INDEX index_topics_on_bumped_at ON topics (bumped_at DESC);
CREATE INDEX idx_topics_front_page ON topics (deleted_at, visible, archetype, category_id, id);
CREATE TABLE posts (
  id bigserial PRIMARY KEY, user_id bigint REFERENCES users, topic_id bigint NOT NULL REFERENCES topics, post_number integer NOT NULL,
  raw text NOT NULL, cooked text NOT NULL, reply_to_post_number integer, reply_count integer NOT NULL DEFAULT 0, quote_count integer NOT NULL DEFAULT 0,
  like_count integer NOT NULL DEFAULT 0, vote_count integer DEFAULT 0, post_type integer NOT NULL DEFAULT 1, deleted_at timestamp, created_at timestamp NOT NULL
);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE INDEX idx_posts_user_id_deleted_at ON posts (user_id) WHERE deleted_at IS NULL;
CREATE TABLE post_search_data (post_id bigint PRIMARY KEY REFERENCES posts ON DELETE CASCADE, search_data tsvector, raw_data text
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data)
;
CREATE TABLE post_actions (id serial PRIMARY KEY, post_id bigint NOT NULL REFERENCES posts, user_id bigint NOT NULL REFERENCES users, post_action_type_id integer NOT NULL, deleted_at timestamp, created_at timestamp NOT NULL);
CREATE UNIQUE INDEX idx_unique_actions ON post_actions (user_id, post_action_type_id, post_id, deleted_at);
CREATE TABLE tags (id serial PRIMARY KEY, name varchar NOT NULL, topic_count integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX index_tags_on_name ON tags (name);
CREATE TABLE topic_tags (id serial PRIMARY KEY, topic_id bigint NOT NULL, tag_id integer NOT NULL);
CREATE TABLE badges (id serial PRIMARY KEY, name varchar NOT NULL, query text, enabled boolean NOT NULL DEFAULT true);
CREATE TABLE user_badges (id serial PRIMARY KEY, badge_id integer NOT NULL REFERENCES badges, user_id bigint NOT NULL REFERENCES users, granted_at timestamp NOT NULL
);
CREATE TABLE site_settings (id serial PRIMARY KEY, name varchar NOT NULL, data_type integer NOT NULL, value text);
CREATE TABLE notifications (
  id serial PRIMARY KEY,
  notification_type integer NOT NULL, user_id bigint NOT NULL REFERENCES users, data varchar(1000) NOT NULL, read boolean NOT NULL DEFAULT false, created_at timestamp NOT NULL
);
CREATE INDEX index_notifications_on_user_id ON notifications (user_id, created_at);
CREATE FUNCTION bump_topic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE topics SET bumped_at = NEW.created_at, posts_count = posts_count + 1 WHERE id = NEW.topic_id;
  RETURN NULL;
END $$;
CREATE TRIGGER bump_topic AFTER INSERT ON posts FOR EACH ROW EXECUTE FUNCTION bump_topic();
CREATE VIEW badge_posts AS SELECT p.*, t.category_id, t.title FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id WHERE p.deleted_at IS NULL AND t.deleted_at IS NULL AND t.visible;
CREATE VIEW active_users AS SELECT id, username, email FROM users WHERE last_seen_at > now() - interval '30 days';
