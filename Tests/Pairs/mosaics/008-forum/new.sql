CREATE EXTENSION pg_trgm;
CREATE EXTENSION hstore;
CREATE EXTENSION unaccent;
CREATE SCHEMA backup;
CREATE SCHEMA discourse_functions;

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
    ip_address inet,
    flag_level integer DEFAULT 0 NOT NULL,
    secure_identifier character varying
);
CREATE SEQUENCE users_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE users_id_seq OWNED BY users.id;
ALTER TABLE ONLY users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);
ALTER TABLE ONLY users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_users_on_username ON users USING btree (username);
CREATE UNIQUE INDEX index_users_on_username_lower ON users USING btree (username_lower);
CREATE INDEX idx_users_admin ON users USING btree (id) WHERE admin;
CREATE INDEX index_users_on_username_lower_trgm ON users USING gin (username_lower gin_trgm_ops);

CREATE TABLE categories (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    color varchar(6) DEFAULT '0088CC' NOT NULL,
    topic_id integer,
    parent_category_id integer,
    position integer,
    read_restricted boolean DEFAULT false NOT NULL,
    custom hstore
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
    fancy_title varchar,
    CONSTRAINT has_category_id CHECK (category_id IS NOT NULL OR archetype <> 'regular'),
    CONSTRAINT pm_has_no_category CHECK (category_id IS NULL OR archetype <> 'private_message')
);
CREATE INDEX idx_topics_front_page ON topics USING btree (deleted_at, visible, archetype, category_id, id);
CREATE INDEX index_topics_on_bumped_at_public ON topics (bumped_at) WHERE deleted_at IS NULL AND archetype <> 'private_message';
CREATE INDEX index_topics_on_lower_title ON topics (lower(title));
CREATE STATISTICS topics_cat_vis (ndistinct, dependencies, mcv) ON category_id, visible, archetype FROM topics;

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
);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON posts (topic_id, post_number);
ALTER TABLE posts ALTER COLUMN raw SET COMPRESSION lz4, ALTER COLUMN cooked SET COMPRESSION lz4;
ALTER TABLE posts SET (autovacuum_analyze_scale_factor = 0.02, fillfactor = 90);

CREATE TABLE post_search_data (
    post_id integer NOT NULL PRIMARY KEY,
    search_data tsvector,
    raw_data text,
    locale varchar,
    version integer DEFAULT 0
);
CREATE INDEX idx_search_post ON post_search_data USING gin (search_data);
ALTER TABLE post_search_data ADD private_message boolean;
ALTER TABLE post_search_data ALTER private_message SET NOT NULL;
CREATE INDEX idx_regular_post_search_data ON post_search_data USING gin (search_data) WHERE NOT private_message;

CREATE TEXT SEARCH CONFIGURATION forum_en (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION forum_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
COMMENT ON TEXT SEARCH CONFIGURATION forum_en IS 'english without accents';

CREATE VIEW badge_posts AS
 SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.cooked, p.created_at, p.updated_at, p.reply_to_post_number, p.deleted_at, p.like_count, p.score
   FROM posts p JOIN topics t ON t.id = p.topic_id JOIN categories c ON c.id = t.category_id
  WHERE c.read_restricted = false AND p.deleted_at IS NULL AND t.deleted_at IS NULL AND t.visible AND p.post_number > 0;
CREATE VIEW user_badge_scores AS SELECT user_id, count(*) AS posts, sum(like_count) AS likes FROM badge_posts GROUP BY user_id;

CREATE MATERIALIZED VIEW top_topics WITH (fillfactor = 80) AS
  SELECT t.id AS topic_id, count(p.id) AS yearly_posts_count, coalesce(sum(p.score), 0) AS yearly_score
  FROM topics t JOIN posts p ON p.topic_id = t.id AND p.created_at > now() - interval '1 year'
  GROUP BY t.id
WITH NO DATA;
CREATE UNIQUE INDEX index_top_topics_on_topic_id ON top_topics (topic_id);
CREATE INDEX index_top_topics_on_score ON top_topics (yearly_score DESC NULLS LAST) INCLUDE (yearly_posts_count);

CREATE FUNCTION discourse_functions.raise_posts_raw_readonly() RETURNS trigger LANGUAGE plpgsql AS $rcr$
BEGIN
  RAISE EXCEPTION 'Discourse: raw_email in posts is readonly';
END
$rcr$;
CREATE TRIGGER posts_raw_readonly BEFORE INSERT OR UPDATE OF raw ON posts FOR EACH ROW WHEN ((NEW.raw IS NULL)) EXECUTE FUNCTION discourse_functions.raise_posts_raw_readonly();
CREATE UNLOGGED TABLE backup.users_views (user_id integer, views integer);
ALTER TABLE ONLY topics ADD CONSTRAINT fk_rails_cat FOREIGN KEY (category_id) REFERENCES categories(id);
ALTER TABLE ONLY posts ADD CONSTRAINT fk_rails_topic FOREIGN KEY (topic_id) REFERENCES topics(id) ON DELETE CASCADE NOT VALID;
