-- forum structure.sql
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TYPE trust AS ENUM ('new', 'basic', 'member', 'regular', 'leader');
CREATE TYPE hotlinked_media_status AS ENUM ('downloaded', 'too_large', 'download_failed', 'upload_create_failed');
CREATE TABLE users (
  id bigserial PRIMARY KEY, username varchar(60) NOT NULL,
  username_lower varchar(60) NOT NULL GENERATED ALWAYS AS (lower(username)) STORED,
  name varchar, trust_level trust NOT NULL DEFAULT 'new',
  admin boolean NOT NULL DEFAULT false, last_seen_at timestamp,
  ip_address inet, silenced_till timestamp, suspended_till timestamp, created_at timestamp(6) NOT NULL, updated_at timestamp(6) NOT NULL,
  CONSTRAINT suspended_not_admin CHECK (NOT (admin AND suspended_till IS NOT NULL))
);
CREATE UNIQUE INDEX index_users_on_username_lower ON users (username_lower);
CREATE TABLE user_emails (id serial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE, email varchar(513) NOT NULL, "primary" boolean NOT NULL DEFAULT false, created_at timestamp(6) NOT NULL DEFAULT now());
CREATE UNIQUE INDEX index_user_emails_on_email ON user_emails (lower(email));
CREATE UNIQUE INDEX index_user_emails_on_user_id_and_primary ON user_emails (user_id, "primary") WHERE "primary";
CREATE TABLE user_profiles (user_id bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE, website varchar, bio_raw text, bio_cooked text, views integer NOT NULL DEFAULT 0);
CREATE TABLE groups (id serial PRIMARY KEY, name varchar NOT NULL UNIQUE, automatic boolean NOT NULL DEFAULT false, user_count integer NOT NULL DEFAULT 0
  , mentionable_level integer DEFAULT 0, title varchar
);
CREATE TABLE group_users (id serial PRIMARY KEY, group_id integer NOT NULL REFERENCES groups, user_id bigint NOT NULL REFERENCES users,
  owner boolean NOT NULL DEFAULT false, CONSTRAINT index_group_users_on_group_id_and_user_id UNIQUE (group_id, user_id));
