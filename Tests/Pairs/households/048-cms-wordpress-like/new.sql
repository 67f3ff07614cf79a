CREATE SCHEMA cms;
CREATE EXTENSION ltree;
CREATE TYPE cms.visibility AS ENUM ('public','private','protected');
CREATE TYPE public.post_status AS ENUM ('draft','pending','future','publish','trash');
CREATE TABLE cms.users (
    id bigserial PRIMARY KEY,
    user_login varchar(60) NOT NULL UNIQUE,
    user_email varchar(100) NOT NULL,
    display_name varchar(250) DEFAULT '' NOT NULL,
    registered timestamp with time zone DEFAULT now() NOT NULL,
    slug varchar(50) DEFAULT '' NOT NULL,
    locale varchar(12),
    disabled_at timestamp with time zone
);
ALTER TABLE cms.users ADD COLUMN meta jsonb DEFAULT '{}' NOT NULL;
CREATE INDEX users_meta ON cms.users USING gin (meta jsonb_path_ops);
CREATE TABLE cms.posts (
    id bigserial PRIMARY KEY,
    author_id bigint REFERENCES cms.users,
    title text NOT NULL,
    content text NOT NULL,
    excerpt text,
    status post_status DEFAULT 'draft' NOT NULL,
    slug varchar(200) DEFAULT '' NOT NULL,
    parent_id bigint REFERENCES cms.posts ON DELETE CASCADE,
    published_at timestamp with time zone,
    modified_at timestamp with time zone DEFAULT now() NOT NULL,
    comment_count integer DEFAULT 0 NOT NULL,
    visibility cms.visibility DEFAULT 'public' NOT NULL,
    lang char(2) DEFAULT 'en' NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, title || ' ' || content)) STORED,
    reading_minutes integer GENERATED ALWAYS AS (1 + length(content) / 1200) STORED,
    CONSTRAINT posts_slug_lang UNIQUE (slug, lang),
    CHECK (status <> 'publish' OR published_at IS NOT NULL)
);
CREATE INDEX idx_posts_author_id ON cms.posts USING btree (author_id);
CREATE INDEX posts_status_date ON cms.posts (status, published_at DESC, id) INCLUDE (title);
CREATE INDEX posts_search ON cms.posts USING gin (search);
CREATE TABLE cms.pages (
    path ltree,
    template text DEFAULT 'default' NOT NULL
) INHERITS (cms.posts);
ALTER TABLE cms.pages ADD PRIMARY KEY (id);
CREATE TABLE cms.media (
    id bigserial PRIMARY KEY,
    uploader_id bigint REFERENCES cms.users ON DELETE SET NULL,
    mime_type varchar(100) NOT NULL,
    width integer,
    height integer,
    bytes bigint NOT NULL,
    alt text DEFAULT '' NOT NULL,
    variants jsonb[]
);
CREATE TABLE cms.revisions (
    post_id bigint NOT NULL REFERENCES cms.posts ON DELETE CASCADE,
    rev integer NOT NULL,
    title text NOT NULL,
    content text NOT NULL,
    editor_id bigint REFERENCES cms.users,
    at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (post_id, rev)
);
CREATE TABLE cms.postmeta (
    post_id bigint NOT NULL REFERENCES cms.posts ON DELETE CASCADE,
    meta_key varchar(255) NOT NULL,
    meta_value jsonb,
    PRIMARY KEY (post_id, meta_key)
);
CREATE TABLE cms.terms (
    id bigserial PRIMARY KEY,
    taxonomy varchar(32) NOT NULL,
    name varchar(200) NOT NULL,
    path ltree NOT NULL,
    UNIQUE (taxonomy, path)
);
CREATE INDEX terms_path ON cms.terms USING gist (path);
CREATE TABLE cms.post_terms (
    post_id bigint NOT NULL REFERENCES cms.posts ON DELETE CASCADE,
    term_id bigint NOT NULL REFERENCES cms.terms ON DELETE CASCADE,
    PRIMARY KEY (term_id, post_id)
);
CREATE TABLE cms.comments (
    id bigserial PRIMARY KEY,
    post_id bigint NOT NULL REFERENCES cms.posts ON DELETE CASCADE,
    author text,
    body text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    approved text,
    parent_id bigint REFERENCES cms.comments ON DELETE CASCADE,
    user_id bigint REFERENCES cms.users ON DELETE SET NULL,
    ip inet
);
CREATE INDEX idx_comments_post_id ON cms.comments USING btree (post_id);
CREATE TABLE cms.settings (option_name text PRIMARY KEY, option_value jsonb NOT NULL, autoload boolean DEFAULT true NOT NULL);
CREATE FUNCTION cms.count_comments() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE cms.posts SET comment_count = comment_count + 1 WHERE id = NEW.post_id; RETURN NULL; END $$;
CREATE TRIGGER count_comments AFTER INSERT ON cms.comments FOR EACH ROW EXECUTE FUNCTION cms.count_comments();
CREATE FUNCTION cms.save_revision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO cms.revisions SELECT OLD.id, COALESCE(max(rev), 0) + 1, OLD.title, OLD.content FROM cms.revisions WHERE post_id = OLD.id; RETURN NEW; END $$;
CREATE TRIGGER save_revision BEFORE UPDATE OF title, content ON cms.posts FOR EACH ROW WHEN (OLD.content <> NEW.content) EXECUTE FUNCTION cms.save_revision();
CREATE VIEW cms.published AS SELECT p.id, p.title, p.slug, u.display_name AS author, p.published_at FROM cms.posts p LEFT JOIN cms.users u ON u.id = p.author_id WHERE p.status = 'publish'
 AND p.visibility = 'public'
;
CREATE MATERIALIZED VIEW cms.archive AS SELECT date_trunc('month', published_at AT TIME ZONE 'UTC') AS month, count(*) AS posts FROM cms.published GROUP BY 1;
CREATE UNIQUE INDEX archive_month ON cms.archive (month);
