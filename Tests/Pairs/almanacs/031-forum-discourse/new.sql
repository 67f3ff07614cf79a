CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA discourse_functions;
CREATE TABLE categories (id serial PRIMARY KEY, name varchar(50) NOT NULL, color varchar(6) DEFAULT '0088CC' NOT NULL, topic_id integer, slug varchar(255) DEFAULT '' NOT NULL, parent_category_id integer, position integer, created_at timestamp NOT NULL,
read_restricted boolean DEFAULT false NOT NULL, auto_close_hours float8, num_featured_topics integer DEFAULT 3, search_priority integer DEFAULT 0
);
CREATE UNIQUE INDEX unique_index_categories_on_name ON categories (COALESCE(parent_category_id, '-1'::integer), name);
CREATE UNIQUE INDEX unique_index_categories_on_slug ON categories (COALESCE(parent_category_id, '-1'::integer), lower(slug::text)) WHERE slug::text <> ''::text;
CREATE TABLE users (id serial PRIMARY KEY, username varchar(60) NOT NULL,
username_lower varchar(60) NOT NULL, silenced_till timestamp, suspended_at timestamp, group_locked_trust_level integer, flag_level integer DEFAULT 0 NOT NULL,
name varchar(255), trust_level integer DEFAULT 0 NOT NULL, admin boolean DEFAULT false NOT NULL, last_seen_at timestamp, created_at timestamp NOT NULL, updated_at timestamp NOT NULL);
CREATE UNIQUE INDEX index_users_on_username_lower ON users (username_lower);
CREATE INDEX idx_users_admin ON users (id) WHERE admin;
CREATE TABLE user_emails (id bigserial PRIMARY KEY, user_id integer NOT NULL, email varchar(513) NOT NULL, "primary" boolean DEFAULT false NOT NULL, normalized_email varchar);
CREATE UNIQUE INDEX index_user_emails_on_email ON user_emails (lower(email::text));
CREATE UNIQUE INDEX index_user_emails_on_user_id_and_primary ON user_emails (user_id, "primary") WHERE "primary";
CREATE TABLE user_profiles (user_id integer NOT NULL PRIMARY KEY, bio_raw text, bio_cooked text, website varchar, views integer DEFAULT 0 NOT NULL, CONSTRAINT fk_rails_1 FOREIGN KEY (user_id) REFERENCES users(id));
CREATE TABLE topics (id serial PRIMARY KEY, title varchar NOT NULL, last_posted_at timestamp, created_at timestamp NOT NULL, views integer DEFAULT 0 NOT NULL, posts_count integer DEFAULT 0 NOT NULL, user_id integer, category_id integer, deleted_at timestamp, pinned_at timestamp, closed boolean DEFAULT false NOT NULL, bumped_at timestamp NOT NULL,
has_summary boolean DEFAULT false NOT NULL, fancy_title varchar, word_count integer, visibility_reason_id integer,
archetype varchar DEFAULT 'regular' NOT NULL, CONSTRAINT has_category_id CHECK (((category_id IS NOT NULL) OR ((archetype)::text <> 'regular'::text))) NOT VALID, CONSTRAINT pm_has_no_category CHECK (((category_id IS NULL) OR ((archetype)::text <> 'private_message'::text))));
CREATE INDEX idx_topics_front_page ON topics (deleted_at, archetype, category_id, id) WHERE deleted_at IS NULL;
CREATE INDEX idxtopicslug ON topics (bumped_at DESC) WHERE deleted_at IS NULL AND archetype::text <> 'private_message'::text;
CREATE TABLE posts (id serial PRIMARY KEY, user_id integer, topic_id integer NOT NULL, post_number integer NOT NULL, raw text NOT NULL, cooked text NOT NULL, created_at timestamp NOT NULL, deleted_at timestamp, reply_to_post_number integer, like_count integer DEFAULT 0 NOT NULL,
version integer DEFAULT 1 NOT NULL, self_edits integer DEFAULT 0 NOT NULL, raw_email text, locked_by_id integer, image_upload_id bigint, outbound_message_id varchar, reply_quoted boolean DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE INDEX idx_posts_user_id_deleted_at ON posts (user_id) WHERE deleted_at IS NULL;
CREATE TABLE post_search_data (post_id integer PRIMARY KEY, search_data tsvector, raw_data text, locale varchar, version integer DEFAULT 0, private_message boolean NOT NULL);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
CREATE INDEX idx_regular_post_search_data ON post_search_data USING gin (search_data) WHERE NOT private_message;
CREATE TABLE post_actions (id serial PRIMARY KEY, post_id integer NOT NULL, user_id integer NOT NULL, post_action_type_id integer NOT NULL, deleted_at timestamp, created_at timestamp NOT NULL, targets_topic boolean DEFAULT false NOT NULL);
CREATE UNIQUE INDEX idx_unique_actions ON post_actions (user_id, post_action_type_id, post_id, targets_topic) WHERE deleted_at IS NULL;
CREATE TABLE post_revisions (id serial PRIMARY KEY, user_id integer, post_id integer, modifications text, number integer, hidden boolean DEFAULT false NOT NULL, created_at timestamp NOT NULL);
CREATE TABLE badges (id serial PRIMARY KEY, name varchar NOT NULL, query text, badge_type_id integer NOT NULL, grant_count integer DEFAULT 0 NOT NULL, enabled boolean DEFAULT true NOT NULL);
CREATE UNIQUE INDEX index_badges_on_name ON badges (name);
CREATE TABLE user_badges (id serial PRIMARY KEY, badge_id integer NOT NULL, user_id integer NOT NULL, granted_at timestamp NOT NULL, granted_by_id integer NOT NULL, seq integer DEFAULT 0 NOT NULL);
CREATE FUNCTION discourse_functions.raise_versions_readonly() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'Discourse: cached_version in posts is readonly';
  END
$$;
CREATE TRIGGER posts_version_readonly BEFORE INSERT OR UPDATE OF version ON posts FOR EACH ROW WHEN (NEW.version < 0) EXECUTE FUNCTION discourse_functions.raise_versions_readonly();
CREATE VIEW user_search AS SELECT id, username_lower, name FROM users WHERE silenced_till IS NULL;
CREATE VIEW badge_posts AS SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.created_at FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id WHERE p.deleted_at IS NULL AND t.deleted_at IS NULL AND NOT c.read_restricted;
