CREATE FUNCTION public.timestamp_id(table_name text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
  DECLARE
    time_part bigint;
    sequence_base bigint;
    tail bigint;
  BEGIN
    time_part := (
      -- Get the time in milliseconds
      ((date_part('epoch', now()) * 1000))::bigint
      -- And shift it over two bytes
      << 16);
    sequence_base := (
      'x' ||
      substr(
        md5(table_name || 'b2a1c9d' || time_part::text),
        1, 4
      )
    )::bit(16)::bigint;
    tail := (
      (sequence_base + nextval(table_name || '_id_seq'))
      & 65535);
    RETURN time_part | tail;
  END
$$;
CREATE SEQUENCE public.accounts_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE TABLE public.accounts (
    id bigint DEFAULT public.timestamp_id('accounts'::text) NOT NULL,
    username character varying DEFAULT ''::character varying NOT NULL,
    domain character varying,
    private_key text,
    public_key text DEFAULT ''::text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    display_name character varying DEFAULT ''::character varying NOT NULL,
    uri character varying DEFAULT ''::character varying NOT NULL,
    url character varying,
    locked boolean DEFAULT false NOT NULL,
    moved_to_account_id bigint,
    fields jsonb,
    actor_type character varying,
    discoverable boolean,
    also_known_as character varying[],
    silenced_at timestamp without time zone,
    suspended_at timestamp without time zone,
    devices_url character varying,
    CONSTRAINT accounts_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.accounts ADD CONSTRAINT fk_2320833084 FOREIGN KEY (moved_to_account_id) REFERENCES public.accounts(id) ON DELETE SET NULL;
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON public.accounts USING btree (lower((username)::text), COALESCE(lower((domain)::text), ''::text));
CREATE INDEX search_index ON public.accounts USING gin ((((setweight(to_tsvector('simple'::regconfig, (display_name)::text), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, (username)::text), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, (COALESCE(domain, ''::character varying))::text), 'C'::"char"))));
CREATE INDEX index_accounts_on_uri ON public.accounts USING btree (uri);
CREATE TABLE public.account_stats (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES public.accounts ON DELETE CASCADE,
    statuses_count bigint DEFAULT 0 NOT NULL,
    following_count bigint DEFAULT 0 NOT NULL,
    followers_count bigint DEFAULT 0 NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    last_status_at timestamp without time zone
);
CREATE UNIQUE INDEX index_account_stats_on_account_id ON public.account_stats USING btree (account_id);
CREATE SEQUENCE public.statuses_id_seq;
CREATE TABLE public.statuses (
    id bigint DEFAULT public.timestamp_id('statuses'::text) NOT NULL PRIMARY KEY,
    uri character varying,
    text text DEFAULT ''::text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    in_reply_to_id bigint REFERENCES public.statuses ON DELETE SET NULL,
    reblog_of_id bigint REFERENCES public.statuses ON DELETE CASCADE,
    visibility integer DEFAULT 0 NOT NULL,
    account_id bigint NOT NULL REFERENCES public.accounts ON DELETE CASCADE,
    deleted_at timestamp without time zone,
    edited_at timestamp without time zone
);
CREATE INDEX index_statuses_20190820 ON public.statuses USING btree (account_id, id DESC, visibility, updated_at) WHERE (deleted_at IS NULL);
CREATE INDEX index_statuses_public_20200119 ON public.statuses USING btree (id DESC, account_id) WHERE ((deleted_at IS NULL) AND (visibility = 0) AND (reblog_of_id IS NULL) AND (in_reply_to_id IS NULL));
CREATE UNIQUE INDEX index_statuses_on_uri ON public.statuses USING btree (uri);
CREATE MATERIALIZED VIEW public.account_summaries AS
 SELECT accounts.id AS account_id,
    mode() WITHIN GROUP (ORDER BY t0.visibility) AS language,
    mode() WITHIN GROUP (ORDER BY t0.uri) AS sensitive
   FROM (public.accounts
     CROSS JOIN LATERAL ( SELECT statuses.account_id, statuses.visibility, statuses.uri
           FROM public.statuses
          WHERE ((statuses.account_id = accounts.id) AND (statuses.deleted_at IS NULL) AND (statuses.reblog_of_id IS NULL))
          ORDER BY statuses.id DESC
         LIMIT 20) t0)
  WHERE ((accounts.suspended_at IS NULL) AND (accounts.silenced_at IS NULL) AND (accounts.moved_to_account_id IS NULL) AND (accounts.discoverable = true))
  GROUP BY accounts.id
  WITH NO DATA;
CREATE UNIQUE INDEX index_account_summaries_on_account_id ON public.account_summaries USING btree (account_id);
CREATE VIEW public.user_ips_like AS SELECT id AS account_id, max(suspended_at) AS used_at FROM public.accounts GROUP BY id;
