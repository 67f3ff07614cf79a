CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE SCHEMA discourse_functions;
CREATE FUNCTION discourse_functions.raise_topic_users_highest_seen_post_number_readonly() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'Discourse: highest_seen_post_number in topic_users is readonly';
  END
$$;
CREATE TYPE public.hotlinked_media_status AS ENUM (
    'downloaded',
    'too_large',
    'download_failed',
    'upload_create_failed'
);
CREATE TABLE public.topics (
    id integer NOT NULL,
    title character varying NOT NULL,
    last_posted_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id integer,
    reply_count integer DEFAULT 0 NOT NULL,
    featured_user1_id integer,
    deleted_at timestamp without time zone,
    like_count integer DEFAULT 0 NOT NULL,
    category_id integer,
    visible boolean DEFAULT true NOT NULL,
    incoming_link_count integer DEFAULT 0 NOT NULL,
    bumped_at timestamp without time zone NOT NULL,
    archetype character varying DEFAULT 'regular'::character varying NOT NULL,
    slug character varying,
    deleted_by_id integer,
    participant_count integer DEFAULT 1,
    word_count integer,
    excerpt character varying,
    pinned_globally boolean DEFAULT false NOT NULL,
    fancy_title character varying,
    highest_staff_post_number integer DEFAULT 0 NOT NULL,
    featured_link character varying,
    reviewable_score double precision DEFAULT 0.0 NOT NULL,
    image_upload_id bigint,
    slow_mode_seconds integer DEFAULT 0 NOT NULL,
    bannered_until timestamp without time zone,
    external_id character varying,
    CONSTRAINT has_category_id CHECK (((category_id IS NOT NULL) OR ((archetype)::text <> 'regular'::text))),
    CONSTRAINT pm_has_no_category CHECK (((category_id IS NULL) OR ((archetype)::text <> 'private_message'::text)))
);
CREATE SEQUENCE public.topics_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.topics_id_seq OWNED BY public.topics.id;
ALTER TABLE ONLY public.topics ALTER COLUMN id SET DEFAULT nextval('public.topics_id_seq'::regclass);
ALTER TABLE ONLY public.topics ADD CONSTRAINT topics_pkey PRIMARY KEY (id);
CREATE INDEX idx_topics_front_page ON public.topics USING btree (deleted_at, visible, archetype, category_id, id);
CREATE INDEX idx_topics_user_id_deleted_at ON public.topics USING btree (user_id) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX index_topics_on_external_id ON public.topics USING btree (external_id) WHERE (external_id IS NOT NULL);
CREATE INDEX index_topics_on_pinned_globally ON public.topics USING btree (pinned_globally) WHERE pinned_globally;
CREATE INDEX index_topics_on_timestamps_private ON public.topics USING btree (bumped_at, created_at, updated_at) WHERE ((deleted_at IS NULL) AND ((archetype)::text = 'private_message'::text));
CREATE TABLE public.posts (
    id serial PRIMARY KEY,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    reply_to_post_number integer,
    off_topic_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    image_upload_id bigint,
    outbound_message_id character varying,
    qualified_at timestamp without time zone
);
CREATE INDEX index_for_rebake_old ON public.posts USING btree (id DESC) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON public.posts USING btree (topic_id, post_number);
CREATE INDEX idx_posts_deleted_posts ON public.posts USING btree (topic_id, post_number) WHERE (deleted_at IS NOT NULL);
CREATE TABLE public.post_search_data (
    post_id integer NOT NULL PRIMARY KEY,
    search_data tsvector,
    raw_data text,
    locale character varying,
    version integer DEFAULT 0,
    private_message boolean NOT NULL
);
CREATE INDEX idx_regular_post_search_data ON public.post_search_data USING gin (search_data) WHERE (NOT private_message);
CREATE INDEX idx_search_post ON public.post_search_data USING gin (search_data);
CREATE TABLE public.topic_users (
    user_id integer NOT NULL,
    topic_id integer NOT NULL,
    posted boolean DEFAULT false NOT NULL,
    last_read_post_number integer,
    notification_level integer DEFAULT 1 NOT NULL,
    liked boolean DEFAULT false,
    bookmarked boolean DEFAULT false,
    id serial NOT NULL PRIMARY KEY
);
CREATE UNIQUE INDEX index_topic_users_on_topic_id_and_user_id ON public.topic_users USING btree (topic_id, user_id);
CREATE TABLE public.user_actions (id serial PRIMARY KEY, action_type integer NOT NULL, user_id integer NOT NULL, target_topic_id integer, target_post_id integer, acting_user_id integer, created_at timestamp NOT NULL);
CREATE UNIQUE INDEX idx_unique_rows ON public.user_actions USING btree (action_type, user_id, target_topic_id, target_post_id, acting_user_id);
CREATE VIEW public.badge_posts AS
 SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.cooked, p.created_at, p.deleted_at, p.qualified_at
   FROM (public.posts p JOIN public.topics t ON ((t.id = p.topic_id)))
  WHERE ((p.deleted_at IS NULL) AND (t.deleted_at IS NULL) AND t.visible);

CREATE TABLE public.post_hotlinked_media (
    id bigserial PRIMARY KEY,
    post_id bigint NOT NULL,
    url character varying NOT NULL,
    status public.hotlinked_media_status NOT NULL,
    upload_id bigint,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE UNIQUE INDEX index_post_hotlinked_media_on_post_id_and_url_md5 ON public.post_hotlinked_media USING btree (post_id, md5((url)::text));
CREATE TRIGGER topic_users_hspn_readonly BEFORE INSERT ON public.topic_users FOR EACH ROW WHEN ((new.bookmarked IS NULL)) EXECUTE FUNCTION discourse_functions.raise_topic_users_highest_seen_post_number_readonly();
