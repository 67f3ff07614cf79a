CREATE EXTENSION pg_trgm;
CREATE EXTENSION hstore;
CREATE TABLE users (id serial PRIMARY KEY, username varchar(60) NOT NULL, username_lower varchar(60) NOT NULL, name varchar, trust_level integer NOT NULL, admin boolean DEFAULT false NOT NULL, last_seen_at timestamp, previous_visit_at timestamp, created_at timestamp NOT NULL);
CREATE UNIQUE INDEX index_users_on_username_lower ON users (username_lower);
CREATE TABLE categories (id serial PRIMARY KEY, name varchar(50) NOT NULL, color varchar(6) DEFAULT '0088CC' NOT NULL, slug varchar NOT NULL, parent_category_id int, topic_count int DEFAULT 0 NOT NULL, read_restricted boolean DEFAULT false NOT NULL, user_id int NOT NULL);
CREATE UNIQUE INDEX unique_index_categories_on_name ON categories (parent_category_id, lower(name)) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX unique_index_categories_on_slug ON categories (COALESCE(parent_category_id, '-1'::integer), lower((slug)::text)) WHERE ((slug)::text <> ''::text);
CREATE TABLE topics (
  id serial PRIMARY KEY, title varchar NOT NULL, last_posted_at timestamp, created_at timestamp NOT NULL, updated_at timestamp NOT NULL,
  views int DEFAULT 0 NOT NULL, posts_count int DEFAULT 0 NOT NULL, user_id int, last_post_user_id int NOT NULL, reply_count int DEFAULT 0 NOT NULL,
  deleted_at timestamp, highest_post_number int DEFAULT 0 NOT NULL, like_count int DEFAULT 0 NOT NULL, category_id int, visible boolean DEFAULT true NOT NULL,
  archetype varchar DEFAULT 'regular' NOT NULL, score double precision, percent_rank double precision DEFAULT 1.0 NOT NULL, slug varchar, pinned_globally boolean DEFAULT false NOT NULL,
  fancy_title varchar, external_id varchar, visibility_reason_id int,
  CONSTRAINT pm_has_no_category CHECK (category_id IS NULL OR archetype <> 'private_message'));
CREATE INDEX idx_topics_front_page ON topics (deleted_at, visible, archetype, category_id, id);
CREATE INDEX index_topics_on_lower_title ON topics (lower(title));
CREATE UNIQUE INDEX index_topics_on_external_id ON topics (external_id) WHERE external_id IS NOT NULL;
CREATE TABLE posts (
  id serial PRIMARY KEY, user_id int, topic_id int NOT NULL, post_number int NOT NULL, raw text NOT NULL, cooked text NOT NULL, created_at timestamp NOT NULL,
  reply_to_post_number int, deleted_at timestamp, like_count int DEFAULT 0 NOT NULL, post_type int DEFAULT 1 NOT NULL, sort_order int,
  image_upload_id bigint, locale varchar(20), outbound_message_id varchar,
  hidden boolean DEFAULT false NOT NULL, word_count int, version int DEFAULT 1 NOT NULL);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE INDEX idx_posts_deleted_posts ON posts (topic_id, post_number) WHERE deleted_at IS NOT NULL;
CREATE TABLE post_search_data (post_id int PRIMARY KEY, search_data tsvector, raw_data text, locale varchar, version int DEFAULT 0
, private_message boolean NOT NULL
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
CREATE INDEX idx_recent_regular_post_search_data ON post_search_data USING gin (search_data) WHERE NOT private_message AND post_id >= 500000;
CREATE TABLE user_actions (id serial PRIMARY KEY, action_type int NOT NULL, user_id int NOT NULL, target_topic_id int, target_post_id int, target_user_id int, acting_user_id int, created_at timestamp NOT NULL);
CREATE VIEW badge_posts AS SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.like_count, p.created_at FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id WHERE c.read_restricted = false AND p.deleted_at IS NULL AND t.deleted_at IS NULL AND t.visible AND p.post_type = ANY (ARRAY[1, 2, 3]);
CREATE SCHEMA discourse_functions;
CREATE FUNCTION discourse_functions.raise_posts_image_url_readonly() RETURNS trigger LANGUAGE plpgsql AS $rcr$
  BEGIN
    RAISE EXCEPTION 'Discourse: posts.locale in "posts" is readonly';
  END
$rcr$;
CREATE TRIGGER posts_locale_readonly BEFORE INSERT OR UPDATE OF locale ON posts FOR EACH ROW WHEN ((NEW.locale IS NOT NULL)) EXECUTE FUNCTION discourse_functions.raise_posts_image_url_readonly();
CREATE MATERIALIZED VIEW top_likers AS SELECT acting_user_id, count(*) AS likes, rank() OVER (ORDER BY count(*) DESC) AS pos FROM user_actions WHERE action_type = 1 GROUP BY acting_user_id;
CREATE UNIQUE INDEX ON top_likers (acting_user_id);
