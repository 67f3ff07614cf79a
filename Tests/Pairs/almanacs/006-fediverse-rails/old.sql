CREATE FUNCTION public.timestamp_id(table_name text) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  RETURN (date_part('epoch', now()) * 1000)::bigint << 16 | (random() * 65535)::bigint;
END $$;
CREATE SEQUENCE public.accounts_id_seq;
CREATE TABLE public.accounts (
  id bigint NOT NULL DEFAULT nextval('accounts_id_seq'::regclass),
  username character varying DEFAULT ''::character varying NOT NULL,
  domain character varying,
  secret character varying DEFAULT '' NOT NULL,
  private_key text,
  public_key text DEFAULT ''::text NOT NULL,
  created_at timestamp without time zone NOT NULL,
  updated_at timestamp without time zone NOT NULL,
  note text DEFAULT ''::text NOT NULL,
  locked boolean DEFAULT false NOT NULL,
  silenced boolean DEFAULT false NOT NULL,
  suspended boolean DEFAULT false NOT NULL,
  CONSTRAINT accounts_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE public.accounts_id_seq OWNED BY public.accounts.id;
CREATE UNIQUE INDEX index_accounts_on_username_and_domain ON public.accounts (username, domain);
CREATE INDEX index_accounts_lower ON public.accounts (lower((username)::text), lower((domain)::text));
CREATE TABLE public.statuses (
  id bigint DEFAULT public.timestamp_id('statuses'::text) NOT NULL PRIMARY KEY,
  uri character varying,
  text text DEFAULT ''::text NOT NULL,
  created_at timestamp without time zone NOT NULL,
  in_reply_to_id bigint REFERENCES public.statuses ON DELETE SET NULL,
  reblog_of_id bigint REFERENCES public.statuses ON DELETE CASCADE,
  sensitive boolean DEFAULT false NOT NULL,
  visibility integer DEFAULT 0 NOT NULL,
  account_id integer NOT NULL,
  favourites_count integer DEFAULT 0 NOT NULL,
  reblogs_count integer DEFAULT 0 NOT NULL,
  language character varying
);
CREATE SEQUENCE public.statuses_id_seq OWNED BY public.statuses.id;
CREATE INDEX index_statuses_on_account_id ON public.statuses (account_id);
CREATE UNIQUE INDEX index_statuses_on_uri ON public.statuses (uri);
ALTER TABLE public.statuses ADD CONSTRAINT fk_9bda1543f7 FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
CREATE TABLE public.follows (id serial PRIMARY KEY, account_id integer NOT NULL, target_account_id integer NOT NULL, show_reblogs boolean DEFAULT true NOT NULL);
CREATE UNIQUE INDEX index_follows_on_account_id_and_target_account_id ON public.follows (account_id, target_account_id);
ALTER TABLE public.follows ADD CONSTRAINT fk_32ed1b5560 FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
ALTER TABLE public.follows ADD CONSTRAINT fk_745ca29eac FOREIGN KEY (target_account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
CREATE TABLE public.tags (id bigserial PRIMARY KEY, name character varying DEFAULT ''::character varying NOT NULL, created_at timestamp NOT NULL
);
CREATE UNIQUE INDEX index_tags_on_name ON public.tags (name);
CREATE INDEX hashtag_search_index ON public.tags (lower((name)::text) text_pattern_ops);
CREATE TABLE public.statuses_tags (status_id bigint NOT NULL REFERENCES public.statuses ON DELETE CASCADE, tag_id bigint NOT NULL REFERENCES public.tags ON DELETE CASCADE
);
CREATE UNIQUE INDEX index_statuses_tags_on_tag_id_and_status_id ON public.statuses_tags (tag_id, status_id);
CREATE INDEX index_statuses_tags_on_status_id ON public.statuses_tags (status_id);
CREATE TABLE public.stream_entries (id bigserial PRIMARY KEY, activity_id bigint, activity_type character varying, hidden boolean DEFAULT false NOT NULL, account_id bigint REFERENCES public.accounts ON DELETE CASCADE);
