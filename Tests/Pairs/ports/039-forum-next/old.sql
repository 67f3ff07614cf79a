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