CREATE TABLE categories (
  id serial PRIMARY KEY, name varchar(50) NOT NULL,
  color varchar(6) NOT NULL DEFAULT '0088CC',
  slug varchar NOT NULL DEFAULT '', parent_category_id integer REFERENCES categories,
  topic_count integer NOT NULL DEFAULT 0, read_restricted boolean NOT NULL DEFAULT false, custom jsonb
);
CREATE UNIQUE INDEX unique_index_categories_on_name ON categories (coalesce(parent_category_id, -1), lower(name));
CREATE TABLE topics (
  id bigserial PRIMARY KEY, title varchar NOT NULL,
  fancy_title varchar, slug varchar,
  user_id bigint REFERENCES users, category_id integer REFERENCES categories,
  archetype varchar NOT NULL DEFAULT 'regular' CHECK (archetype = 'regular' OR archetype = 'private_message' OR archetype = 'banner'),
  views integer NOT NULL DEFAULT 0, posts_count integer NOT NULL DEFAULT 0, like_count integer NOT NULL DEFAULT 0,
  visible boolean NOT NULL DEFAULT true, closed boolean NOT NULL DEFAULT false, pinned_at timestamp, bumped_at timestamp NOT NULL, deleted_at timestamp,
  created_at timestamp NOT NULL, deleted_by_id bigint REFERENCES users, score double precision,
  CONSTRAINT has_category_id CHECK (category_id IS NOT NULL OR archetype <> 'regular'),
  CONSTRAINT pm_has_no_category CHECK (category_id IS NULL OR archetype <> 'private_message')
);
CREATE INDEX index_topics_on_bumped_at_public ON topics (bumped_at DESC) WHERE deleted_at IS NULL AND archetype <> 'private_message';
CREATE INDEX idx_topics_front_page ON topics (deleted_at, visible, archetype, category_id, id);
CREATE INDEX index_topics_on_lower_title ON topics (lower(title));
CREATE TABLE posts (
  id bigserial PRIMARY KEY, user_id bigint REFERENCES users, topic_id bigint NOT NULL REFERENCES topics, post_number integer NOT NULL,
  raw text NOT NULL, cooked text NOT NULL, reply_to_post_number integer, reply_count integer NOT NULL DEFAULT 0,
  like_count integer NOT NULL DEFAULT 0, post_type smallint NOT NULL DEFAULT 1, deleted_at timestamp, created_at timestamp NOT NULL, locale varchar(20), word_count integer GENERATED ALWAYS AS (array_length(regexp_split_to_array(raw, '\s+'), 1)) STORED
);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE INDEX idx_posts_user_id_deleted_at ON posts (user_id) WHERE deleted_at IS NULL;
CREATE INDEX index_for_rebake_old ON posts (id DESC) WHERE deleted_at IS NULL AND locale IS NULL;
CREATE TABLE post_search_data (post_id bigint PRIMARY KEY REFERENCES posts ON DELETE CASCADE, search_data tsvector, raw_data text
  , locale text, version integer DEFAULT 0, private_message boolean NOT NULL DEFAULT false
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data)
WHERE NOT private_message
;
CREATE TABLE post_actions (id bigserial PRIMARY KEY, post_id bigint NOT NULL REFERENCES posts ON DELETE CASCADE, user_id bigint NOT NULL REFERENCES users, post_action_type_id integer NOT NULL, deleted_at timestamp, created_at timestamp NOT NULL, agreed_at timestamp, disagreed_at timestamp, CHECK (agreed_at IS NULL OR disagreed_at IS NULL));
CREATE UNIQUE INDEX idx_unique_actions ON post_actions (user_id, post_action_type_id, post_id) WHERE deleted_at IS NULL AND disagreed_at IS NULL;
CREATE TABLE tags (id serial PRIMARY KEY, name varchar NOT NULL, topic_count integer NOT NULL DEFAULT 0
  , target_tag_id integer REFERENCES tags, description varchar(1000)
);
CREATE UNIQUE INDEX index_tags_on_lower_name ON tags (lower(name));
CREATE TABLE topic_tags (topic_id bigint NOT NULL REFERENCES topics ON DELETE CASCADE, tag_id integer NOT NULL REFERENCES tags ON DELETE CASCADE, PRIMARY KEY (topic_id, tag_id));
CREATE TABLE badges (id serial PRIMARY KEY, name varchar NOT NULL, query text, enabled boolean NOT NULL DEFAULT true);
CREATE TABLE user_badges (id serial PRIMARY KEY, badge_id integer NOT NULL REFERENCES badges, user_id bigint NOT NULL REFERENCES users, granted_at timestamp NOT NULL
  , seq integer NOT NULL DEFAULT 0, UNIQUE (badge_id, user_id, seq)
);
CREATE TABLE site_settings (id serial PRIMARY KEY, name varchar NOT NULL, data_type integer NOT NULL, value text);
CREATE TABLE notifications (
  id bigserial PRIMARY KEY,
  notification_type integer NOT NULL, user_id bigint NOT NULL REFERENCES users, data varchar(1000) NOT NULL, read boolean NOT NULL DEFAULT false, created_at timestamp NOT NULL
  , high_priority boolean NOT NULL DEFAULT false
);
CREATE INDEX index_notifications_unread ON notifications (user_id, id DESC, notification_type) WHERE NOT read;
CREATE FUNCTION raise_topics_readonly() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'score is readonly'; END $$;
CREATE TRIGGER topics_score_readonly BEFORE INSERT OR UPDATE OF score ON topics FOR EACH ROW WHEN (NEW.score IS NOT NULL) EXECUTE FUNCTION raise_topics_readonly();
CREATE FUNCTION bump_topic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE topics t SET bumped_at = greatest(t.bumped_at, NEW.created_at), posts_count = (SELECT count(*) FROM posts p WHERE p.topic_id = t.id AND p.deleted_at IS NULL) WHERE t.id = NEW.topic_id;
  RETURN NULL;
END $$;
CREATE TRIGGER bump_topic AFTER INSERT OR UPDATE OF deleted_at ON posts FOR EACH ROW WHEN (NEW.post_type = 1) EXECUTE FUNCTION bump_topic();
CREATE VIEW badge_posts AS SELECT p.*, t.category_id, t.fancy_title AS title FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id WHERE p.deleted_at IS NULL AND t.deleted_at IS NULL AND NOT c.read_restricted AND t.visible AND p.post_type IN (1, 2, 3);
CREATE VIEW active_users AS SELECT u.id, u.username, e.email, count(b.id) AS posts FROM users u LEFT JOIN user_emails e ON e.user_id = u.id AND e."primary" LEFT JOIN badge_posts b ON b.user_id = u.id WHERE last_seen_at > now() - interval '30 days' AND suspended_till IS NULL GROUP BY u.id, e.email;
COMMENT ON COLUMN posts.post_type IS '1 regular, 2 moderator, 3 small action';
