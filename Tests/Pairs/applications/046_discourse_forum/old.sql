CREATE SCHEMA discourse_functions;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION discourse_functions.raise_topics_vote_count_readonly() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Discourse: vote_count in topics is readonly';
END
$$;
CREATE FUNCTION markdown_cook_version(v integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT v >= 
1
$$;
CREATE SEQUENCE users_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE topics_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE posts_id_seq 
AS integer
 START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE notifications_id_seq 
AS integer
 START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE TABLE users (
    id integer DEFAULT nextval('users_id_seq') NOT NULL,
    username character varying(60) NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    name character varying(255),
    email character varying(513) NOT NULL,
    bio_raw text,
    seen_notification_id integer DEFAULT 0 NOT NULL,
    last_posted_at timestamp without time zone,
    password_hash character varying(64),
    salt character varying(32),
    active boolean DEFAULT false NOT NULL,
    username_lower character varying(60) NOT NULL,
    last_seen_at timestamp without time zone,
    admin boolean DEFAULT false NOT NULL,
    trust_level integer 
DEFAULT 1
 NOT NULL,
    ip_address character varying(45),
    moderator boolean DEFAULT false,
    blocked boolean DEFAULT false,
    date_of_birth date,
    flag_level integer DEFAULT 0 NOT NULL,
    views integer DEFAULT 0 NOT NULL
);
ALTER SEQUENCE users_id_seq OWNED BY users.id;
ALTER TABLE ONLY users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_users_on_email ON users USING btree (lower((email)::text));
CREATE UNIQUE INDEX index_users_on_username ON users USING btree (username);
CREATE UNIQUE INDEX index_users_on_username_lower ON users USING btree (username_lower);
CREATE INDEX index_users_on_last_posted_at ON users USING btree (last_posted_at);
CREATE TABLE categories (
    id serial PRIMARY KEY,
    name character varying(50) NOT NULL,
    color character varying(6) DEFAULT 'AB9364'::character varying NOT NULL,
    topic_id integer,
    topic_count integer DEFAULT 0 NOT NULL,
    user_id integer NOT NULL,
    topics_year integer DEFAULT 0,
    slug character varying(255) NOT NULL,
    description text,
    text_color character varying(6) DEFAULT 'FFFFFF' NOT NULL,
    hotness double precision DEFAULT 5.0 NOT NULL,
    read_restricted boolean DEFAULT false NOT NULL,
    parent_category_id integer,
    custom_fields hstore
);
CREATE UNIQUE INDEX index_categories_on_parent_category_id_and_name ON categories USING btree (parent_category_id, name);
CREATE TABLE topics (
    id integer DEFAULT nextval('topics_id_seq') NOT NULL,
    title character varying(255) NOT NULL,
    last_posted_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id integer,
    last_post_user_id integer NOT NULL,
    reply_count integer DEFAULT 0 NOT NULL,
    avg_time integer,
    vote_count integer DEFAULT 0 NOT NULL,
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
);
ALTER SEQUENCE topics_id_seq OWNED BY topics.id;
ALTER TABLE ONLY topics ADD CONSTRAINT topics_pkey PRIMARY KEY (id);
CREATE TRIGGER topics_vote_count_readonly BEFORE INSERT OR UPDATE OF vote_count ON topics FOR EACH ROW WHEN ((new.vote_count IS NOT NULL)) EXECUTE FUNCTION discourse_functions.raise_topics_vote_count_readonly();
CREATE INDEX idx_topics_front_page ON topics USING btree (deleted_at, visible, archetype, category_id, id);
CREATE INDEX idx_topics_user_id_deleted_at ON topics USING btree (user_id) WHERE (deleted_at IS NULL);
CREATE INDEX index_topics_on_bumped_at ON topics USING btree (bumped_at DESC);
CREATE TABLE posts (
    id integer DEFAULT nextval('posts_id_seq') NOT NULL,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    reply_to_post_number integer,
    reply_count integer DEFAULT 0 NOT NULL,
    quote_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    off_topic_count integer DEFAULT 0 NOT NULL,
    like_count integer DEFAULT 0 NOT NULL,
    vote_count integer DEFAULT 0 NOT NULL,
    score double precision,
    post_type integer DEFAULT 1 NOT NULL,
    cook_method integer DEFAULT 1 NOT NULL CHECK (markdown_cook_version(cook_method)),
    wiki boolean DEFAULT false NOT NULL,
    via_email boolean DEFAULT false NOT NULL
);
ALTER SEQUENCE posts_id_seq OWNED BY posts.id;
ALTER TABLE ONLY posts ADD CONSTRAINT posts_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts USING btree (topic_id, post_number);
CREATE INDEX idx_posts_user_id_deleted_at ON posts USING btree (user_id) WHERE (deleted_at IS NULL);
CREATE TABLE post_search_data (
    post_id integer NOT NULL PRIMARY KEY,
    search_data tsvector,
    raw_data text,
    locale character varying(255)
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
CREATE TABLE post_actions (
    id serial PRIMARY KEY,
    post_id integer NOT NULL,
    user_id integer NOT NULL,
    post_action_type_id integer NOT NULL,
    deleted_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    message text,
    staff_took_action boolean DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX idx_unique_actions ON post_actions USING btree (user_id, post_action_type_id, post_id, deleted_at);
CREATE TABLE versions (id serial PRIMARY KEY, versioned_id integer, versioned_type varchar(255), user_id integer, modifications text, number integer, tag varchar(255), created_at timestamp NOT NULL);
CREATE INDEX index_versions_on_versioned ON versions (versioned_id, versioned_type);
CREATE TABLE notifications (
    id integer DEFAULT nextval('notifications_id_seq') NOT NULL PRIMARY KEY,
    notification_type integer NOT NULL,
    user_id integer NOT NULL,
    data character varying(1000) NOT NULL,
    read boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    topic_id integer,
    post_number integer,
    post_action_id integer
);
ALTER SEQUENCE notifications_id_seq OWNED BY notifications.id;
CREATE INDEX index_notifications_on_user_id_and_created_at ON notifications (user_id, created_at);
CREATE TABLE groups (id serial PRIMARY KEY, name varchar NOT NULL, automatic boolean DEFAULT false NOT NULL, user_count integer DEFAULT 0 NOT NULL
, alias_level integer DEFAULT 0
);
CREATE UNIQUE INDEX index_groups_on_name ON groups (name);
CREATE TABLE group_users (id serial PRIMARY KEY, group_id integer NOT NULL, user_id integer NOT NULL, created_at timestamp NOT NULL
);
CREATE UNIQUE INDEX index_group_users_on_group_id_and_user_id ON group_users (group_id, user_id);
CREATE TABLE badges (id serial PRIMARY KEY, name varchar NOT NULL, description text, badge_type_id integer NOT NULL, grant_count integer DEFAULT 0 NOT NULL, allow_title boolean DEFAULT false NOT NULL, icon varchar DEFAULT 
'fa-certificate'
, listable boolean DEFAULT true, query text, enabled boolean DEFAULT true NOT NULL);
CREATE UNIQUE INDEX index_badges_on_name ON badges (name);
CREATE TABLE uploads (id serial PRIMARY KEY, user_id integer NOT NULL, original_filename varchar NOT NULL, filesize 
integer
 NOT NULL, url varchar NOT NULL, sha1 varchar(40)
);
CREATE UNIQUE INDEX index_uploads_on_sha1 ON uploads (sha1);
CREATE VIEW badge_posts AS
 SELECT p.id,
    p.user_id,
    p.topic_id,
    p.post_number,
    p.raw,
    p.cooked,
    p.created_at,
    p.quote_count,
    p.like_count,
    p.vote_count,
    p.score,
    p.wiki
   FROM ((posts p
     JOIN topics t ON ((t.id = p.topic_id)))
     JOIN categories c ON ((c.id = t.category_id)))
  WHERE (c.read_restricted = false) AND (p.deleted_at IS NULL) AND (t.deleted_at IS NULL) AND t.visible
;
COMMENT ON COLUMN topics.avg_time IS 'in seconds';
