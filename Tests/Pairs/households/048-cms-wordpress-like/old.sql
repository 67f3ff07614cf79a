CREATE TYPE post_type AS ENUM ('post','page','attachment','revision','nav_menu_item');
CREATE TYPE post_status AS ENUM ('publish','draft','trash');
CREATE TABLE public.users (
    id bigserial PRIMARY KEY,
    user_login varchar(60) NOT NULL UNIQUE,
    user_email varchar(100) NOT NULL,
    display_name varchar(250) DEFAULT '' NOT NULL,
    registered timestamp with time zone DEFAULT now() NOT NULL,
    user_nicename varchar(50) DEFAULT '' NOT NULL,
    user_status integer DEFAULT 0 NOT NULL
);
CREATE TABLE usermeta (
    umeta_id bigserial PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE,
    meta_key varchar(255),
    meta_value text
);
CREATE INDEX idx_usermeta_user_id ON usermeta USING btree (user_id);
CREATE INDEX usermeta_key ON usermeta (meta_key);
CREATE TABLE public.posts (
    id bigserial PRIMARY KEY,
    author_id bigint REFERENCES public.users,
    title text NOT NULL,
    content text NOT NULL,
    excerpt text,
    status post_status DEFAULT 'draft' NOT NULL,
    slug varchar(200) DEFAULT '' NOT NULL,
    parent_id bigint REFERENCES public.posts ON DELETE CASCADE,
    published_at timestamp with time zone,
    modified_at timestamp with time zone DEFAULT now() NOT NULL,
    comment_count integer DEFAULT 0 NOT NULL,
    type post_type DEFAULT 'post' NOT NULL,
    menu_order integer DEFAULT 0 NOT NULL,
    mime_type varchar(100),
    guid varchar(255)
);
CREATE INDEX idx_posts_author_id ON public.posts USING btree (author_id);
CREATE INDEX posts_type_status_date ON posts (type, status, published_at, id);
CREATE TABLE postmeta (
    meta_id bigserial PRIMARY KEY,
    post_id bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
    meta_key varchar(255),
    meta_value text
);
CREATE INDEX idx_postmeta_post_id ON postmeta USING btree (post_id);
CREATE TABLE terms (
    term_id bigserial PRIMARY KEY,
    name varchar(200) NOT NULL,
    slug varchar(200) NOT NULL
);
CREATE TABLE term_taxonomy (
    term_taxonomy_id bigserial PRIMARY KEY,
    term_id bigint NOT NULL REFERENCES terms,
    taxonomy varchar(32) NOT NULL,
    description text,
    parent bigint DEFAULT 0,
    count bigint DEFAULT 0 NOT NULL,
    UNIQUE (term_id, taxonomy)
);
CREATE TABLE term_relationships (
    object_id bigint NOT NULL,
    term_taxonomy_id bigint NOT NULL REFERENCES term_taxonomy,
    term_order integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (object_id, term_taxonomy_id)
);
CREATE TABLE public.comments (
    id bigserial PRIMARY KEY,
    post_id bigint NOT NULL REFERENCES public.posts ON DELETE CASCADE,
    author text,
    author_ip varchar(100),
    body text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    approved text,
    parent bigint
);
CREATE INDEX idx_comments_post_id ON public.comments USING btree (post_id);
CREATE TABLE options (option_id bigserial PRIMARY KEY, option_name varchar(191) DEFAULT '' NOT NULL UNIQUE, option_value text NOT NULL, autoload varchar(20) DEFAULT 'yes' NOT NULL);
CREATE FUNCTION public.count_comments() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE public.posts SET comment_count = comment_count + 1 WHERE id = NEW.post_id; RETURN NULL; END $$;
CREATE TRIGGER count_comments AFTER INSERT ON public.comments FOR EACH ROW EXECUTE FUNCTION public.count_comments();
CREATE VIEW public.published AS SELECT p.id, p.title, p.slug, u.display_name AS author, p.published_at FROM public.posts p LEFT JOIN public.users u ON u.id = p.author_id WHERE p.status = 'publish'
 AND p.type = 'post'
;
CREATE MATERIALIZED VIEW public.archive AS SELECT date_trunc('month', published_at AT TIME ZONE 'UTC') AS month, count(*) AS posts FROM public.published GROUP BY 1;
CREATE UNIQUE INDEX archive_month ON public.archive (month);
