CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent WITH SCHEMA public;
CREATE SCHEMA backup;
CREATE TABLE categories (
  id serial PRIMARY KEY,
  name varchar(50) NOT NULL,
  color varchar(6) DEFAULT 'AB9364' NOT NULL,
  topic_id int,
  topic_count int DEFAULT 0 NOT NULL,
  user_id int NOT NULL,
  slug varchar(255) NOT NULL,
  description text,
  read_restricted boolean DEFAULT false NOT NULL,
  parent_category_id int,
  settings jsonb DEFAULT '{}' NOT NULL,
  uploaded_logo_id bigint,
  CONSTRAINT not_self CHECK (parent_category_id <> id)
);
CREATE UNIQUE INDEX unique_index_categories_on_name ON categories (COALESCE(parent_category_id, '-1'::integer), lower(name));
CREATE UNIQUE INDEX unique_index_categories_on_slug ON categories (COALESCE(parent_category_id, '-1'::integer), lower(slug)) WHERE slug <> '';
CREATE TABLE users (
  id serial PRIMARY KEY,
  username varchar(60) NOT NULL,
  username_lower varchar(60) NOT NULL GENERATED ALWAYS AS (lower(username)) STORED,
  created_at timestamp NOT NULL,
  name varchar,
  seen_notification_id bigint DEFAULT 0 NOT NULL,
  trust_level smallint DEFAULT 0 NOT NULL,
  active boolean DEFAULT false NOT NULL,
  admin boolean DEFAULT false NOT NULL,
  moderator boolean DEFAULT false,
  ip_address inet,
  silenced_till timestamp
);
CREATE TABLE user_emails (
  id bigserial PRIMARY KEY,
  user_id int NOT NULL,
  email varchar(513) NOT NULL,
  "primary" boolean DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX index_user_emails_on_email ON user_emails (lower(email));
CREATE UNIQUE INDEX index_user_emails_primary ON user_emails (user_id, "primary") WHERE "primary";
CREATE TABLE user_profiles (
  user_id int PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  bio_raw text,
  website varchar(3000),
  views int DEFAULT 0 NOT NULL
);
CREATE UNIQUE INDEX index_users_on_username ON users (username_lower);
CREATE TABLE topics (
  id serial PRIMARY KEY,
  title character varying(255) NOT NULL,
  last_posted_at timestamp(6),
  created_at timestamp(6) NOT NULL,
  bumped_at timestamp NOT NULL DEFAULT now(),
  views integer DEFAULT 0 NOT NULL,
  posts_count integer DEFAULT 0 NOT NULL,
  user_id integer,
  last_post_user_id integer NOT NULL,
  category_id integer,
  closed boolean DEFAULT false NOT NULL,
  pinned_at timestamp,
  archetype varchar(255) DEFAULT 'regular' NOT NULL,
  visible boolean DEFAULT true NOT NULL,
  deleted_at timestamp,
  fancy_title varchar,
  CONSTRAINT has_category_id CHECK (category_id IS NOT NULL OR archetype <> 'regular'),
  CONSTRAINT pm_has_no_category CHECK (category_id IS NULL OR archetype <> 'private_message')
);
CREATE INDEX idx_topics_front_page ON topics (deleted_at, visible, archetype, category_id, bumped_at DESC, id);
CREATE INDEX idx_topics_trgm ON topics USING gist (title gist_trgm_ops(siglen=32));
CREATE TABLE posts (
  id serial PRIMARY KEY,
  user_id integer,
  topic_id integer NOT NULL,
  post_number integer NOT NULL,
  raw text NOT NULL,
  cooked text NOT NULL,
  reply_to_post_number integer,
  deleted_at timestamp(6),
  like_count integer DEFAULT 0 NOT NULL,
  outbound_message_id varchar,
  word_count int GENERATED ALWAYS AS (array_length(regexp_split_to_array(raw, '\s+'), 1)) STORED,
  via_email boolean DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE INDEX idx_posts_user_id_deleted_at ON posts (user_id) WHERE deleted_at IS NULL;
CREATE TABLE post_search_data (
  post_id int PRIMARY KEY,
  search_data tsvector,
  raw_data text,
  locale varchar,
  version int DEFAULT 0,
  private_message boolean NOT NULL DEFAULT false
);
CREATE INDEX idx_regular_post_search ON post_search_data USING gin (search_data) WHERE NOT private_message;
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
CREATE TABLE tags (
  id serial PRIMARY KEY,
  name varchar NOT NULL,
  topic_count int DEFAULT 0 NOT NULL
);
CREATE TABLE topic_tags (
  topic_id int NOT NULL,
  tag_id int NOT NULL REFERENCES tags ON DELETE CASCADE,
  PRIMARY KEY (topic_id, tag_id)
);
CREATE VIEW badge_posts AS
  SELECT p.*, t.title, c.name AS category
  FROM posts p
  JOIN topics t ON t.id = p.topic_id
  JOIN categories c ON c.id = t.category_id
  WHERE p.deleted_at IS NULL AND NOT c.read_restricted;
CREATE FUNCTION raise_readonly() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Discourse: % is readonly', TG_ARGV[0]; END $$;
CREATE TRIGGER posts_wc_readonly BEFORE UPDATE OF via_email ON posts FOR EACH ROW WHEN (OLD.via_email IS DISTINCT FROM NEW.via_email) EXECUTE FUNCTION raise_readonly('via_email');
CREATE TABLE backup.old_posts (LIKE posts INCLUDING DEFAULTS);
DROP VIEW badge_posts;
DROP TABLE backup.old_posts; DROP SCHEMA backup;
DROP TRIGGER posts_wc_readonly ON posts;
DROP FUNCTION raise_readonly();
ALTER TABLE posts DROP COLUMN word_count, DROP COLUMN via_email, ALTER COLUMN topic_id TYPE bigint, ALTER COLUMN user_id TYPE bigint;
ALTER TABLE posts RENAME COLUMN raw TO markdown;
ALTER SEQUENCE posts_id_seq AS bigint;
ALTER TABLE posts ALTER COLUMN id TYPE bigint;
ALTER TABLE topics RENAME CONSTRAINT pm_has_no_category TO pm_no_category;
ALTER TABLE topics DROP CONSTRAINT has_category_id, ADD COLUMN slow_mode_seconds int DEFAULT 0 NOT NULL, ALTER COLUMN archetype TYPE varchar;
CREATE TYPE archetype AS ENUM ('regular','private_message','banner');
CREATE TABLE topic_views (
  topic_id int NOT NULL,
  viewed_at date NOT NULL,
  user_id int,
  ip_address inet
) PARTITION BY RANGE (viewed_at);
CREATE TABLE topic_views_2024 PARTITION OF topic_views FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE UNIQUE INDEX user_id_topic_id_topic_views ON topic_views (user_id, topic_id, viewed_at) WHERE user_id IS NOT NULL;
CREATE UNIQUE INDEX ip_address_topic_id ON topic_views (ip_address, topic_id, viewed_at) WHERE user_id IS NULL;
ALTER TABLE categories DROP CONSTRAINT not_self, ALTER COLUMN settings DROP NOT NULL, ALTER COLUMN name TYPE varchar(80), ADD CONSTRAINT cat_parent FOREIGN KEY (parent_category_id) REFERENCES categories ON DELETE CASCADE;
ALTER TABLE user_profiles ADD COLUMN bio_cooked text, ALTER COLUMN website TYPE text;
ALTER TABLE user_profiles DROP CONSTRAINT user_profiles_user_id_fkey;
ALTER TABLE tags ADD COLUMN target_tag_id int REFERENCES tags ON DELETE SET NULL, ADD COLUMN pm_topic_count int DEFAULT 0 NOT NULL;
CREATE UNIQUE INDEX index_tags_lower ON tags (lower(name));
ALTER TABLE topic_tags DROP CONSTRAINT topic_tags_pkey, ADD COLUMN id bigserial PRIMARY KEY, ADD CONSTRAINT tt_u UNIQUE (tag_id, topic_id);
DROP INDEX idx_regular_post_search;
DROP INDEX idx_topics_trgm;
DROP EXTENSION pg_trgm;
CREATE FUNCTION hot_score(p posts, gravity float8 DEFAULT 1.8) RETURNS float8 STABLE LANGUAGE sql AS 'SELECT p.like_count / power(p.post_number + 2, gravity)';
CREATE VIEW hot_posts AS
  SELECT p.id, p.topic_id, hot_score(p) AS score
  FROM posts p
  WHERE p.deleted_at IS NULL;
COMMENT ON VIEW hot_posts IS 'ranked';
