CREATE TABLE public.schema_migrations (version character varying NOT NULL, CONSTRAINT schema_migrations_pkey PRIMARY KEY (version));
CREATE TABLE public.ar_internal_metadata (key character varying NOT NULL PRIMARY KEY, value character varying, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL);
CREATE TABLE public.users (
    id bigserial PRIMARY KEY,
    email character varying DEFAULT ''::character varying NOT NULL,
    encrypted_password character varying DEFAULT ''::character varying NOT NULL,
    reset_password_token character varying,
    sign_in_count integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    role integer DEFAULT 0 NOT NULL,
    discarded_at timestamp(6) without time zone
);
CREATE UNIQUE INDEX index_users_on_lower_email ON public.users USING btree (lower((email)::text)) WHERE (discarded_at IS NULL);
CREATE INDEX index_users_on_discarded_at ON public.users (discarded_at);
CREATE UNIQUE INDEX index_users_on_reset_password_token ON public.users USING btree (reset_password_token);
CREATE TABLE public.shows (
    id bigserial PRIMARY KEY,
    user_id bigint NOT NULL,
    title character varying NOT NULL,
    slug character varying NOT NULL,
    description text,
    explicit boolean DEFAULT false NOT NULL,
    language character varying(10) DEFAULT 'en' NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    episodes_count integer DEFAULT 0 NOT NULL,
    tags character varying[] DEFAULT '{}'::character varying[] NOT NULL
);
CREATE UNIQUE INDEX index_shows_on_slug ON public.shows (slug);
CREATE INDEX index_shows_on_user_id ON public.shows (user_id);
CREATE INDEX index_shows_on_tags ON public.shows USING gin (tags);
CREATE TABLE public.episodes (
    id bigserial PRIMARY KEY,
    show_id bigint NOT NULL,
    title character varying NOT NULL,
    number integer,
    status integer DEFAULT 0 NOT NULL,
    published_at timestamp without time zone,
    duration_seconds integer,
    audio_url character varying,
    notes text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    season_id bigint,
    guid uuid DEFAULT gen_random_uuid() NOT NULL,
    tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english'::regconfig, (COALESCE(title, ''::character varying))::text), 'A') || setweight(to_tsvector('english'::regconfig, COALESCE(notes, ''::text)), 'B')) STORED
);
CREATE INDEX index_episodes_on_show_id_and_published_at ON public.episodes (show_id, published_at DESC NULLS LAST);
CREATE UNIQUE INDEX index_episodes_on_guid ON public.episodes (guid);
CREATE INDEX index_episodes_on_tsv ON public.episodes USING gin (tsv);
CREATE TABLE public.seasons (id bigserial PRIMARY KEY, show_id bigint NOT NULL, number integer NOT NULL, name character varying, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL);
CREATE UNIQUE INDEX index_seasons_on_show_id_and_number ON public.seasons (show_id, number);
ALTER TABLE public.seasons ADD CONSTRAINT fk_rails_5e7a2b6a11 FOREIGN KEY (show_id) REFERENCES public.shows(id);
ALTER TABLE public.episodes ADD CONSTRAINT fk_rails_33c1d2b0aa FOREIGN KEY (season_id) REFERENCES public.seasons(id) ON DELETE SET NULL;
CREATE TABLE public.downloads (
    id bigserial NOT NULL,
    episode_id bigint NOT NULL,
    ip inet,
    user_agent character varying,
    created_at timestamp(6) without time zone NOT NULL,
    country character varying(2),
    PRIMARY KEY (id, created_at)
) PARTITION BY RANGE (created_at);
CREATE TABLE public.downloads_2024 PARTITION OF public.downloads FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.downloads_2025 PARTITION OF public.downloads FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX index_downloads_on_episode_id ON public.downloads (episode_id);
CREATE TABLE public.sponsors (id bigserial PRIMARY KEY, name character varying, website_url text, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL);
CREATE TABLE public.sponsorships (id bigserial PRIMARY KEY, episode_id bigint NOT NULL, sponsor_id bigint NOT NULL, slot integer DEFAULT 0 NOT NULL, cpm_cents integer);
CREATE UNIQUE INDEX index_sponsorships_on_episode_id_and_sponsor_id ON public.sponsorships (episode_id, sponsor_id);
ALTER TABLE ONLY public.shows ADD CONSTRAINT fk_rails_1a2b3c4d5e FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.episodes ADD CONSTRAINT fk_rails_6f708192a3 FOREIGN KEY (show_id) REFERENCES public.shows(id) ON DELETE CASCADE;
ALTER TABLE public.downloads ADD CONSTRAINT fk_rails_b4c5d6e7f8 FOREIGN KEY (episode_id) REFERENCES public.episodes(id);
CREATE VIEW public.download_stats AS SELECT episode_id, date(created_at) AS day, count(*) AS downloads, count(DISTINCT ip) AS uniques FROM public.downloads GROUP BY episode_id, date(created_at);
CREATE MATERIALIZED VIEW public.show_totals AS SELECT e.show_id, sum(d.downloads) AS downloads FROM public.download_stats d JOIN public.episodes e ON e.id = d.episode_id GROUP BY e.show_id;
CREATE UNIQUE INDEX index_show_totals_on_show_id ON public.show_totals (show_id);
