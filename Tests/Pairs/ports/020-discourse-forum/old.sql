CREATE EXTENSION hstore; CREATE EXTENSION pg_trgm;
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
  settings hstore
);
CREATE UNIQUE INDEX unique_index_categories_on_name ON categories (COALESCE(parent_category_id, '-1'::integer), name);
CREATE TABLE users (
  id serial PRIMARY KEY,
  username varchar(60) NOT NULL,
  created_at timestamp NOT NULL,
  name varchar(255),
  seen_notification_id int DEFAULT 0 NOT NULL,
  trust_level int NOT NULL,
  email varchar(513) NOT NULL,
  active boolean DEFAULT false NOT NULL,
  admin boolean DEFAULT false NOT NULL,
  moderator boolean DEFAULT false,
  ip_address inet,
  bio_raw text,
  website varchar(255),
  views int DEFAULT 0
);
CREATE UNIQUE INDEX index_users_on_username ON users (username);
CREATE UNIQUE INDEX index_users_on_email ON users (lower(email));
CREATE TABLE topics (
  id serial PRIMARY KEY,
  title character varying(255) NOT NULL,
  last_posted_at timestamp,
  created_at timestamp NOT NULL,
  views integer DEFAULT 0 NOT NULL,
  posts_count integer DEFAULT 0 NOT NULL,
  user_id integer,
  last_post_user_id integer NOT NULL,
  category_id integer,
  closed boolean DEFAULT false NOT NULL,
  pinned_at timestamp,
  archetype varchar(255) DEFAULT 'regular' NOT NULL,
  score double precision,
  deleted_at timestamp,
  fancy_title varchar(400),
  CONSTRAINT has_category_id CHECK (category_id IS NOT NULL OR archetype <> 'regular')
);
CREATE INDEX idx_topics_front_page ON topics (deleted_at, archetype, category_id, id);
CREATE INDEX idx_topics_trgm ON topics USING gin (title gin_trgm_ops);
CREATE TABLE posts (
  id serial PRIMARY KEY,
  user_id integer,
  topic_id integer NOT NULL,
  post_number integer NOT NULL,
  raw text NOT NULL,
  cooked text NOT NULL,
  reply_to_post_number integer,
  like_count integer DEFAULT 0 NOT NULL,
  deleted_at timestamp,
  word_count int,
  raw_email text,
  via_email boolean DEFAULT false
);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE INDEX idx_posts_user_id_deleted_at ON posts (user_id) WHERE deleted_at IS NULL;
CREATE TABLE post_search_data (
  post_id int PRIMARY KEY,
  search_data tsvector,
  raw_data text,
  locale varchar
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
CREATE TABLE tags (
  id serial PRIMARY KEY,
  name varchar NOT NULL,
  topic_count int DEFAULT 0 NOT NULL
);
CREATE TABLE topic_tags (
  id serial PRIMARY KEY,
  topic_id int NOT NULL,
  tag_id int NOT NULL
);
CREATE UNIQUE INDEX ON topic_tags (topic_id, tag_id);
CREATE VIEW badge_posts AS
  SELECT p.*, t.title
  FROM posts p
  JOIN topics t ON t.id = p.topic_id
  JOIN categories c ON c.id = t.category_id
  WHERE p.deleted_at IS NULL AND NOT c.read_restricted;
CREATE FUNCTION raise_readonly() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Discourse: % is readonly', TG_ARGV[0]; END $$;
CREATE TRIGGER users_website_readonly BEFORE INSERT OR UPDATE OF website ON users FOR EACH ROW WHEN (NEW.website IS NOT NULL) EXECUTE FUNCTION raise_readonly('website');
CREATE TABLE backup.old_posts (LIKE posts INCLUDING DEFAULTS);
