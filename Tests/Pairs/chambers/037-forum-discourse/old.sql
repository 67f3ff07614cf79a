CREATE EXTENSION hstore; 
CREATE TABLE users (
    id serial NOT NULL,
    username varchar(60) NOT NULL,
    username_lower varchar(60) NOT NULL,
    name varchar,
    email varchar(256) NOT NULL,
    active boolean DEFAULT false NOT NULL,
    trust_level integer NOT NULL,
    moderator boolean DEFAULT false,
    admin boolean DEFAULT false NOT NULL,
    seen_notification_id integer DEFAULT 0 NOT NULL,
    last_seen_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    blocked boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_users_on_username ON users USING btree (username);
CREATE UNIQUE INDEX index_users_on_username_lower ON users USING btree (username_lower);
CREATE UNIQUE INDEX index_users_on_email ON users USING btree (email);
CREATE TABLE categories (
    id serial NOT NULL,
    name varchar(50) NOT NULL,
    color varchar(6) DEFAULT 'AB9364' NOT NULL,
    topic_id integer,
    user_id integer NOT NULL,
    slug varchar NOT NULL,
    parent_category_id integer,
    read_restricted boolean DEFAULT false NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    hotness double precision DEFAULT 5.0,
    PRIMARY KEY (id)
);
CREATE TABLE topics (
    id serial NOT NULL,
    title varchar NOT NULL,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id integer,
    category_id integer,
    deleted_at timestamp,
    closed boolean DEFAULT false NOT NULL,
    archetype varchar DEFAULT 'regular' NOT NULL,
    bumped_at timestamp NOT NULL,
    slug varchar,
    score double precision,
    vote_count integer DEFAULT 0 NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_topics_on_bumped_at ON topics USING btree (bumped_at);
CREATE TABLE posts (
    id serial NOT NULL,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    reply_to_post_number integer,
    reply_count integer DEFAULT 0 NOT NULL,
    like_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp,
    sort_order integer,
    word_count integer,
    vote_count integer DEFAULT 0 NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts USING btree (topic_id, post_number);
CREATE INDEX index_posts_on_user_id ON posts USING btree (user_id);
CREATE TABLE post_actions (
    id serial NOT NULL,
    post_id integer NOT NULL,
    user_id integer NOT NULL,
    post_action_type_id integer NOT NULL,
    deleted_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE notifications (
    id serial NOT NULL,
    notification_type integer NOT NULL,
    user_id integer NOT NULL,
    data varchar(1000) NOT NULL,
    read boolean DEFAULT false NOT NULL,
    topic_id integer,
    post_number integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE uploads (
    id serial NOT NULL,
    user_id integer NOT NULL,
    original_filename varchar NOT NULL,
    filesize integer NOT NULL,
    url varchar NOT NULL,
    sha1 varchar(40),
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_uploads_on_url ON uploads USING btree (url);
CREATE TABLE tags (
    id serial NOT NULL,
    name varchar NOT NULL,
    topic_count integer DEFAULT 0 NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_tags_on_name ON tags USING btree (name);
CREATE TABLE topic_tags (
    id serial NOT NULL,
    topic_id integer NOT NULL,
    tag_id integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_topic_tags_on_topic_id_and_tag_id ON topic_tags USING btree (topic_id, tag_id);
CREATE TABLE post_search_data (
    post_id integer NOT NULL,
    search_data tsvector,
    raw_data text,
    locale varchar,
    PRIMARY KEY (post_id)
);
CREATE INDEX index_post_search_data_on_search_data ON post_search_data USING gin (search_data);
CREATE TABLE plugin_store_rows (
    id serial NOT NULL,
    plugin_name varchar NOT NULL,
    key varchar NOT NULL,
    type_name varchar NOT NULL,
    value text,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_plugin_store_rows_on_plugin_name_and_key ON plugin_store_rows USING btree (plugin_name, key);
CREATE TABLE site_settings (
    id serial NOT NULL,
    name varchar NOT NULL,
    data_type integer NOT NULL,
    value text,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY categories ADD CONSTRAINT fk_rails_0cf6b96dab FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY categories ADD CONSTRAINT fk_rails_e766d307a4 FOREIGN KEY (parent_category_id) REFERENCES categories(id);
ALTER TABLE ONLY topics ADD CONSTRAINT fk_rails_81d6bb234f FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY topics ADD CONSTRAINT fk_rails_59ff4f4f84 FOREIGN KEY (category_id) REFERENCES categories(id);
ALTER TABLE ONLY posts ADD CONSTRAINT fk_rails_250eb5cc1a FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY posts ADD CONSTRAINT fk_rails_7eb24c2d31 FOREIGN KEY (topic_id) REFERENCES topics(id);
ALTER TABLE ONLY post_actions ADD CONSTRAINT fk_rails_155cd821fa FOREIGN KEY (post_id) REFERENCES posts(id);
ALTER TABLE ONLY post_actions ADD CONSTRAINT fk_rails_41d3e30699 FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY notifications ADD CONSTRAINT fk_rails_111d704c1d FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY uploads ADD CONSTRAINT fk_rails_01c1ad2ea1 FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY topic_tags ADD CONSTRAINT fk_rails_f87a72d90a FOREIGN KEY (topic_id) REFERENCES topics(id);
ALTER TABLE ONLY topic_tags ADD CONSTRAINT fk_rails_795786a816 FOREIGN KEY (tag_id) REFERENCES tags(id);
ALTER TABLE ONLY post_search_data ADD CONSTRAINT fk_rails_9f77f5fdd8 FOREIGN KEY (post_id) REFERENCES posts(id);
CREATE UNIQUE INDEX idx_unique_actions ON post_actions (user_id, post_action_type_id, post_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_topics_front_page ON topics (deleted_at, archetype, category_id, id);
CREATE VIEW badge_posts AS SELECT p.id, p.user_id, p.topic_id, p.post_number, p.like_count, p.created_at FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id WHERE p.deleted_at IS NULL AND t.deleted_at IS NULL AND NOT c.read_restricted;
CREATE VIEW great_posts AS SELECT id, user_id FROM badge_posts WHERE like_count >= 50;
CREATE FUNCTION raise_readonly() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'readonly'; END $$;
CREATE TRIGGER site_settings_ro BEFORE UPDATE ON site_settings FOR EACH ROW EXECUTE FUNCTION raise_readonly();
COMMENT ON TABLE plugin_store_rows IS 'key value store';
