CREATE EXTENSION pg_trgm;
CREATE EXTENSION hstore;

CREATE TABLE schema_migrations (version varchar NOT NULL, CONSTRAINT schema_migrations_pkey PRIMARY KEY (version));
CREATE TABLE ar_internal_metadata (key varchar NOT NULL PRIMARY KEY, value varchar, created_at timestamp(6) NOT NULL, updated_at timestamp(6) NOT NULL);

CREATE TABLE users (
    id integer NOT NULL,
    username character varying(60) NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    name character varying,
    last_posted_at timestamp without time zone,
    active boolean DEFAULT false NOT NULL,
    username_lower character varying(60) NOT NULL,
    trust_level integer NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    views integer DEFAULT 0 NOT NULL,
    ip_address inet
);
CREATE SEQUENCE users_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE users_id_seq OWNED BY users.id;
ALTER TABLE ONLY users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);
ALTER TABLE ONLY users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_users_on_username ON users USING btree (username);
CREATE UNIQUE INDEX index_users_on_username_lower ON users USING btree (username_lower);
CREATE INDEX idx_users_ip_address ON users USING btree (ip_address);

CREATE TABLE categories (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    color varchar(6) DEFAULT '0088CC' NOT NULL,
    topic_id integer,
    parent_category_id integer,
    position integer
);
CREATE TABLE topics (
    id serial PRIMARY KEY,
    title varchar NOT NULL,
    last_posted_at timestamp,
    created_at timestamp NOT NULL,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id integer,
    reply_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp,
    bumped_at timestamp NOT NULL,
    archetype varchar DEFAULT 'regular' NOT NULL,
    category_id integer,
    visible boolean DEFAULT true NOT NULL,
    slug varchar,
    pinned_globally boolean DEFAULT false NOT NULL,
    CONSTRAINT pm_has_no_category CHECK (category_id IS NULL OR archetype <> 'private_message')
);
CREATE INDEX idx_topics_front_page ON topics USING btree (deleted_at, visible, archetype, category_id, id);
CREATE INDEX index_topics_on_bumped_at ON topics (bumped_at DESC);
CREATE INDEX index_topics_on_lower_title ON topics (lower(title));

CREATE TABLE posts (
    id serial PRIMARY KEY,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    reply_to_post_number integer,
    deleted_at timestamp,
    like_count integer DEFAULT 0 NOT NULL,
    score double precision
    , image_url varchar
);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);

CREATE TABLE post_search_data (
    post_id integer NOT NULL PRIMARY KEY,
    search_data tsvector,
    raw_data text,
    locale varchar,
    version integer DEFAULT 0
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);


CREATE VIEW badge_posts AS
 SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.cooked, p.created_at, p.updated_at, p.reply_to_post_number, p.deleted_at, p.like_count, p.image_url, p.score
   FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id
  WHERE p.deleted_at IS NULL AND t.deleted_at IS NULL AND t.visible;
CREATE VIEW user_badge_scores AS SELECT user_id, count(*) AS posts, sum(like_count) AS likes FROM badge_posts GROUP BY user_id;

CREATE TABLE top_topics (
    id serial PRIMARY KEY,
    topic_id integer,
    yearly_posts_count integer DEFAULT 0 NOT NULL,
    yearly_score double precision DEFAULT 0
);
CREATE UNIQUE INDEX index_top_topics_on_topic_id ON top_topics (topic_id);

CREATE FUNCTION raise_users_views_readonly() RETURNS trigger LANGUAGE plpgsql AS $rcr$
BEGIN
  RAISE EXCEPTION 'Discourse: views in users is readonly';
END
$rcr$;
CREATE TRIGGER users_views_readonly BEFORE INSERT OR UPDATE OF views ON users FOR EACH ROW WHEN (NEW.views IS NOT NULL) EXECUTE FUNCTION raise_users_views_readonly();
ALTER TABLE ONLY topics ADD CONSTRAINT fk_rails_cat FOREIGN KEY (category_id) REFERENCES categories(id);
