-- discourse db/structure dump
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE TABLE public.categories (
    id integer NOT NULL,
    name character varying(50) NOT NULL,
    color character varying(6) DEFAULT '
AB9364
'::character varying NOT NULL,
    topic_id integer,
    topic_count integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    user_id integer NOT NULL,
    slug character varying
(255) NOT NULL,
    parent_category_id integer,
    topics_year integer,
    secure boolean DEFAULT false NOT NULL,
    read_restricted boolean DEFAULT false NOT NULL,
    auto_close_hours double precision
);
CREATE SEQUENCE public.categories_id_seq
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
    star_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    bumped_at timestamp without time zone NOT NULL,
    archetype character varying DEFAULT 'regular'::character varying NOT NULL,
    category_id integer,
    visible boolean DEFAULT true NOT NULL,
    meta_data hstore,
    vote_count integer DEFAULT 0 NOT NULL,
    bookmark_count integer DEFAULT 0 NOT NULL,
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
    vote_count integer DEFAULT 0 NOT NULL,
    reads integer DEFAULT 0 NOT NULL,
    score double precision,
    hidden boolean DEFAULT false NOT NULL,
    deleted_at timestamp without time zone,
    via_email boolean DEFAULT false NOT NULL
);
CREATE TABLE public.post_search_data (post_id integer NOT NULL, search_data tsvector, raw_data text, locale text
);
CREATE TABLE public.bookmarks (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    topic_id bigint NOT NULL,
    post_id bigint NOT NULL,
    reminder_type integer,
    name character varying(100),
    reminder_at timestamp without time zone,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE public.topic_status_updates (id serial PRIMARY KEY, topic_id integer NOT NULL, execute_at timestamp NOT NULL, status_type integer NOT NULL, deleted_at timestamp);
CREATE UNIQUE INDEX idx_topic_id_status_type_deleted_at ON public.topic_status_updates (topic_id, status_type) WHERE deleted_at IS NULL;
CREATE TABLE public.versions (id serial PRIMARY KEY, versioned_id integer, versioned_type varchar(255), modifications text, number integer);
CREATE INDEX index_versions_on_number ON public.versions (number);
ALTER TABLE ONLY public.categories ADD CONSTRAINT categories_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topics ADD CONSTRAINT forum_threads_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.posts ADD CONSTRAINT posts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookmarks ADD CONSTRAINT bookmarks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.post_search_data ADD CONSTRAINT
posts_search_pkey PRIMARY KEY (post_id);
CREATE INDEX idx_search_post ON public.post_search_data USING gin (search_data);
CREATE UNIQUE INDEX index_categories_on_name ON public.categories USING btree (name);
CREATE INDEX index_topics_on_bumped_at ON public.topics USING btree (bumped_at DESC);
CREATE INDEX index_topics_on_id_and_deleted_at ON public.topics USING btree (id, deleted_at);
CREATE UNIQUE INDEX index_posts_on_topic_id_and_post_number ON public.posts USING btree (topic_id, post_number);
CREATE UNIQUE INDEX index_bookmarks_on_user_id_and_post_id ON public.bookmarks (user_id, post_id);
CREATE INDEX idx_topics_title ON public.topics USING gin (title gin_trgm_ops);
CREATE VIEW public.badge_posts AS
 SELECT p.id, p.user_id, p.topic_id, p.post_number, p.raw, p.cooked, p.reads, p.score,
    p.vote_count,
    p.via_email
   FROM ((public.posts p
     JOIN public.topics t ON ((t.id = p.topic_id)))
     JOIN public.categories c ON ((c.id = t.category_id)))
  WHERE ((p.deleted_at IS NULL) AND (t.deleted_at IS NULL) AND (NOT c.read_restricted) AND t.visible
  );
