

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE SCHEMA discourse_functions;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';

CREATE TYPE public.hotlinked_media_status AS ENUM (
    'downloaded',
    'too_large',
    'download_failed'
);

CREATE TYPE public.notify_level AS ENUM (
    'muted',
    'regular',
    'tracking',
    'watching',
    'watching_first_post'
);

CREATE TYPE public.topic_archetype AS ENUM (
    'regular',
    'banner',
    'private_message'
);

CREATE FUNCTION public.hot_score(likes integer, views integer, posts integer, at timestamp without time zone, gravity double precision DEFAULT 1.8) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT ln(1 + likes * 10 + posts * 5 + views) + gravity * extract(epoch from at)::double precision/45000.0 $$;

CREATE FUNCTION public.raise_read_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'column is read only'; END $$;

CREATE TABLE public.categories (
    id integer NOT NULL,
    name character varying(50) NOT NULL,
    slug character varying DEFAULT ''::character varying NOT NULL,
    color character varying(6) DEFAULT '0088CC'::character varying NOT NULL,
    topic_id integer,
    topic_count integer DEFAULT 0 NOT NULL,
    user_id integer NOT NULL,
    parent_category_id integer,
    "position" integer,
    read_restricted boolean DEFAULT false NOT NULL,
    search_priority integer DEFAULT 0,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.posts (
    id bigint NOT NULL,
    user_id integer,
    topic_id integer NOT NULL,
    post_number integer NOT NULL,
    raw text NOT NULL,
    cooked text NOT NULL,
    reply_to_post_number integer,
    reply_count integer DEFAULT 0 NOT NULL,
    like_count integer DEFAULT 0 NOT NULL,
    deleted_at timestamp without time zone,
    deleted_by_id integer,
    score double precision,
    reads integer DEFAULT 0 NOT NULL,
    post_type integer DEFAULT 1 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    hidden boolean DEFAULT false NOT NULL,
    word_count integer,
    wiki boolean DEFAULT false NOT NULL,
    via_email boolean DEFAULT false NOT NULL,
    raw_email text,
    edit_reason character varying,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.topics (
    id integer NOT NULL,
    title character varying NOT NULL,
    fancy_title character varying,
    slug character varying,
    views integer DEFAULT 0 NOT NULL,
    posts_count integer DEFAULT 0 NOT NULL,
    user_id integer,
    last_post_user_id integer NOT NULL,
    reply_count integer DEFAULT 0 NOT NULL,
    like_count integer DEFAULT 0 NOT NULL,
    category_id integer,
    visible boolean DEFAULT true NOT NULL,
    closed boolean DEFAULT false NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    archetype public.topic_archetype DEFAULT 'regular'::public.topic_archetype NOT NULL,
    deleted_at timestamp without time zone,
    deleted_by_id integer,
    bumped_at timestamp without time zone NOT NULL,
    score double precision,
    pinned_at timestamp without time zone,
    subtype character varying,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    excerpt text,
    external_id character varying,
    locale character varying(20),
    CONSTRAINT has_category_id CHECK (((category_id IS NOT NULL) OR (archetype <> 'regular'::public.topic_archetype))),
    CONSTRAINT pm_has_no_category CHECK (((category_id IS NULL) OR (archetype <> 'private_message'::public.topic_archetype)))
);

CREATE VIEW public.badge_posts AS
 SELECT p.id,
    p.user_id,
    p.topic_id,
    p.post_number,
    p.raw,
    p.cooked,
    p.reply_to_post_number,
    p.reply_count,
    p.like_count,
    p.deleted_at,
    p.deleted_by_id,
    p.score,
    p.reads,
    p.post_type,
    p.version,
    p.hidden,
    p.word_count,
    p.wiki,
    p.via_email,
    p.raw_email,
    p.edit_reason,
    p.created_at,
    p.updated_at,
    t.category_id AS topic_category_id
   FROM ((public.posts p
     JOIN public.topics t ON ((t.id = p.topic_id)))
     JOIN public.categories c ON ((c.id = t.category_id)))
  WHERE ((c.read_restricted = false) AND (p.deleted_at IS NULL) AND (t.deleted_at IS NULL) AND t.visible AND (p.post_type = ANY (ARRAY[1, 2, 3])) AND (NOT p.hidden));

CREATE TABLE public.badges (
    id integer NOT NULL,
    name character varying NOT NULL,
    description text,
    badge_type_id integer NOT NULL,
    query text,
    enabled boolean DEFAULT true NOT NULL,
    auto_revoke boolean DEFAULT true NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.badges_id_seq AS integer;
ALTER SEQUENCE public.badges_id_seq OWNED BY public.badges.id;

CREATE TABLE public.bookmarks (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    name character varying(100),
    reminder_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    bookmarkable_type character varying NOT NULL,
    bookmarkable_id bigint NOT NULL,
    pinned boolean DEFAULT false
);

CREATE SEQUENCE public.bookmarks_id_seq;
ALTER SEQUENCE public.bookmarks_id_seq OWNED BY public.bookmarks.id;

CREATE SEQUENCE public.categories_id_seq AS integer;
ALTER SEQUENCE public.categories_id_seq OWNED BY public.categories.id;

CREATE VIEW public.category_activity AS
SELECT
    NULL::integer AS id,
    NULL::character varying(50) AS name,
    NULL::bigint AS topics,
    NULL::timestamp without time zone AS last,
    NULL::public.topic_archetype[] AS archetypes;

CREATE TABLE public.category_custom_fields (
    id bigint NOT NULL,
    category_id integer NOT NULL,
    name character varying(256) NOT NULL,
    value text
);

CREATE SEQUENCE public.category_custom_fields_id_seq;
ALTER SEQUENCE public.category_custom_fields_id_seq OWNED BY public.category_custom_fields.id;

CREATE TABLE public.category_groups (
    id integer NOT NULL,
    category_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_type integer DEFAULT 1,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.category_groups_id_seq AS integer;
ALTER SEQUENCE public.category_groups_id_seq OWNED BY public.category_groups.id;

CREATE SEQUENCE public.category_required_tag_groups_order_seq;
ALTER SEQUENCE public.category_required_tag_groups_order_seq OWNED BY public.category_custom_fields.id;

CREATE TABLE public.drafts (
    id integer NOT NULL,
    user_id integer NOT NULL,
    draft_key character varying NOT NULL,
    data text NOT NULL,
    sequence integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.drafts_id_seq AS integer;
ALTER SEQUENCE public.drafts_id_seq OWNED BY public.drafts.id;

CREATE TABLE public.group_users (
    id integer NOT NULL,
    group_id integer NOT NULL,
    user_id integer NOT NULL,
    owner boolean DEFAULT false NOT NULL,
    notification_level integer DEFAULT 2 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.group_users_id_seq AS integer;
ALTER SEQUENCE public.group_users_id_seq OWNED BY public.group_users.id;

CREATE TABLE public.groups (
    id integer NOT NULL,
    name character varying NOT NULL,
    automatic boolean DEFAULT false NOT NULL,
    user_count integer DEFAULT 0 NOT NULL,
    mentionable_level integer DEFAULT 0,
    visibility_level integer DEFAULT 0 NOT NULL,
    automatic_membership_email_domains text,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.groups_id_seq AS integer;
ALTER SEQUENCE public.groups_id_seq OWNED BY public.groups.id;

CREATE TABLE public.invites (
    id integer NOT NULL,
    invite_key character varying(32) NOT NULL,
    email character varying,
    invited_by_id integer NOT NULL,
    redeemed_at timestamp without time zone,
    expires_at timestamp without time zone,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.invites_id_seq AS integer;
ALTER SEQUENCE public.invites_id_seq OWNED BY public.invites.id;

CREATE TABLE public.notifications (
    id bigint NOT NULL,
    notification_type integer NOT NULL,
    user_id integer NOT NULL,
    data jsonb NOT NULL,
    read boolean DEFAULT false NOT NULL,
    topic_id integer,
    post_number integer,
    post_action_id bigint,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    high_priority boolean DEFAULT false NOT NULL
);

CREATE SEQUENCE public.notifications_id_seq;
ALTER SEQUENCE public.notifications_id_seq OWNED BY public.notifications.id;

CREATE TABLE public.optimized_images (
    id integer NOT NULL,
    sha1 character varying(40) NOT NULL,
    extension character varying(10) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    upload_id integer NOT NULL,
    url character varying NOT NULL
);

CREATE SEQUENCE public.optimized_images_id_seq AS integer;
ALTER SEQUENCE public.optimized_images_id_seq OWNED BY public.optimized_images.id;

CREATE TABLE public.post_action_types (
    id integer NOT NULL,
    name_key character varying(50) NOT NULL,
    is_flag boolean DEFAULT false NOT NULL,
    icon character varying(20),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.post_action_types_id_seq AS integer;
ALTER SEQUENCE public.post_action_types_id_seq OWNED BY public.post_action_types.id;

CREATE TABLE public.post_actions (
    id bigint NOT NULL,
    post_id bigint NOT NULL,
    user_id integer NOT NULL,
    post_action_type_id integer NOT NULL,
    deleted_at timestamp without time zone,
    agreed_at timestamp without time zone,
    targets_topic boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.post_actions_id_seq AS integer;
ALTER SEQUENCE public.post_actions_id_seq OWNED BY public.post_actions.id;

CREATE TABLE public.post_hotlinked_media (
    id bigint NOT NULL,
    post_id bigint NOT NULL,
    url character varying NOT NULL,
    status public.hotlinked_media_status NOT NULL,
    upload_id bigint,
    created_at timestamp(6) without time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.post_hotlinked_media_id_seq;
ALTER SEQUENCE public.post_hotlinked_media_id_seq OWNED BY public.post_hotlinked_media.id;

CREATE TABLE public.post_replies (
    post_id bigint,
    reply_post_id bigint,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE TABLE public.post_revisions (
    id integer NOT NULL,
    user_id integer,
    post_id bigint,
    modifications jsonb,
    number integer,
    hidden boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.post_revisions_id_seq AS integer;
ALTER SEQUENCE public.post_revisions_id_seq OWNED BY public.post_revisions.id;

CREATE TABLE public.post_search_data (
    post_id bigint NOT NULL,
    search_data tsvector,
    raw_data text,
    locale character varying,
    version integer DEFAULT 0,
    private_message boolean DEFAULT false NOT NULL
);

CREATE TABLE public.upload_references (
    id integer NOT NULL,
    target_id bigint NOT NULL,
    upload_id integer NOT NULL,
    target_type character varying DEFAULT 'Post'::character varying NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.post_uploads_id_seq AS integer;
ALTER SEQUENCE public.post_uploads_id_seq OWNED BY public.upload_references.id;

CREATE SEQUENCE public.posts_id_seq;
ALTER SEQUENCE public.posts_id_seq OWNED BY public.posts.id;

CREATE TABLE public.reviewable_scores (
    id bigint NOT NULL,
    reviewable_id bigint NOT NULL,
    user_id integer NOT NULL,
    score double precision DEFAULT 0 NOT NULL,
    status smallint DEFAULT 0 NOT NULL
);

CREATE SEQUENCE public.reviewable_scores_id_seq;
ALTER SEQUENCE public.reviewable_scores_id_seq OWNED BY public.reviewable_scores.id;

CREATE TABLE public.reviewables (
    id bigint NOT NULL,
    reviewable_type character varying NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    created_by_id integer NOT NULL,
    target_type character varying,
    target_id integer,
    payload jsonb,
    score double precision DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.reviewables_id_seq;
ALTER SEQUENCE public.reviewables_id_seq OWNED BY public.reviewables.id;

CREATE TABLE public.screened_ip_addresses (
    id integer NOT NULL,
    ip_address inet NOT NULL,
    action_type integer NOT NULL,
    match_count integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.screened_ip_addresses_id_seq AS integer;
ALTER SEQUENCE public.screened_ip_addresses_id_seq OWNED BY public.screened_ip_addresses.id;

CREATE TABLE public.site_settings (
    id integer NOT NULL,
    name character varying NOT NULL,
    data_type integer NOT NULL,
    value text,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.site_settings_id_seq AS integer;
ALTER SEQUENCE public.site_settings_id_seq OWNED BY public.site_settings.id;

CREATE TABLE public.tags (
    id integer NOT NULL,
    name character varying NOT NULL,
    topic_count integer DEFAULT 0 NOT NULL,
    target_tag_id integer,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.tags_id_seq AS integer;
ALTER SEQUENCE public.tags_id_seq OWNED BY public.tags.id;

CREATE TABLE public.topic_allowed_users (
    id integer NOT NULL,
    user_id integer NOT NULL,
    topic_id integer NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.topic_allowed_users_id_seq AS integer;
ALTER SEQUENCE public.topic_allowed_users_id_seq OWNED BY public.topic_allowed_users.id;

CREATE TABLE public.topic_tags (
    id integer NOT NULL,
    topic_id integer NOT NULL,
    tag_id integer NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.topic_tags_id_seq AS integer;
ALTER SEQUENCE public.topic_tags_id_seq OWNED BY public.topic_tags.id;

CREATE TABLE public.topic_users (
    id integer NOT NULL,
    user_id integer NOT NULL,
    topic_id integer NOT NULL,
    posted boolean DEFAULT false NOT NULL,
    last_read_post_number integer,
    notification_level integer DEFAULT 1 NOT NULL,
    total_msecs_viewed integer DEFAULT 0 NOT NULL,
    cleared_pinned_at timestamp without time zone
);

CREATE SEQUENCE public.topic_users_id_seq AS integer;
ALTER SEQUENCE public.topic_users_id_seq OWNED BY public.topic_users.id;

CREATE TABLE public.topic_views (
    topic_id bigint NOT NULL,
    viewed_at date NOT NULL,
    user_id integer,
    ip_address inet
);

CREATE SEQUENCE public.topics_id_seq AS integer;
ALTER SEQUENCE public.topics_id_seq OWNED BY public.topics.id;

CREATE TABLE public.uploads (
    id integer NOT NULL,
    user_id integer NOT NULL,
    original_filename character varying NOT NULL,
    filesize bigint NOT NULL,
    width integer,
    height integer,
    url character varying NOT NULL,
    sha1 character varying(40),
    extension character varying(10),
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    secure boolean DEFAULT false NOT NULL,
    dominant_color character(6)
);

CREATE SEQUENCE public.uploads_id_seq AS integer;
ALTER SEQUENCE public.uploads_id_seq OWNED BY public.uploads.id;

CREATE TABLE public.user_badges (
    id bigint NOT NULL,
    badge_id integer NOT NULL,
    user_id integer NOT NULL,
    granted_at timestamp without time zone NOT NULL,
    post_id bigint,
    seq integer DEFAULT 0 NOT NULL
);

CREATE SEQUENCE public.user_badges_id_seq AS integer;
ALTER SEQUENCE public.user_badges_id_seq OWNED BY public.user_badges.id;

CREATE TABLE public.user_emails (
    id integer NOT NULL,
    user_id integer NOT NULL,
    email character varying(513) NOT NULL,
    "primary" boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    normalized_email character varying
);

CREATE SEQUENCE public.user_emails_id_seq AS integer;
ALTER SEQUENCE public.user_emails_id_seq OWNED BY public.user_emails.id;

CREATE TABLE public.user_options (
    user_id integer NOT NULL,
    email_digests boolean,
    mailing_list_mode boolean DEFAULT false NOT NULL,
    digest_after_minutes integer,
    theme_ids integer[] DEFAULT '{}'::integer[] NOT NULL,
    notification_level_when_replying public.notify_level
);

CREATE TABLE public.user_profiles (
    user_id integer NOT NULL,
    location character varying(3000),
    website character varying,
    bio text,
    bio_cooked text,
    views integer DEFAULT 0 NOT NULL,
    profile_background_upload_id integer
);

CREATE TABLE public.user_stats (
    user_id integer NOT NULL,
    topics_entered integer DEFAULT 0 NOT NULL,
    time_read integer DEFAULT 0 NOT NULL,
    posts_read_count integer DEFAULT 0 NOT NULL,
    likes_given integer DEFAULT 0 NOT NULL,
    likes_received integer DEFAULT 0 NOT NULL
);

CREATE TABLE public.users (
    id integer NOT NULL,
    username character varying(60) NOT NULL,
    username_lower character varying(60) NOT NULL,
    name character varying,
    trust_level integer NOT NULL,
    password_hash character varying(64),
    salt character varying(32),
    active boolean DEFAULT false NOT NULL,
    admin boolean DEFAULT false NOT NULL,
    moderator boolean DEFAULT false,
    last_posted_at timestamp without time zone,
    last_seen_at timestamp without time zone,
    ip_address inet,
    views integer DEFAULT 0 NOT NULL,
    suspended_till timestamp without time zone,
    uploaded_avatar_id integer,
    primary_group_id integer,
    title character varying,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    silenced_till timestamp without time zone,
    group_locked_trust_level integer,
    manual_locked_trust_level integer,
    password_algorithm character varying(64)
);

CREATE SEQUENCE public.users_id_seq AS integer;
ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;

CREATE VIEW public.visible_topics AS
 SELECT topics.id,
    topics.title,
    topics.slug,
    topics.category_id,
    topics.posts_count,
    topics.views,
    topics.bumped_at,
    topics.archetype,
    topics.locale
   FROM public.topics
  WHERE ((topics.deleted_at IS NULL) AND topics.visible AND (topics.archetype <> 'private_message'::public.topic_archetype));

CREATE TABLE public.web_hooks (
    id integer NOT NULL,
    payload_url character varying NOT NULL,
    secret character varying DEFAULT ''::character varying,
    active boolean DEFAULT false NOT NULL,
    content_type integer DEFAULT 1 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL
);

CREATE SEQUENCE public.web_hooks_id_seq AS integer;
ALTER SEQUENCE public.web_hooks_id_seq OWNED BY public.web_hooks.id;

ALTER TABLE ONLY public.badges ALTER COLUMN id SET DEFAULT nextval('public.badges_id_seq'::regclass);
ALTER TABLE ONLY public.bookmarks ALTER COLUMN id SET DEFAULT nextval('public.bookmarks_id_seq'::regclass);
ALTER TABLE ONLY public.categories ALTER COLUMN id SET DEFAULT nextval('public.categories_id_seq'::regclass);
ALTER TABLE ONLY public.category_custom_fields ALTER COLUMN id SET DEFAULT nextval('public.category_custom_fields_id_seq'::regclass);
ALTER TABLE ONLY public.category_groups ALTER COLUMN id SET DEFAULT nextval('public.category_groups_id_seq'::regclass);
ALTER TABLE ONLY public.drafts ALTER COLUMN id SET DEFAULT nextval('public.drafts_id_seq'::regclass);
ALTER TABLE ONLY public.group_users ALTER COLUMN id SET DEFAULT nextval('public.group_users_id_seq'::regclass);
ALTER TABLE ONLY public.groups ALTER COLUMN id SET DEFAULT nextval('public.groups_id_seq'::regclass);
ALTER TABLE ONLY public.invites ALTER COLUMN id SET DEFAULT nextval('public.invites_id_seq'::regclass);
ALTER TABLE ONLY public.notifications ALTER COLUMN id SET DEFAULT nextval('public.notifications_id_seq'::regclass);
ALTER TABLE ONLY public.optimized_images ALTER COLUMN id SET DEFAULT nextval('public.optimized_images_id_seq'::regclass);
ALTER TABLE ONLY public.post_action_types ALTER COLUMN id SET DEFAULT nextval('public.post_action_types_id_seq'::regclass);
ALTER TABLE ONLY public.post_actions ALTER COLUMN id SET DEFAULT nextval('public.post_actions_id_seq'::regclass);
ALTER TABLE ONLY public.post_hotlinked_media ALTER COLUMN id SET DEFAULT nextval('public.post_hotlinked_media_id_seq'::regclass);
ALTER TABLE ONLY public.post_revisions ALTER COLUMN id SET DEFAULT nextval('public.post_revisions_id_seq'::regclass);
ALTER TABLE ONLY public.posts ALTER COLUMN id SET DEFAULT nextval('public.posts_id_seq'::regclass);
ALTER TABLE ONLY public.reviewable_scores ALTER COLUMN id SET DEFAULT nextval('public.reviewable_scores_id_seq'::regclass);
ALTER TABLE ONLY public.reviewables ALTER COLUMN id SET DEFAULT nextval('public.reviewables_id_seq'::regclass);
ALTER TABLE ONLY public.screened_ip_addresses ALTER COLUMN id SET DEFAULT nextval('public.screened_ip_addresses_id_seq'::regclass);
ALTER TABLE ONLY public.site_settings ALTER COLUMN id SET DEFAULT nextval('public.site_settings_id_seq'::regclass);
ALTER TABLE ONLY public.tags ALTER COLUMN id SET DEFAULT nextval('public.tags_id_seq'::regclass);
ALTER TABLE ONLY public.topic_allowed_users ALTER COLUMN id SET DEFAULT nextval('public.topic_allowed_users_id_seq'::regclass);
ALTER TABLE ONLY public.topic_tags ALTER COLUMN id SET DEFAULT nextval('public.topic_tags_id_seq'::regclass);
ALTER TABLE ONLY public.topic_users ALTER COLUMN id SET DEFAULT nextval('public.topic_users_id_seq'::regclass);
ALTER TABLE ONLY public.topics ALTER COLUMN id SET DEFAULT nextval('public.topics_id_seq'::regclass);
ALTER TABLE ONLY public.upload_references ALTER COLUMN id SET DEFAULT nextval('public.post_uploads_id_seq'::regclass);
ALTER TABLE ONLY public.uploads ALTER COLUMN id SET DEFAULT nextval('public.uploads_id_seq'::regclass);
ALTER TABLE ONLY public.user_badges ALTER COLUMN id SET DEFAULT nextval('public.user_badges_id_seq'::regclass);
ALTER TABLE ONLY public.user_emails ALTER COLUMN id SET DEFAULT nextval('public.user_emails_id_seq'::regclass);
ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);
ALTER TABLE ONLY public.web_hooks ALTER COLUMN id SET DEFAULT nextval('public.web_hooks_id_seq'::regclass);
ALTER TABLE ONLY public.badges ADD CONSTRAINT badges_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bookmarks ADD CONSTRAINT bookmarks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.categories ADD CONSTRAINT categories_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.category_custom_fields ADD CONSTRAINT category_custom_fields_category_id_name_key UNIQUE (category_id, name);
ALTER TABLE ONLY public.category_custom_fields ADD CONSTRAINT category_custom_fields_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.category_groups ADD CONSTRAINT category_groups_pkey PRIMARY KEY (id);
ALTER TABLE public.uploads ADD CONSTRAINT dc CHECK ((dominant_color ~ '^[0-9A-F]{6}$'::text)) NOT VALID;
ALTER TABLE ONLY public.drafts ADD CONSTRAINT drafts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.group_users ADD CONSTRAINT group_users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.groups ADD CONSTRAINT groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.invites ADD CONSTRAINT invites_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notifications ADD CONSTRAINT notifications_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.optimized_images ADD CONSTRAINT optimized_images_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.post_action_types ADD CONSTRAINT post_action_types_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.post_actions ADD CONSTRAINT post_actions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.post_hotlinked_media ADD CONSTRAINT post_hotlinked_media_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.post_revisions ADD CONSTRAINT post_revisions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.post_search_data ADD CONSTRAINT post_search_data_pkey PRIMARY KEY (post_id);
ALTER TABLE ONLY public.upload_references ADD CONSTRAINT post_uploads_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.posts ADD CONSTRAINT posts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviewable_scores ADD CONSTRAINT reviewable_scores_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reviewables ADD CONSTRAINT reviewables_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.screened_ip_addresses ADD CONSTRAINT screened_ip_addresses_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.site_settings ADD CONSTRAINT site_settings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tags ADD CONSTRAINT tags_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topic_allowed_users ADD CONSTRAINT topic_allowed_users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topic_tags ADD CONSTRAINT topic_tags_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topic_users ADD CONSTRAINT topic_users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topics ADD CONSTRAINT topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.uploads ADD CONSTRAINT uploads_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.user_badges ADD CONSTRAINT user_badges_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.user_emails ADD CONSTRAINT user_emails_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.user_options ADD CONSTRAINT user_options_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.user_profiles ADD CONSTRAINT user_profiles_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.user_stats ADD CONSTRAINT user_stats_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.web_hooks ADD CONSTRAINT web_hooks_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX idx_bookmarks_unique ON public.bookmarks USING btree (user_id, bookmarkable_type, bookmarkable_id);
CREATE INDEX idx_posts_user_id_deleted_at ON public.posts USING btree (user_id) WHERE (deleted_at IS NULL);
CREATE INDEX idx_recent_regular_post_search_data ON public.post_search_data USING gin (search_data) WHERE ((NOT private_message) AND (post_id >= 0));
CREATE INDEX idx_search_post ON public.post_search_data USING gin (search_data);
CREATE INDEX idx_topics_front_page ON public.topics USING btree (deleted_at, visible, archetype, category_id, id);
CREATE INDEX idx_topics_hot ON public.topics USING btree (public.hot_score(like_count, views, posts_count, bumped_at) DESC) WHERE ((deleted_at IS NULL) AND visible);
CREATE UNIQUE INDEX idx_unique_actions ON public.post_actions USING btree (user_id, post_action_type_id, post_id, targets_topic) WHERE (deleted_at IS NULL);
CREATE INDEX idx_users_moderator ON public.users USING btree (id) WHERE moderator;
CREATE INDEX idxtopicslug ON public.topics USING btree (slug) WHERE ((deleted_at IS NULL) AND (slug IS NOT NULL));
CREATE UNIQUE INDEX index_badges_on_name ON public.badges USING btree (name);
CREATE UNIQUE INDEX index_group_users_on_group_id_user_id ON public.group_users USING btree (group_id, user_id);
CREATE UNIQUE INDEX index_groups_on_name ON public.groups USING btree (name);
CREATE UNIQUE INDEX index_invites_on_invite_key ON public.invites USING btree (invite_key);
CREATE UNIQUE INDEX index_notifications_unread ON public.notifications USING btree (user_id, id) INCLUDE (notification_type) WHERE (NOT read);
CREATE UNIQUE INDEX index_post_hotlinked_media_on_post_id_and_url_md5 ON public.post_hotlinked_media USING btree (post_id, md5((url)::text));
CREATE UNIQUE INDEX index_post_replies_on_post_id_reply_post_id ON public.post_replies USING btree (post_id, reply_post_id);
CREATE UNIQUE INDEX index_posts_on_topic_id_post_number ON public.posts USING btree (topic_id, post_number);
CREATE UNIQUE INDEX index_screened_ip_addresses_on_ip_address ON public.screened_ip_addresses USING btree (ip_address);
CREATE UNIQUE INDEX index_tags_on_lower_name ON public.tags USING btree (lower((name)::text));
CREATE UNIQUE INDEX index_topic_tags_on_topic_id_tag_id ON public.topic_tags USING btree (topic_id, tag_id);
CREATE UNIQUE INDEX index_topic_users_on_topic_id_user_id ON public.topic_users USING btree (topic_id, user_id);
CREATE UNIQUE INDEX index_topics_on_external_id ON public.topics USING btree (external_id) WHERE (external_id IS NOT NULL);
CREATE INDEX index_topics_on_title_trgm ON public.topics USING gin (title public.gin_trgm_ops);
CREATE UNIQUE INDEX index_upload_references_on_upload_and_target ON public.upload_references USING btree (upload_id, target_type, target_id);
CREATE UNIQUE INDEX index_uploads_on_sha1 ON public.uploads USING btree (sha1);
CREATE UNIQUE INDEX index_user_emails_on_email ON public.user_emails USING btree (lower((email)::text));
CREATE INDEX index_user_emails_on_normalized_email ON public.user_emails USING btree (lower((normalized_email)::text) varchar_pattern_ops);
CREATE UNIQUE INDEX index_user_emails_on_user_id_and_primary ON public.user_emails USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX index_users_on_lower_username_text ON public.users USING btree (lower((username)::text));
CREATE UNIQUE INDEX index_users_on_username_lower ON public.users USING btree (username_lower);
CREATE UNIQUE INDEX uniq_ip_or_user_id_topic_views ON public.topic_views USING btree (user_id, ip_address, topic_id);
CREATE UNIQUE INDEX unique_index_categories_on_name ON public.categories USING btree (COALESCE(parent_category_id, '-1'::integer), name);

CREATE OR REPLACE VIEW public.category_activity AS
 SELECT c.id,
    c.name,
    count(v.id) AS topics,
    max(v.bumped_at) AS last,
    array_agg(DISTINCT v.archetype) AS archetypes
   FROM (public.categories c
     LEFT JOIN public.visible_topics v ON ((v.category_id = c.id)))
  GROUP BY c.id;

ALTER TABLE ONLY public.category_custom_fields ADD CONSTRAINT category_custom_fields_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.categories(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.topic_tags ADD CONSTRAINT fk_tt_tag FOREIGN KEY (tag_id) REFERENCES public.tags(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reviewable_scores ADD CONSTRAINT reviewable_scores_reviewable_id_fkey FOREIGN KEY (reviewable_id) REFERENCES public.reviewables(id);
ALTER TABLE ONLY public.user_profiles ADD CONSTRAINT user_profiles_profile_background_upload_id_fkey FOREIGN KEY (profile_background_upload_id) REFERENCES public.uploads(id) ON DELETE SET NULL;
