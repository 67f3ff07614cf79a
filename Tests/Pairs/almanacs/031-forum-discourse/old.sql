CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE categories (id serial PRIMARY KEY, name varchar(50) NOT NULL, color varchar(6) DEFAULT 'AB9364' NOT NULL, topic_id integer, slug varchar(255), parent_category_id integer, position integer, created_at timestamp NOT NULL,
excerpt varchar(250), secure boolean DEFAULT false NOT NULL, auto_close_days float8
);
CREATE UNIQUE INDEX index_categories_on_name ON categories (name);
CREATE INDEX index_categories_on_slug ON categories (slug);
CREATE TABLE users (id serial PRIMARY KEY, username varchar(20) NOT NULL,
email varchar(256) NOT NULL, bio_raw text, website varchar(255),
name varchar(255), trust_level integer NOT NULL, admin boolean DEFAULT false NOT NULL, last_seen_at timestamp, created_at timestamp NOT NULL, updated_at timestamp NOT NULL);
CREATE UNIQUE INDEX index_users_on_email ON users (lower(email::text));
CREATE UNIQUE INDEX index_users_on_username ON users (username);
CREATE TABLE topics (id serial PRIMARY KEY, title varchar
(255) NOT NULL, last_posted_at timestamp, created_at timestamp NOT NULL, views integer DEFAULT 0 NOT NULL, posts_count integer DEFAULT 0 NOT NULL, user_id integer
NOT NULL, category_id integer, deleted_at timestamp, pinned_at timestamp, closed boolean DEFAULT false NOT NULL, bumped_at timestamp NOT NULL,
meta_data hstore, has_best_of boolean DEFAULT false NOT NULL,
archetype varchar
(255) DEFAULT 'regular' NOT NULL);
CREATE INDEX idx_topics_front_page ON topics (deleted_at, archetype, category_id, id);
CREATE TABLE posts (id serial PRIMARY KEY, user_id integer
NOT NULL, topic_id integer NOT NULL, post_number integer NOT NULL, raw text NOT NULL, cooked text NOT NULL, created_at timestamp NOT NULL, deleted_at timestamp, reply_to_post_number integer, like_count integer DEFAULT 0 NOT NULL,
vote_count integer DEFAULT 0 NOT NULL, bookmark_count integer DEFAULT 0 NOT NULL, cached_version integer DEFAULT 1 NOT NULL
);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE TABLE posts_search (id integer PRIMARY KEY, search_data tsvector);
CREATE INDEX idx_search_thread ON posts_search USING gin (search_data);
CREATE TABLE post_actions (id serial PRIMARY KEY, post_id integer NOT NULL, user_id integer NOT NULL, post_action_type_id integer NOT NULL, deleted_at timestamp, created_at timestamp NOT NULL
);
CREATE UNIQUE INDEX idx_unique_actions ON post_actions (user_id, post_action_type_id, post_id, deleted_at);
CREATE TABLE versions (id serial PRIMARY KEY, versioned_id integer, versioned_type varchar(255), modifications text, number integer, created_at timestamp NOT NULL);
