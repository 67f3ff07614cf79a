CREATE FUNCTION public.timestamp_id(table_name text) RETURNS bigint LANGUAGE plpgsql AS $_$
DECLARE
  time_part bigint;
  sequence_base bigint;
  tail bigint;
BEGIN
  time_part := ((date_part('epoch', now()) * 1000))::bigint << 16;
  sequence_base := ('x' || substr(md5(table_name || 'b3e1c8' || time_part::text), 1, 4))::bit(16)::bigint;
  tail := (sequence_base + nextval(table_name || '_id_seq')) & 65535;
  RETURN time_part | tail;
END
$_$;
CREATE SEQUENCE public.accounts_id_seq;
CREATE TABLE public.accounts (
  id bigint NOT NULL DEFAULT public.timestamp_id('accounts'::text),
  username character varying DEFAULT ''::character varying NOT NULL,
  domain character varying,
  private_key text,
  public_key text DEFAULT ''::text NOT NULL,
  created_at timestamp without time zone NOT NULL,
  updated_at timestamp without time zone NOT NULL,
  note text DEFAULT ''::text NOT NULL,
  locked boolean DEFAULT false NOT NULL,
  silenced_at timestamp without time zone,
  suspended_at timestamp without time zone,
  fields jsonb,
  also_known_as character varying[],
  actor_type character varying,
  CONSTRAINT accounts_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE public.accounts_id_seq OWNED BY public.accounts.id;
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON public.accounts (lower((username)::text), COALESCE(lower((domain)::text), ''::text));
CREATE INDEX search_index ON public.accounts USING gin ((((setweight(to_tsvector('simple'::regconfig, (username)::text), 'B'::"char") || setweight(to_tsvector('simple'::regconfig, (COALESCE(domain, ''::character varying))::text), 'C'::"char")))));
CREATE TABLE public.statuses (
  id bigint DEFAULT public.timestamp_id('statuses'::text) NOT NULL PRIMARY KEY,
  uri character varying,
  text text DEFAULT ''::text NOT NULL,
  created_at timestamp without time zone NOT NULL,
  in_reply_to_id bigint REFERENCES public.statuses ON DELETE SET NULL,
  reblog_of_id bigint REFERENCES public.statuses ON DELETE CASCADE,
  sensitive boolean DEFAULT false NOT NULL,
  visibility integer DEFAULT 0 NOT NULL,
  account_id bigint NOT NULL,
  language character varying, deleted_at timestamp without time zone, poll_id bigint);
CREATE SEQUENCE public.statuses_id_seq OWNED BY public.statuses.id;
CREATE INDEX index_statuses_20190820 ON public.statuses (account_id, id DESC, visibility, (created_at::date)) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX index_statuses_on_uri ON public.statuses (uri) WHERE uri IS NOT NULL;
ALTER TABLE public.statuses ADD CONSTRAINT fk_9bda1543f7 FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
CREATE TABLE public.status_stats (id bigserial PRIMARY KEY, status_id bigint NOT NULL REFERENCES public.statuses(id) ON DELETE CASCADE, replies_count bigint DEFAULT 0 NOT NULL, reblogs_count bigint DEFAULT 0 NOT NULL, favourites_count bigint DEFAULT 0 NOT NULL);
CREATE UNIQUE INDEX index_status_stats_on_status_id ON public.status_stats (status_id);
CREATE TABLE public.polls (id bigserial PRIMARY KEY, account_id bigint, status_id bigint, expires_at timestamp, options character varying[] DEFAULT '{}'::character varying[] NOT NULL, cached_tallies bigint[] DEFAULT '{}'::bigint[] NOT NULL, multiple boolean DEFAULT false NOT NULL, lock_version integer DEFAULT 0 NOT NULL);
ALTER TABLE public.polls ADD CONSTRAINT fk_rails_3e0d9f1115 FOREIGN KEY (status_id) REFERENCES public.statuses(id) ON DELETE CASCADE;
CREATE TABLE public.follows (id bigserial PRIMARY KEY, account_id bigint NOT NULL, target_account_id bigint NOT NULL, show_reblogs boolean DEFAULT true NOT NULL, notify boolean DEFAULT false NOT NULL, languages character varying[]);
CREATE UNIQUE INDEX index_follows_on_account_id_and_target_account_id ON public.follows (account_id, target_account_id);
CREATE INDEX index_follows_on_target_account_id ON public.follows (target_account_id);
ALTER TABLE public.follows ADD CONSTRAINT fk_32ed1b5560 FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
ALTER TABLE public.follows ADD CONSTRAINT fk_745ca29eac FOREIGN KEY (target_account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;
CREATE TABLE public.tags (id bigserial PRIMARY KEY, name character varying DEFAULT ''::character varying NOT NULL, created_at timestamp NOT NULL, usable boolean, last_status_at timestamp, display_name character varying);
CREATE UNIQUE INDEX index_tags_on_name_lower_btree ON public.tags (lower((name)::text) text_pattern_ops);
CREATE TABLE public.statuses_tags (status_id bigint NOT NULL REFERENCES public.statuses ON DELETE CASCADE, tag_id bigint NOT NULL REFERENCES public.tags ON DELETE CASCADE, PRIMARY KEY (tag_id, status_id));
CREATE INDEX index_statuses_tags_on_status_id ON public.statuses_tags (status_id);
CREATE MATERIALIZED VIEW public.instances AS SELECT domain, count(*) AS accounts_count FROM public.accounts WHERE domain IS NOT NULL GROUP BY domain;
CREATE UNIQUE INDEX index_instances_on_domain ON public.instances (domain);
CREATE INDEX index_instances_on_reverse_domain ON public.instances (reverse((domain)::text), domain);
