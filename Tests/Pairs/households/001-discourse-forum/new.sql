CREATE EXTENSION hstore;
CREATE EXTENSION pg_trgm;
CREATE TYPE hotlinked_media_status AS ENUM ('downloaded','too_large','download_failed','upload_create_failed');
CREATE FUNCTION raise_posts_raw_email_readonly() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Discourse: raw_email in posts is readonly';
END $$;
CREATE TABLE users (
    id bigserial PRIMARY KEY,
    username varchar(60) NOT NULL,
    username_lower varchar(60) NOT NULL UNIQUE,
    name text,
    seen_notification_id bigint DEFAULT 0 NOT NULL,
    last_posted_at timestamp without time zone,
    active boolean DEFAULT false NOT NULL,
    trust_level integer NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    moderator boolean DEFAULT false,
    date_of_birth date,
    ip_address inet,
    flair_group_id bigint,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    secure_identifier varchar,
    locale varchar(10)
);
CREATE TABLE user_emails (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    email varchar(513) NOT NULL,
    normalized_email varchar,
    "primary" boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
ALTER TABLE user_emails ADD CONSTRAINT fk_rails_767cd434a8 FOREIGN KEY (user_id) REFERENCES users;
CREATE UNIQUE INDEX index_user_emails_on_email ON user_emails (lower((email)::text));
CREATE UNIQUE INDEX index_user_emails_on_user_id_and_primary ON user_emails (user_id, "primary") WHERE "primary";
CREATE TABLE user_auth_tokens (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    auth_token varchar NOT NULL UNIQUE,
    prev_auth_token varchar NOT NULL,
    user_agent varchar,
    auth_token_seen boolean DEFAULT false NOT NULL,
    client_ip inet,
    rotated_at timestamp without time zone NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
ALTER TABLE user_auth_tokens ADD CONSTRAINT fk_rails_877693c198 FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
CREATE INDEX index_user_auth_tokens_on_user_id ON user_auth_tokens USING btree (user_id);
CREATE INDEX index_users_on_username_trgm ON users USING gin (username_lower gin_trgm_ops);
CREATE TABLE groups (
    id bigserial PRIMARY KEY,
    name varchar NOT NULL,
    automatic boolean DEFAULT false NOT NULL,
    user_count integer DEFAULT 0 NOT NULL,
    grant_trust_level integer,
    flair_icon varchar,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    visibility_level integer DEFAULT 0 NOT NULL,
    members_visibility_level integer DEFAULT 0 NOT NULL,
    CONSTRAINT groups_visibility_chk CHECK (visibility_level >= 0 AND visibility_level < 5)
);
CREATE UNIQUE INDEX index_groups_on_name ON groups (name);
CREATE TABLE group_users (
    id bigserial PRIMARY KEY,
    group_id bigint NOT NULL,
    user_id bigint NOT NULL,
    owner boolean DEFAULT false NOT NULL,
    notification_level integer DEFAULT 2 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    UNIQUE (group_id, user_id)
);
ALTER TABLE group_users ADD CONSTRAINT fk_rails_3ffe80482e FOREIGN KEY (group_id) REFERENCES groups;
ALTER TABLE group_users ADD CONSTRAINT fk_rails_3c44daf202 FOREIGN KEY (user_id) REFERENCES users;
CREATE TABLE categories (
    id bigserial PRIMARY KEY,
    name varchar(50) NOT NULL,
    color varchar(6) DEFAULT '0088CC' NOT NULL,
    topic_id bigint,
    topic_count integer DEFAULT 0 NOT NULL,
    user_id bigint NOT NULL,
    slug varchar NOT NULL,
    parent_category_id bigint,
    position integer,
    read_restricted boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    custom_settings jsonb DEFAULT '{}'::jsonb NOT NULL
);
CREATE INDEX index_categories_on_topic_id ON categories USING btree (topic_id);
ALTER TABLE categories ADD CONSTRAINT fk_rails_4315f8c756 FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE categories ADD CONSTRAINT fk_rails_a0ce61fa0f FOREIGN KEY (parent_category_id) REFERENCES categories;
CREATE UNIQUE INDEX unique_index_categories_on_name ON categories (COALESCE(parent_category_id, '-1'::integer), name);
CREATE TABLE topics (
    id bigserial PRIMARY KEY,
    title varchar NOT NULL,
    last_posted_at timestamp without time zone,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id bigint,
    reply_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    highest_post_number integer DEFAULT 0 NOT NULL,
    category_id bigint,
    closed boolean DEFAULT false NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    bumped_at timestamp without time zone NOT NULL,
    archetype varchar DEFAULT 'regular' NOT NULL,
    slug varchar,
    fancy_title varchar(400),
    pinned_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    visibility_reason_id integer,
    external_id varchar(50),
    CONSTRAINT has_category_id CHECK (category_id IS NOT NULL OR archetype::text <> 'regular'::text)
);
ALTER TABLE topics ADD CONSTRAINT fk_rails_ac0579cabb FOREIGN KEY (user_id) REFERENCES users;
CREATE INDEX index_topics_on_user_id ON topics USING btree (user_id);
ALTER TABLE topics ADD CONSTRAINT fk_rails_c30989a7eb FOREIGN KEY (category_id) REFERENCES categories;
CREATE UNIQUE INDEX index_topics_on_external_id ON topics (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX index_topics_on_bumped_at_public ON topics (bumped_at) WHERE deleted_at IS NULL AND archetype::text <> 'private_message'::text;
CREATE INDEX idx_topics_front_page ON topics (deleted_at, visibility_reason_id, archetype, category_id, id DESC NULLS LAST);
CREATE TABLE posts (
    id bigserial PRIMARY KEY,
    user_id bigint,
    topic_id bigint NOT NULL,
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
    image_upload_id bigint,
    outbound_message_id varchar,
    hidden_reason_id integer
);
ALTER TABLE posts ADD CONSTRAINT fk_rails_4291758dbd FOREIGN KEY (user_id) REFERENCES users;
CREATE INDEX index_posts_on_user_id ON posts USING btree (user_id);
ALTER TABLE posts ADD CONSTRAINT fk_rails_1bfabc3bbb FOREIGN KEY (topic_id) REFERENCES topics;
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE INDEX idx_posts_user_id_deleted_at ON posts (user_id) WHERE deleted_at IS NULL;
CREATE TABLE post_search_data (
    post_id bigint NOT NULL,
    search_data tsvector,
    raw_data text,
    locale varchar,
    version integer DEFAULT 0,
    PRIMARY KEY (post_id),
    private_message boolean DEFAULT false NOT NULL
);
ALTER TABLE post_search_data ADD CONSTRAINT fk_rails_0b7a1f51d8 FOREIGN KEY (post_id) REFERENCES posts ON DELETE CASCADE;
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
CREATE TABLE uploads (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    original_filename varchar NOT NULL,
    filesize bigint NOT NULL,
    width integer,
    height integer,
    url varchar NOT NULL,
    sha1 varchar(40) UNIQUE,
    origin varchar(1000),
    extension varchar(10),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    secure boolean DEFAULT false NOT NULL,
    etag varchar,
    dominant_color text,
    animated boolean,
    CHECK (dominant_color IS NULL OR length(dominant_color) = 6)
);
ALTER TABLE uploads ADD CONSTRAINT fk_rails_bea780f6de FOREIGN KEY (user_id) REFERENCES users;
CREATE TABLE upload_references (
    id bigserial PRIMARY KEY,
    upload_id bigint NOT NULL,
    target_type varchar NOT NULL,
    target_id bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
ALTER TABLE upload_references ADD CONSTRAINT fk_rails_94662c8395 FOREIGN KEY (upload_id) REFERENCES uploads;
CREATE UNIQUE INDEX index_upload_references_on_upload_and_target ON upload_references (upload_id, target_type, target_id);
CREATE TABLE post_hotlinked_media (
    id bigserial PRIMARY KEY,
    post_id bigint NOT NULL,
    url varchar NOT NULL,
    status hotlinked_media_status NOT NULL,
    upload_id bigint,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
ALTER TABLE post_hotlinked_media ADD CONSTRAINT fk_rails_a13b8ab4e6 FOREIGN KEY (post_id) REFERENCES posts;
ALTER TABLE post_hotlinked_media ADD CONSTRAINT fk_rails_dd9074068e FOREIGN KEY (upload_id) REFERENCES uploads;
CREATE TABLE notifications (
    id bigserial PRIMARY KEY,
    notification_type integer NOT NULL,
    user_id bigint NOT NULL,
    data varchar(1000) NOT NULL,
    read boolean DEFAULT false NOT NULL,
    topic_id bigint,
    post_number integer,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    high_priority boolean DEFAULT false NOT NULL
);
ALTER TABLE notifications ADD CONSTRAINT fk_rails_468e288d9d FOREIGN KEY (user_id) REFERENCES users;
CREATE INDEX index_notifications_on_user_id_and_id ON notifications (user_id, id) WHERE NOT read;
CREATE TABLE tags (
    id bigserial PRIMARY KEY,
    name varchar NOT NULL,
    topic_count integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    target_tag_id bigint,
    description varchar(1000)
);
ALTER TABLE tags ADD CONSTRAINT fk_rails_ffa74dd0ca FOREIGN KEY (target_tag_id) REFERENCES tags;
CREATE UNIQUE INDEX index_tags_on_lower_name ON tags (lower((name)::text));
CREATE TABLE topic_tags (
    id bigserial PRIMARY KEY,
    topic_id bigint NOT NULL,
    tag_id bigint NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);
ALTER TABLE topic_tags ADD CONSTRAINT fk_rails_e45dff3c29 FOREIGN KEY (topic_id) REFERENCES topics;
ALTER TABLE topic_tags ADD CONSTRAINT fk_rails_9fac988a82 FOREIGN KEY (tag_id) REFERENCES tags;
CREATE VIEW badge_posts AS SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.cooked, p.outbound_message_id, p.created_at FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id WHERE p.deleted_at IS NULL AND t.deleted_at IS NULL AND NOT c.read_restricted AND t.visibility_reason_id IS NULL;
CREATE VIEW user_badge_post_counts AS SELECT user_id, count(*) AS posts, max(created_at) AS last FROM badge_posts GROUP BY user_id;
COMMENT ON VIEW user_badge_post_counts IS 'badges: posts in public categories';
