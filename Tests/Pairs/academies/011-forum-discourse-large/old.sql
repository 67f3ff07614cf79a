CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE users (
    id serial PRIMARY KEY,
    username varchar(60) NOT NULL,
    username_lower varchar(60) NOT NULL,
    name varchar(255),
    email varchar(513) NOT NULL,
    seen_notification_id integer NOT NULL DEFAULT 0,
    password_hash varchar(64),
    salt varchar(32),
    active boolean NOT NULL DEFAULT false,
    trust_level integer NOT NULL,
    last_seen_at timestamp without time zone,
    admin boolean NOT NULL DEFAULT false,
    moderator boolean DEFAULT false,
    custom hstore,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE user_profiles (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    location varchar(255),
    website varchar(255),
    bio_raw text,
    bio_cooked text,
    profile_background varchar(255),
    views integer NOT NULL DEFAULT 0
);

CREATE TABLE user_stats (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    topics_entered integer NOT NULL DEFAULT 0,
    time_read integer NOT NULL DEFAULT 0,
    posts_read_count integer NOT NULL DEFAULT 0
);

CREATE TABLE groups (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    automatic boolean NOT NULL DEFAULT false,
    user_count integer NOT NULL DEFAULT 0,
    alias_level integer DEFAULT 0,
    visible boolean NOT NULL DEFAULT true,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE group_users (
    id serial PRIMARY KEY,
    group_id integer NOT NULL,
    user_id integer NOT NULL,
    owner boolean NOT NULL DEFAULT false,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE categories (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    color varchar(6) DEFAULT 'AB9364' NOT NULL,
    topic_count integer NOT NULL DEFAULT 0,
    user_id integer NOT NULL,
    slug varchar(255) NOT NULL,
    parent_category_id integer,
    position integer,
    read_restricted boolean NOT NULL DEFAULT false,
    hotness double precision DEFAULT 5.0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE category_groups (
    id serial PRIMARY KEY,
    category_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_type integer DEFAULT 1,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE topics (
    id serial PRIMARY KEY,
    title varchar(255) NOT NULL,
    user_id integer,
    category_id integer,
    posts_count integer NOT NULL DEFAULT 0,
    views integer NOT NULL DEFAULT 0,
    closed boolean NOT NULL DEFAULT false,
    archived boolean NOT NULL DEFAULT false,
    pinned_at timestamp,
    bumped_at timestamp NOT NULL,
    deleted_at timestamp,
    deleted_by_id integer,
    fancy_title varchar(400),
    slug varchar(255),
    archetype varchar(255) NOT NULL DEFAULT 'regular',
    vote_count integer NOT NULL DEFAULT 0,
    meta_data hstore,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE posts (
    id serial PRIMARY KEY,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    reply_to_post_number integer,
    deleted_at timestamp,
    like_count integer NOT NULL DEFAULT 0,
    score double precision,
    hidden boolean NOT NULL DEFAULT false,
    wiki boolean NOT NULL DEFAULT false,
    vote_count integer NOT NULL DEFAULT 0,
    illegal_count integer NOT NULL DEFAULT 0,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE post_actions (
    id serial PRIMARY KEY,
    post_id integer NOT NULL,
    user_id integer NOT NULL,
    post_action_type_id integer NOT NULL,
    deleted_at timestamp,
    message text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE post_revisions (
    id serial PRIMARY KEY,
    user_id integer,
    post_id integer,
    modifications text,
    number integer,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE post_replies (
    post_id integer NOT NULL,
    reply_post_id bigint,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE post_search_data (
    post_id integer NOT NULL,
    search_data tsvector,
    raw_data text,
    locale varchar,
    PRIMARY KEY (post_id)
);

CREATE TABLE topic_search_data (
    topic_id integer NOT NULL,
    raw_data text,
    locale varchar NOT NULL,
    search_data tsvector,
    PRIMARY KEY (topic_id)
);

CREATE TABLE topic_users (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    topic_id integer NOT NULL,
    posted boolean NOT NULL DEFAULT false,
    last_read_post_number integer,
    highest_seen_post_number integer,
    notification_level integer NOT NULL DEFAULT 1,
    liked boolean DEFAULT false,
    cleared_pinned_at timestamp
);

CREATE TABLE topic_links (
    id serial PRIMARY KEY,
    topic_id integer NOT NULL,
    post_id integer,
    user_id integer NOT NULL,
    url varchar(500) NOT NULL,
    domain varchar(100) NOT NULL,
    internal boolean NOT NULL DEFAULT false,
    clicks integer NOT NULL DEFAULT 0,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE topic_tags (
    id serial PRIMARY KEY,
    topic_id integer NOT NULL,
    tag_id bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE tags (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    topic_count integer NOT NULL DEFAULT 0,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE tag_groups (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    parent_tag_id bigint,
    one_per_topic boolean DEFAULT false,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE tag_group_memberships (
    id serial PRIMARY KEY,
    tag_id integer NOT NULL,
    tag_group_id integer NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE notifications (
    id serial PRIMARY KEY,
    notification_type integer NOT NULL,
    user_id integer NOT NULL,
    data varchar(1000) NOT NULL,
    read boolean NOT NULL DEFAULT false,
    topic_id integer,
    post_number integer,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE badges (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    description text,
    badge_type_id integer NOT NULL,
    grant_count integer NOT NULL DEFAULT 0,
    query text,
    enabled boolean NOT NULL DEFAULT true,
    image varchar(255),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE user_badges (
    id serial PRIMARY KEY,
    badge_id integer NOT NULL,
    user_id integer NOT NULL,
    granted_at timestamp NOT NULL,
    post_id integer,
    seq integer NOT NULL DEFAULT 0
);

CREATE TABLE uploads (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    original_filename varchar(255) NOT NULL,
    filesize integer NOT NULL,
    width integer,
    height integer,
    url varchar(255) NOT NULL,
    sha1 varchar(40),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE drafts (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    draft_key varchar(255) NOT NULL,
    data text NOT NULL,
    sequence integer NOT NULL DEFAULT 0,
    revisions integer NOT NULL DEFAULT 1,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE bookmarks (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    topic_id integer NOT NULL,
    post_id integer NOT NULL,
    name varchar(100),
    reminder_at timestamp,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE site_settings (
    id serial PRIMARY KEY,
    name varchar(255) NOT NULL,
    data_type integer NOT NULL,
    value text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE user_histories (
    id serial PRIMARY KEY,
    action integer NOT NULL,
    acting_user_id integer,
    target_user_id integer,
    details text,
    context varchar(255),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE invites (
    id serial PRIMARY KEY,
    invite_key varchar(32) NOT NULL,
    email varchar(255),
    invited_by_id integer NOT NULL,
    redeemed_at timestamp,
    user_id integer,
    deleted_at timestamp,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE facebook_user_infos (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    facebook_user_id bigint NOT NULL,
    username varchar(255) NOT NULL,
    email varchar(255),
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE TABLE twitter_user_infos (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    screen_name varchar(255) NOT NULL,
    twitter_user_id bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);

CREATE UNIQUE INDEX index_users_on_username_lower ON users (username_lower);
CREATE UNIQUE INDEX index_users_on_email ON users (lower(email));
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
CREATE INDEX idx_search_topic ON topic_search_data USING gin (search_data);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
CREATE INDEX idx_posts_user_id_deleted_at ON posts (user_id) WHERE deleted_at IS NULL;
CREATE INDEX index_topics_on_bumped_at ON topics (bumped_at DESC);
CREATE INDEX idx_topics_front_page ON topics (deleted_at, archetype, category_id, id);
CREATE UNIQUE INDEX index_tags_on_name ON tags (name);
CREATE INDEX idx_users_name_trgm ON users USING gin (username_lower gin_trgm_ops);
CREATE VIEW badge_posts AS SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.like_count FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id WHERE c.read_restricted = false AND p.deleted_at IS NULL AND t.deleted_at IS NULL;

ALTER TABLE ONLY user_profiles ADD CONSTRAINT fk_rails_8c5ab5fec5 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
CREATE INDEX index_user_profiles_on_user_id ON user_profiles USING btree (user_id);
ALTER TABLE ONLY user_stats ADD CONSTRAINT fk_rails_9ea28916df FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_user_stats_on_user_id ON user_stats USING btree (user_id);
ALTER TABLE ONLY group_users ADD CONSTRAINT fk_rails_3ffe80482e FOREIGN KEY (group_id) REFERENCES groups(id);
CREATE INDEX index_group_users_on_group_id ON group_users USING btree (group_id);
ALTER TABLE ONLY group_users ADD CONSTRAINT fk_rails_3c44daf202 FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_group_users_on_user_id ON group_users USING btree (user_id);
ALTER TABLE ONLY categories ADD CONSTRAINT fk_rails_4315f8c756 FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_categories_on_user_id ON categories USING btree (user_id);
ALTER TABLE ONLY categories ADD CONSTRAINT fk_rails_a0ce61fa0f FOREIGN KEY (parent_category_id) REFERENCES categories(id);
CREATE INDEX index_categories_on_parent_category_id ON categories USING btree (parent_category_id);
ALTER TABLE ONLY category_groups ADD CONSTRAINT fk_rails_0b5d4904ec FOREIGN KEY (category_id) REFERENCES categories(id);
CREATE INDEX index_category_groups_on_category_id ON category_groups USING btree (category_id);
ALTER TABLE ONLY category_groups ADD CONSTRAINT fk_rails_6c10e6775d FOREIGN KEY (group_id) REFERENCES groups(id);
CREATE INDEX index_category_groups_on_group_id ON category_groups USING btree (group_id);
ALTER TABLE ONLY topics ADD CONSTRAINT fk_rails_ac0579cabb FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_topics_on_user_id ON topics USING btree (user_id);
ALTER TABLE ONLY topics ADD CONSTRAINT fk_rails_c30989a7eb FOREIGN KEY (category_id) REFERENCES categories(id);
CREATE INDEX index_topics_on_category_id ON topics USING btree (category_id);
ALTER TABLE ONLY posts ADD CONSTRAINT fk_rails_4291758dbd FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_posts_on_user_id ON posts USING btree (user_id);
ALTER TABLE ONLY posts ADD CONSTRAINT fk_rails_1bfabc3bbb FOREIGN KEY (topic_id) REFERENCES topics(id);
CREATE INDEX index_posts_on_topic_id ON posts USING btree (topic_id);
ALTER TABLE ONLY post_actions ADD CONSTRAINT fk_rails_d49e277842 FOREIGN KEY (post_id) REFERENCES posts(id);
CREATE INDEX index_post_actions_on_post_id ON post_actions USING btree (post_id);
ALTER TABLE ONLY post_actions ADD CONSTRAINT fk_rails_1f8939dd4b FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_post_actions_on_user_id ON post_actions USING btree (user_id);
ALTER TABLE ONLY post_revisions ADD CONSTRAINT fk_rails_cd927ef0a8 FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_post_revisions_on_user_id ON post_revisions USING btree (user_id);
ALTER TABLE ONLY post_revisions ADD CONSTRAINT fk_rails_7799ba5529 FOREIGN KEY (post_id) REFERENCES posts(id);
CREATE INDEX index_post_revisions_on_post_id ON post_revisions USING btree (post_id);
ALTER TABLE ONLY post_replies ADD CONSTRAINT fk_rails_06ad8c70f5 FOREIGN KEY (post_id) REFERENCES posts(id);
CREATE INDEX index_post_replies_on_post_id ON post_replies USING btree (post_id);
ALTER TABLE ONLY post_search_data ADD CONSTRAINT fk_rails_0b7a1f51d8 FOREIGN KEY (post_id) REFERENCES posts(id);
CREATE INDEX index_post_search_data_on_post_id ON post_search_data USING btree (post_id);
ALTER TABLE ONLY topic_search_data ADD CONSTRAINT fk_rails_1278dd8bc8 FOREIGN KEY (topic_id) REFERENCES topics(id);
CREATE INDEX index_topic_search_data_on_topic_id ON topic_search_data USING btree (topic_id);
ALTER TABLE ONLY topic_users ADD CONSTRAINT fk_rails_e0c40a717d FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_topic_users_on_user_id ON topic_users USING btree (user_id);
ALTER TABLE ONLY topic_users ADD CONSTRAINT fk_rails_690bc58343 FOREIGN KEY (topic_id) REFERENCES topics(id);
CREATE INDEX index_topic_users_on_topic_id ON topic_users USING btree (topic_id);
ALTER TABLE ONLY topic_links ADD CONSTRAINT fk_rails_900c6ffed1 FOREIGN KEY (topic_id) REFERENCES topics(id);
CREATE INDEX index_topic_links_on_topic_id ON topic_links USING btree (topic_id);
ALTER TABLE ONLY topic_links ADD CONSTRAINT fk_rails_2d829047dd FOREIGN KEY (post_id) REFERENCES posts(id);
CREATE INDEX index_topic_links_on_post_id ON topic_links USING btree (post_id);
ALTER TABLE ONLY topic_links ADD CONSTRAINT fk_rails_3ed1a87cbd FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_topic_links_on_user_id ON topic_links USING btree (user_id);
ALTER TABLE ONLY topic_tags ADD CONSTRAINT fk_rails_e45dff3c29 FOREIGN KEY (topic_id) REFERENCES topics(id);
CREATE INDEX index_topic_tags_on_topic_id ON topic_tags USING btree (topic_id);
ALTER TABLE ONLY tag_group_memberships ADD CONSTRAINT fk_rails_afcbfedee6 FOREIGN KEY (tag_id) REFERENCES tags(id);
CREATE INDEX index_tag_group_memberships_on_tag_id ON tag_group_memberships USING btree (tag_id);
ALTER TABLE ONLY tag_group_memberships ADD CONSTRAINT fk_rails_6a0b3c6673 FOREIGN KEY (tag_group_id) REFERENCES tag_groups(id);
CREATE INDEX index_tag_group_memberships_on_tag_group_id ON tag_group_memberships USING btree (tag_group_id);
ALTER TABLE ONLY notifications ADD CONSTRAINT fk_rails_468e288d9d FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_notifications_on_user_id ON notifications USING btree (user_id);
ALTER TABLE ONLY notifications ADD CONSTRAINT fk_rails_ad53f718fb FOREIGN KEY (topic_id) REFERENCES topics(id);
CREATE INDEX index_notifications_on_topic_id ON notifications USING btree (topic_id);
ALTER TABLE ONLY user_badges ADD CONSTRAINT fk_rails_80400ca4f9 FOREIGN KEY (badge_id) REFERENCES badges(id);
CREATE INDEX index_user_badges_on_badge_id ON user_badges USING btree (badge_id);
ALTER TABLE ONLY user_badges ADD CONSTRAINT fk_rails_64e8df2e65 FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_user_badges_on_user_id ON user_badges USING btree (user_id);
ALTER TABLE ONLY user_badges ADD CONSTRAINT fk_rails_1c57b3ed6e FOREIGN KEY (post_id) REFERENCES posts(id);
CREATE INDEX index_user_badges_on_post_id ON user_badges USING btree (post_id);
ALTER TABLE ONLY uploads ADD CONSTRAINT fk_rails_bea780f6de FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_uploads_on_user_id ON uploads USING btree (user_id);
ALTER TABLE ONLY drafts ADD CONSTRAINT fk_rails_1ed55e52d5 FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_drafts_on_user_id ON drafts USING btree (user_id);
ALTER TABLE ONLY bookmarks ADD CONSTRAINT fk_rails_12990ce01e FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_bookmarks_on_user_id ON bookmarks USING btree (user_id);
ALTER TABLE ONLY bookmarks ADD CONSTRAINT fk_rails_9d834c3471 FOREIGN KEY (topic_id) REFERENCES topics(id);
CREATE INDEX index_bookmarks_on_topic_id ON bookmarks USING btree (topic_id);
ALTER TABLE ONLY bookmarks ADD CONSTRAINT fk_rails_503dd4d258 FOREIGN KEY (post_id) REFERENCES posts(id);
CREATE INDEX index_bookmarks_on_post_id ON bookmarks USING btree (post_id);
ALTER TABLE ONLY user_histories ADD CONSTRAINT fk_rails_80a4399872 FOREIGN KEY (acting_user_id) REFERENCES users(id);
CREATE INDEX index_user_histories_on_acting_user_id ON user_histories USING btree (acting_user_id);
ALTER TABLE ONLY user_histories ADD CONSTRAINT fk_rails_601f218fef FOREIGN KEY (target_user_id) REFERENCES users(id);
CREATE INDEX index_user_histories_on_target_user_id ON user_histories USING btree (target_user_id);
ALTER TABLE ONLY invites ADD CONSTRAINT fk_rails_5765ea793f FOREIGN KEY (invited_by_id) REFERENCES users(id);
CREATE INDEX index_invites_on_invited_by_id ON invites USING btree (invited_by_id);
ALTER TABLE ONLY invites ADD CONSTRAINT fk_rails_7fedf47cfa FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_invites_on_user_id ON invites USING btree (user_id);
ALTER TABLE ONLY facebook_user_infos ADD CONSTRAINT fk_rails_9a620786cf FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_facebook_user_infos_on_user_id ON facebook_user_infos USING btree (user_id);
ALTER TABLE ONLY twitter_user_infos ADD CONSTRAINT fk_rails_71031cdffa FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_twitter_user_infos_on_user_id ON twitter_user_infos USING btree (user_id);
