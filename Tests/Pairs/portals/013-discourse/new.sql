-- discourse db/structure dump
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE SCHEMA discourse_functions;
CREATE FUNCTION discourse_functions.raise_topics_bounce_key_readonly() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'Discourse: bounce_key in topics is readonly';
  END
$$;
CREATE TYPE public.hotlinked_media_status AS ENUM ('downloaded', 'too_large', 'download_failed', 'upload_create_failed');
CREATE TABLE public.categories (
    id integer NOT NULL,
    name character varying(50) NOT NULL,
    color character varying(6) DEFAULT '
0088CC
'::character varying NOT NULL,
    topic_id integer,
    topic_count integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    user_id integer NOT NULL,
    slug character varying
 NOT NULL,
    parent_category_id integer,
    read_restricted boolean DEFAULT false NOT NULL,
    email_in character varying,
    uploaded_logo_id integer,
    reviewable_by_group_id integer,
    default_slow_mode_seconds integer,
    CONSTRAINT style_valid CHECK (char_length(slug) < 256),
    auto_close_hours double precision
);
CREATE SEQUENCE public.categories_id_seq
    AS integer
    START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.categories_id_seq OWNED BY public.categories.id;
ALTER TABLE ONLY public.categories ALTER COLUMN id SET DEFAULT nextval('public.categories_id_seq'::regclass);
CREATE TABLE public.topics (
    id serial NOT NULL,
    title character varying NOT NULL,
    created_at timestamp without time zone NOT NULL,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id integer,
    highest_post_number integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    bumped_at timestamp without time zone NOT NULL,
    archetype character varying DEFAULT 'regular'::character varying NOT NULL,
    category_id integer,
    visible boolean DEFAULT true NOT NULL,
    slow_mode_seconds integer DEFAULT 0 NOT NULL,
    fancy_title character varying,
    bounce_key character varying,
    percent_rank double precision DEFAULT 1.0 NOT NULL,
    CONSTRAINT has_category_id CHECK (((category_id IS NOT NULL) OR ((archetype)::text <> 'regular'::text))),
    CONSTRAINT pm_has_no_category CHECK (((category_id IS NULL) OR ((archetype)::text <> 'private_message'::text)))
);
CREATE TABLE public.posts (
    id serial NOT NULL,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    reply_to_post_number integer,
    reads integer DEFAULT 0 NOT NULL,
    score double precision,
    hidden boolean DEFAULT false NOT NULL,
    deleted_at timestamp without time zone,
    locked_by_id integer,
    image_upload_id bigint,
    outbound_message_id character varying,
    via_email boolean DEFAULT false NOT NULL
);
CREATE TABLE public.post_search_data (post_id integer NOT NULL, search_data tsvector, raw_data text, locale text
, version integer DEFAULT 0, private_message boolean NOT NULL
);
CREATE TABLE public.bookmarks (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    name character varying(100),
    reminder_at timestamp without time zone,
    bookmarkable_id integer,
    bookmarkable_type character varying,
    auto_delete_preference integer DEFAULT 0 NOT NULL,
    CONSTRAINT enforce_bookmarkable CHECK (((bookmarkable_id IS NOT NULL) AND (bookmarkable_type IS NOT NULL))),
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE public.topic_timers (id serial CONSTRAINT topic_timers_pkey PRIMARY KEY, topic_id integer NOT NULL, execute_at timestamp NOT NULL, status_type integer NOT NULL, deleted_at timestamp, public_type boolean DEFAULT true, based_on_last_post boolean DEFAULT false NOT NULL);
CREATE UNIQUE INDEX idx_topic_id_public_type_deleted_at ON public.topic_timers (topic_id) WHERE ((public_type = true) AND (deleted_at IS NULL));
CREATE TABLE public.post_hotlinked_media (id bigserial PRIMARY KEY, post_id bigint NOT NULL, url varchar NOT NULL, status public.hotlinked_media_status NOT NULL, upload_id bigint);
CREATE UNIQUE INDEX index_post_hotlinked_media_on_post_id_and_url_md5 ON public.post_hotlinked_media USING btree (post_id, md5((url)::text));
ALTER TABLE ONLY public.categories ADD CONSTRAINT categories_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topics ADD CONSTRAINT topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.posts ADD CONSTRAINT posts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookmarks ADD CONSTRAINT bookmarks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.post_search_data ADD CONSTRAINT
post_search_data_pkey PRIMARY KEY (post_id);
CREATE INDEX idx_search_post ON public.post_search_data USING gin (search_data);
CREATE INDEX idx_regular_post_search_data ON public.post_search_data USING gin (search_data) WHERE (NOT private_message);
CREATE UNIQUE INDEX unique_index_categories_on_name ON public.categories USING btree (COALESCE(parent_category_id, '-1'::integer), name);
CREATE UNIQUE INDEX unique_index_categories_on_slug ON public.categories USING btree (COALESCE(parent_category_id, '-1'::integer), lower((slug)::text)) WHERE ((slug)::text <> ''::text);
CREATE INDEX index_topics_on_bumped_at_public ON public.topics USING btree (bumped_at) WHERE ((deleted_at IS NULL) AND ((archetype)::text <> 'private_message'::text));
CREATE INDEX index_topics_on_id_and_deleted_at ON public.topics USING btree (id, deleted_at);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON public.posts USING btree (topic_id, post_number);
CREATE UNIQUE INDEX idx_bookmarks_user_polymorphic_unique ON public.bookmarks (user_id, bookmarkable_type, bookmarkable_id);
CREATE INDEX idx_topics_front_page ON public.topics USING btree (deleted_at, visible, archetype, category_id, id);
CREATE VIEW public.badge_posts AS
 SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.cooked, p.reads, p.score,
    p.via_email
    , p.locked_by_id, p.outbound_message_id
   FROM ((public.posts p
     JOIN public.topics t ON ((t.id = p.topic_id)))
     JOIN public.categories c ON ((c.id = t.category_id)))
  WHERE ((p.deleted_at IS NULL) AND (t.deleted_at IS NULL) AND (NOT c.read_restricted) AND t.visible
  AND ((t.archetype)::text = 'regular'::text));
CREATE TRIGGER topics_bounce_key_readonly BEFORE INSERT OR UPDATE OF bounce_key ON public.topics FOR EACH ROW WHEN ((new.bounce_key IS NOT NULL)) EXECUTE FUNCTION discourse_functions.raise_topics_bounce_key_readonly();
ALTER TABLE ONLY public.posts ADD CONSTRAINT fk_rails_5b5ddfd518 FOREIGN KEY (topic_id) REFERENCES public.topics(id);
