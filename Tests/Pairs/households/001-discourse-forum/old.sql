CREATE EXTENSION hstore;
CREATE EXTENSION pg_trgm;
CREATE FUNCTION raise_posts_raw_email_readonly() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Discourse: raw_email in posts is readonly';
END $$;
CREATE TABLE users (
    id serial PRIMARY KEY,
    username varchar(60) NOT NULL,
    username_lower varchar(60) NOT NULL UNIQUE,
    name text,
    seen_notification_id integer DEFAULT 0 NOT NULL,
    last_posted_at timestamp without time zone,
    active boolean DEFAULT false NOT NULL,
    trust_level integer NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    moderator boolean DEFAULT false,
    date_of_birth date,
    ip_address inet,
    flair_group_id integer,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    email varchar(513) NOT NULL,
    auth_token varchar(32)
);
CREATE UNIQUE INDEX index_users_on_email ON users (lower((email)::text));
CREATE INDEX index_users_on_auth_token ON users (auth_token);
CREATE INDEX index_users_on_username_trgm ON users USING gin (username_lower gin_trgm_ops);
CREATE TABLE groups (
    id serial PRIMARY KEY,
    name varchar NOT NULL,
    automatic boolean DEFAULT false NOT NULL,
    user_count integer DEFAULT 0 NOT NULL,
    grant_trust_level integer,
    flair_icon varchar,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    visible boolean DEFAULT true NOT NULL
);
CREATE UNIQUE INDEX index_groups_on_name ON groups (name);
CREATE TABLE group_users (
    id serial PRIMARY KEY,
    group_id integer NOT NULL,
    user_id integer NOT NULL,
    owner boolean DEFAULT false NOT NULL,
    notification_level integer DEFAULT 2 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    UNIQUE (group_id, user_id)
);
ALTER TABLE group_users ADD CONSTRAINT group_users_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups;
ALTER TABLE group_users ADD CONSTRAINT group_users_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
CREATE TABLE categories (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    color varchar(6) DEFAULT '0088CC' NOT NULL,
    topic_id integer,
    topic_count integer DEFAULT 0 NOT NULL,
    user_id integer NOT NULL,
    slug varchar NOT NULL,
    parent_category_id integer,
    position integer,
    read_restricted boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    custom_settings hstore
);
CREATE INDEX index_categories_on_topic_id ON categories USING btree (topic_id);
ALTER TABLE categories ADD CONSTRAINT categories_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE categories ADD CONSTRAINT categories_parent_category_id_fkey FOREIGN KEY (parent_category_id) REFERENCES categories;
CREATE UNIQUE INDEX unique_index_categories_on_name ON categories (COALESCE(parent_category_id, '-1'::integer), name);
CREATE TABLE topics (
    id serial PRIMARY KEY,
    title varchar NOT NULL,
    last_posted_at timestamp without time zone,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id integer,
    reply_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    highest_post_number integer DEFAULT 0 NOT NULL,
    category_id integer,
    closed boolean DEFAULT false NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    bumped_at timestamp without time zone NOT NULL,
    archetype varchar DEFAULT 'regular' NOT NULL,
    slug varchar,
    fancy_title varchar(400),
    pinned_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
ALTER TABLE topics ADD CONSTRAINT topics_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
CREATE INDEX index_topics_on_user_id ON topics USING btree (user_id);
ALTER TABLE topics ADD CONSTRAINT topics_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories;
CREATE INDEX index_topics_on_bumped_at_public ON topics (bumped_at) WHERE deleted_at IS NULL AND archetype::text <> 'private_message'::text;
CREATE INDEX idx_topics_front_page ON topics (deleted_at, archetype, category_id, id);
CREATE TABLE posts (
    id serial PRIMARY KEY,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    reply_to_post_number integer,
    reply_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    like_count integer DEFAULT 0 NOT NULL,
    score double precision,
    hidden boolean DEFAULT false NOT NULL,
    raw_email text,
    public_version integer DEFAULT 1 NOT NULL,
    locale varchar(10),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    hidden_reason_id integer
);
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
CREATE INDEX index_posts_on_user_id ON posts USING btree (user_id);
ALTER TABLE posts ADD CONSTRAINT posts_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics;
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE INDEX idx_posts_user_id_deleted_at ON posts (user_id) WHERE deleted_at IS NULL;
CREATE TRIGGER posts_raw_email_readonly BEFORE INSERT OR UPDATE OF raw_email ON posts FOR EACH ROW WHEN (NEW.raw_email IS NOT NULL) EXECUTE FUNCTION raise_posts_raw_email_readonly();
CREATE TABLE post_search_data (
    post_id integer NOT NULL,
    search_data tsvector,
    raw_data text,
    locale varchar,
    version integer DEFAULT 0,
    PRIMARY KEY (post_id)
);
ALTER TABLE post_search_data ADD CONSTRAINT post_search_data_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts ON DELETE CASCADE;
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
CREATE TABLE uploads (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    original_filename varchar NOT NULL,
    filesize bigint NOT NULL,
    width integer,
    height integer,
    url varchar NOT NULL,
    sha1 varchar(40) UNIQUE,
    origin varchar(1000),
    extension varchar(10),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
ALTER TABLE uploads ADD CONSTRAINT uploads_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
CREATE TABLE topic_uploads (
    id serial PRIMARY KEY,
    topic_id integer NOT NULL,
    upload_id integer NOT NULL
);
ALTER TABLE topic_uploads ADD CONSTRAINT topic_uploads_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics;
ALTER TABLE topic_uploads ADD CONSTRAINT topic_uploads_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES uploads;
CREATE UNIQUE INDEX idx_unique_topic_uploads ON topic_uploads (upload_id, topic_id);
CREATE TABLE notifications (
    id serial PRIMARY KEY,
    notification_type integer NOT NULL,
    user_id integer NOT NULL,
    data varchar(1000) NOT NULL,
    read boolean DEFAULT false NOT NULL,
    topic_id integer,
    post_number integer,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
ALTER TABLE notifications ADD CONSTRAINT notifications_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
CREATE INDEX index_notifications_on_user_id_and_id ON notifications (user_id, id) WHERE NOT read;
CREATE TABLE tags (
    id serial PRIMARY KEY,
    name varchar NOT NULL,
    topic_count integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
CREATE UNIQUE INDEX index_tags_on_lower_name ON tags (lower((name)::text));
CREATE TABLE topic_tags (
    id serial PRIMARY KEY,
    topic_id integer NOT NULL,
    tag_id integer NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
ALTER TABLE topic_tags ADD CONSTRAINT topic_tags_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics;
ALTER TABLE topic_tags ADD CONSTRAINT topic_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags;
CREATE VIEW badge_posts AS SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.cooked, p.created_at FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id WHERE p.deleted_at IS NULL AND t.deleted_at IS NULL AND NOT c.read_restricted;
CREATE VIEW user_badge_post_counts AS SELECT user_id, count(*) AS posts, max(created_at) AS last FROM badge_posts GROUP BY user_id;
COMMENT ON VIEW user_badge_post_counts IS 'badges: posts in public categories';
