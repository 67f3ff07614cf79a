CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TYPE hotlinked_media_status AS ENUM ('downloaded', 'too_large', 'download_failed', 'upload_create_failed');
CREATE FUNCTION markdown_cook_version(v integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT v >= 
2
$$;
CREATE SEQUENCE users_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE topics_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE posts_id_seq 
 START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE notifications_id_seq 
 START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE TABLE users (
    id integer DEFAULT nextval('users_id_seq') NOT NULL,
    username character varying(60) NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    name character varying(255),
    seen_notification_id integer DEFAULT 0 NOT NULL,
    last_posted_at timestamp without time zone,
    active boolean DEFAULT false NOT NULL,
    username_lower character varying(60) NOT NULL,
    last_seen_at timestamp without time zone,
    admin boolean DEFAULT false NOT NULL,
    trust_level integer 
 NOT NULL,
    ip_address inet,
    registration_ip_address inet,
    moderator boolean DEFAULT false,
    silenced_till timestamp without time zone,
    suspended_till timestamp without time zone,
    date_of_birth date,
    flag_level integer DEFAULT 0 NOT NULL,
    views integer DEFAULT 0 NOT NULL
    , staged boolean DEFAULT false NOT NULL
    , primary_group_id integer
    , manual_locked_trust_level integer
    , secure_identifier character varying
);
ALTER SEQUENCE users_id_seq OWNED BY users.id;
ALTER TABLE ONLY users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE TABLE user_emails (id serial PRIMARY KEY, user_id integer NOT NULL, email character varying(513) NOT NULL, normalized_email character varying, "primary" boolean DEFAULT false NOT NULL, created_at timestamp NOT NULL, updated_at timestamp NOT NULL);
CREATE UNIQUE INDEX index_user_emails_on_email ON user_emails USING btree (lower((email)::text));
CREATE UNIQUE INDEX index_user_emails_on_user_id_and_primary ON user_emails USING btree (user_id, "primary") WHERE "primary";
CREATE TABLE user_passwords (id bigserial PRIMARY KEY, user_id integer NOT NULL UNIQUE, password_hash varchar(64) NOT NULL, password_salt varchar(32) NOT NULL, password_algorithm varchar(64) NOT NULL);
CREATE UNIQUE INDEX index_users_on_username ON users USING btree (username);
CREATE UNIQUE INDEX index_users_on_username_lower ON users USING btree (username_lower);
CREATE INDEX index_users_on_last_posted_at ON users USING btree (last_posted_at);
CREATE INDEX idx_users_admin ON users USING btree (id) WHERE admin;
CREATE INDEX idx_users_ip_address ON users USING gist (ip_address inet_ops);
CREATE TABLE categories (
    id serial PRIMARY KEY,
    name character varying(50) NOT NULL,
    color character varying(6) DEFAULT '0088CC'::character varying NOT NULL,
    topic_id integer,
    topic_count integer DEFAULT 0 NOT NULL,
    user_id integer NOT NULL,
    topics_year integer DEFAULT 0,
    slug character varying NOT NULL,
    description text,
    text_color character varying(6) DEFAULT 'FFFFFF' NOT NULL,
    read_restricted boolean DEFAULT false NOT NULL,
    parent_category_id integer,
    reviewable_by_group_id integer,
    required_tag_groups jsonb,
    style_type integer DEFAULT 0 NOT NULL
);
CREATE UNIQUE INDEX unique_index_categories_on_name ON categories USING btree (COALESCE(parent_category_id, '-1'::integer), lower((name)::text));
CREATE UNIQUE INDEX unique_index_categories_on_slug ON categories USING btree (COALESCE(parent_category_id, '-1'::integer), lower((slug)::text)) WHERE ((slug)::text <> ''::text);
CREATE TABLE topics (
    id integer DEFAULT nextval('topics_id_seq') NOT NULL,
    title character varying NOT NULL,
    last_posted_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id integer,
    last_post_user_id integer NOT NULL,
    reply_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    highest_post_number integer DEFAULT 0 NOT NULL,
    like_count integer DEFAULT 0 NOT NULL,
    category_id integer,
    visible boolean DEFAULT true NOT NULL,
    bumped_at timestamp without time zone NOT NULL,
    archetype character varying DEFAULT 'regular'::character varying NOT NULL,
    slug character varying(255),
    pinned_at timestamp without time zone,
    score double precision,
    fancy_title character varying(400)
    , pinned_globally boolean DEFAULT false NOT NULL
    , highest_staff_post_number integer DEFAULT 0 NOT NULL
    , slow_mode_seconds integer DEFAULT 0 NOT NULL
    , external_id character varying
    , CONSTRAINT has_category_id CHECK ((category_id IS NOT NULL) OR ((archetype)::text <> 'regular'::text))
    , CONSTRAINT pm_has_no_category CHECK ((category_id IS NULL) OR ((archetype)::text <> 'private_message'::text))
);
ALTER SEQUENCE topics_id_seq OWNED BY topics.id;
ALTER TABLE ONLY topics ADD CONSTRAINT topics_pkey PRIMARY KEY (id);
CREATE INDEX idx_topics_front_page ON topics USING btree (deleted_at, visible, archetype, category_id, id);
CREATE INDEX idx_topics_user_id_deleted_at ON topics USING btree (user_id) INCLUDE (category_id) WHERE (deleted_at IS NULL);
CREATE INDEX index_topics_on_bumped_at_public ON topics USING btree (bumped_at) WHERE ((deleted_at IS NULL) AND ((archetype)::text <> 'private_message'::text));
CREATE UNIQUE INDEX index_topics_on_external_id ON topics USING btree (external_id) WHERE (external_id IS NOT NULL);
CREATE TABLE posts (
    id bigint DEFAULT nextval('posts_id_seq') NOT NULL,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    reply_to_post_number integer,
    reply_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    off_topic_count integer DEFAULT 0 NOT NULL,
    like_count integer DEFAULT 0 NOT NULL,
    score double precision,
    post_type integer DEFAULT 1 NOT NULL,
    cook_method integer DEFAULT 1 NOT NULL CHECK (markdown_cook_version(cook_method)),
    wiki boolean DEFAULT false NOT NULL,
    via_email boolean DEFAULT false NOT NULL
    , locked_by_id integer, image_upload_id bigint, outbound_message_id character varying, locale character varying(20)
);
ALTER SEQUENCE posts_id_seq OWNED BY posts.id;
ALTER TABLE ONLY posts ADD CONSTRAINT posts_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts USING btree (topic_id, post_number);
CREATE INDEX idx_posts_created_at_topic_id ON posts USING btree (created_at, topic_id) WHERE (deleted_at IS NULL);
CREATE INDEX index_posts_on_user_id_and_created_at ON posts USING btree (user_id, created_at);
CREATE TABLE post_search_data (
    post_id bigint NOT NULL PRIMARY KEY,
    search_data tsvector,
    raw_data text,
    locale character varying,
    version integer DEFAULT 0,
    private_message boolean NOT NULL
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
CREATE INDEX idx_recent_regular_post_search_data ON post_search_data USING gin (search_data) WHERE ((NOT private_message) AND (post_id >= 0));
CREATE TABLE post_actions (
    id serial PRIMARY KEY,
    post_id bigint NOT NULL,
    user_id integer NOT NULL,
    post_action_type_id integer NOT NULL,
    deleted_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    staff_took_action boolean DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX idx_unique_actions ON post_actions USING btree (user_id, post_action_type_id, post_id) WHERE ((deleted_at IS NULL) AND (post_action_type_id <> ALL (ARRAY[3, 4, 7, 8])));
CREATE TABLE post_revisions (id serial PRIMARY KEY, user_id integer, post_id bigint, modifications text, number integer, hidden boolean DEFAULT false NOT NULL, created_at timestamp NOT NULL, updated_at timestamp NOT NULL);
CREATE INDEX index_post_revisions_on_post_id_and_number ON post_revisions (post_id, number);
CREATE TABLE post_hotlinked_media (id bigserial PRIMARY KEY, post_id bigint NOT NULL REFERENCES posts(id) ON DELETE CASCADE, url varchar NOT NULL, status hotlinked_media_status NOT NULL, upload_id bigint);
CREATE UNIQUE INDEX index_post_hotlinked_media_on_post_id_and_url_md5 ON post_hotlinked_media USING btree (post_id, md5((url)::text));
CREATE TABLE notifications (
    id bigint DEFAULT nextval('notifications_id_seq') NOT NULL PRIMARY KEY,
    notification_type integer NOT NULL,
    user_id integer NOT NULL,
    data character varying(1000) NOT NULL,
    read boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    topic_id integer,
    post_number integer,
    post_action_id integer
    , high_priority boolean DEFAULT false NOT NULL
);
ALTER SEQUENCE notifications_id_seq OWNED BY notifications.id;
CREATE INDEX index_notifications_user_menu_ordering ON notifications USING btree (user_id, ((high_priority AND (NOT read))) DESC, ((NOT read)) DESC, created_at DESC);
CREATE UNIQUE INDEX index_notifications_unique_unread ON notifications USING btree (user_id, id) WHERE ((notification_type = 6) AND (NOT read));
CREATE TABLE groups (id serial PRIMARY KEY, name varchar NOT NULL, automatic boolean DEFAULT false NOT NULL, user_count integer DEFAULT 0 NOT NULL
, mentionable_level integer DEFAULT 0, visibility_level integer DEFAULT 0 NOT NULL, flair_icon varchar, CONSTRAINT groups_name_check CHECK (name ~ '^[\w.-]+$')
);
CREATE UNIQUE INDEX index_groups_on_name ON groups (lower(name));
CREATE TABLE group_users (id serial PRIMARY KEY, group_id integer NOT NULL, user_id integer NOT NULL, created_at timestamp NOT NULL
, owner boolean DEFAULT false NOT NULL, notification_level integer DEFAULT 2 NOT NULL
);
CREATE UNIQUE INDEX index_group_users_on_group_id_and_user_id ON group_users (group_id, user_id);
CREATE TABLE badges (id serial PRIMARY KEY, name varchar NOT NULL, description text, badge_type_id integer NOT NULL, grant_count integer DEFAULT 0 NOT NULL, allow_title boolean DEFAULT false NOT NULL, icon varchar DEFAULT 
'certificate'
, listable boolean DEFAULT true, query text, enabled boolean DEFAULT true NOT NULL);
ALTER TABLE badges ADD CONSTRAINT index_badges_on_name UNIQUE (name);
CREATE TABLE uploads (id serial PRIMARY KEY, user_id integer NOT NULL, original_filename varchar NOT NULL, filesize 
bigint
 NOT NULL, url varchar NOT NULL, sha1 varchar(40)
, secure boolean DEFAULT false NOT NULL, verification_status integer DEFAULT 1 NOT NULL, dominant_color text
);
CREATE UNIQUE INDEX index_uploads_on_sha1 ON uploads (sha1);
CREATE INDEX index_uploads_on_ext ON uploads USING btree (lower(reverse(split_part(reverse(url), '.', 1))));
ALTER TABLE uploads ADD CONSTRAINT uploads_dominant_color CHECK (length(dominant_color) <= 6) NOT VALID;
CREATE VIEW badge_posts AS
 SELECT p.id,
    p.user_id,
    p.topic_id,
    p.post_number,
    p.raw,
    p.cooked,
    p.created_at,
    p.like_count,
    p.score,
    p.wiki
    , p.locked_by_id
    , p.image_upload_id
   FROM ((posts p
     JOIN topics t ON ((t.id = p.topic_id)))
     JOIN categories c ON ((c.id = t.category_id)))
  WHERE (c.read_restricted = false) AND (p.deleted_at IS NULL) AND (t.deleted_at IS NULL) AND t.visible
 AND (p.post_type = ANY (ARRAY[1, 2, 3]));
COMMENT ON VIEW badge_posts IS 'posts eligible for badges';
