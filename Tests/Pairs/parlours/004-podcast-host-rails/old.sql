CREATE TABLE public.schema_migrations (version character varying NOT NULL, CONSTRAINT schema_migrations_pkey PRIMARY KEY (version));
CREATE TABLE public.ar_internal_metadata (key character varying NOT NULL PRIMARY KEY, value character varying, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL);
CREATE TABLE public.users (
    id bigserial PRIMARY KEY,
    email character varying DEFAULT ''::character varying NOT NULL,
    encrypted_password character varying DEFAULT ''::character varying NOT NULL,
    reset_password_token character varying,
    sign_in_count integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE UNIQUE INDEX index_users_on_email ON public.users USING btree (email);
CREATE UNIQUE INDEX index_users_on_reset_password_token ON public.users USING btree (reset_password_token);
CREATE TABLE public.shows (
    id bigserial PRIMARY KEY,
    user_id integer,
    title character varying NOT NULL,
    slug character varying NOT NULL,
    description text,
    explicit boolean DEFAULT false,
    language character varying(5) DEFAULT 'en',
    settings json,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE INDEX index_shows_on_slug ON public.shows (slug);
CREATE INDEX index_shows_on_user_id ON public.shows (user_id);
CREATE TABLE public.episodes (
    id bigserial PRIMARY KEY,
    show_id bigint NOT NULL,
    title character varying NOT NULL,
    number integer,
    season integer,
    status character varying DEFAULT 'draft'::character varying,
    published_at timestamp without time zone,
    duration_seconds integer,
    audio_url character varying,
    notes text,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE INDEX index_episodes_on_show_id ON public.episodes (show_id);
CREATE TABLE public.downloads (
    id bigserial PRIMARY KEY NOT NULL,
    episode_id bigint NOT NULL,
    ip character varying,
    user_agent character varying,
    created_at timestamp without time zone NOT NULL
);
CREATE INDEX index_downloads_on_episode_id ON public.downloads (episode_id);
CREATE TABLE public.sponsors (id bigserial PRIMARY KEY, name character varying, website character varying, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL);
CREATE TABLE public.episodes_sponsors (episode_id bigint NOT NULL, sponsor_id bigint NOT NULL);
CREATE UNIQUE INDEX index_episodes_sponsors_on_episode_id_and_sponsor_id ON public.episodes_sponsors (episode_id, sponsor_id);
ALTER TABLE ONLY public.shows ADD CONSTRAINT fk_rails_1a2b3c4d5e FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.episodes ADD CONSTRAINT fk_rails_6f708192a3 FOREIGN KEY (show_id) REFERENCES public.shows(id);
ALTER TABLE ONLY public.downloads ADD CONSTRAINT fk_rails_b4c5d6e7f8 FOREIGN KEY (episode_id) REFERENCES public.episodes(id);
CREATE VIEW public.daily_downloads AS SELECT episode_id, date(created_at) AS day, count(*) AS downloads FROM public.downloads GROUP BY episode_id, date(created_at);
