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
    hide_collections boolean,
    trendable boolean,
    reviewed_at timestamp without time zone,
    requested_review_at timestamp without time zone,
    indexable boolean DEFAULT false NOT NULL,
    CONSTRAINT accounts_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.accounts ADD CONSTRAINT fk_2320833084 FOREIGN KEY (moved_to_account_id) REFERENCES public.accounts(id) ON DELETE SET NULL;
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON public.accounts USING btree (lower((username)::text), COALESCE(lower((domain)::text), ''::text));
CREATE INDEX search_index ON public.accounts USING gin ((((setweight(to_tsvector('simple'::regconfig, (username)::text), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, (display_name)::text), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, (COALESCE(domain, ''::character varying))::text), 'C'::"char"))));
CREATE INDEX index_accounts_on_domain_and_id ON public.accounts USING btree (domain, id);
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
    sensitive boolean DEFAULT false NOT NULL,
    language character varying,
    ordered_media_attachment_ids bigint[],
    poll_id bigint,
    account_id bigint NOT NULL REFERENCES public.accounts ON DELETE CASCADE,
    deleted_at timestamp without time zone,
    edited_at timestamp without time zone
);
CREATE INDEX index_statuses_20190820 ON public.statuses USING btree (account_id, id DESC, visibility, updated_at) WHERE (deleted_at IS NULL);
CREATE INDEX index_statuses_public_20200119 ON public.statuses USING btree (id DESC, account_id) WHERE ((deleted_at IS NULL) AND (visibility = 0) AND (reblog_of_id IS NULL) AND (in_reply_to_id IS NULL));
CREATE UNIQUE INDEX index_statuses_on_uri ON public.statuses USING btree (uri text_pattern_ops) WHERE (uri IS NOT NULL);
CREATE INDEX index_statuses_local_20190824 ON public.statuses USING btree (id DESC, account_id) WHERE ((deleted_at IS NULL) AND (visibility = 0) AND (poll_id IS NULL));
CREATE MATERIALIZED VIEW public.account_summaries AS
 SELECT accounts.id AS account_id,
    mode() WITHIN GROUP (ORDER BY t0.language) AS language,
    mode() WITHIN GROUP (ORDER BY t0.sensitive) AS sensitive
   FROM (public.accounts
     CROSS JOIN LATERAL ( SELECT statuses.account_id, statuses.language, statuses.sensitive
           FROM public.statuses
          WHERE ((statuses.account_id = accounts.id) AND (statuses.deleted_at IS NULL) AND (statuses.reblog_of_id IS NULL))
          ORDER BY statuses.id DESC
         LIMIT 20) t0)
  WHERE ((accounts.suspended_at IS NULL) AND (accounts.silenced_at IS NULL) AND (accounts.moved_to_account_id IS NULL) AND (accounts.discoverable = true))
  GROUP BY accounts.id
  WITH NO DATA;
CREATE UNIQUE INDEX index_account_summaries_on_account_id ON public.account_summaries USING btree (account_id);
CREATE TABLE public.preview_card_providers (
    id bigserial PRIMARY KEY,
    domain character varying DEFAULT ''::character varying NOT NULL,
    icon_file_size bigint,
    trendable boolean,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE MATERIALIZED VIEW public.global_follow_recommendations AS
 SELECT t0.account_id, sum(t0.rank) AS rank, array_agg(t0.reason) AS reason
   FROM ( SELECT account_summaries.account_id,
            ((count(s.followers_count))::numeric / (1.0 + (max(s.following_count))::numeric)) AS rank,
            'most_followed'::text AS reason
           FROM (public.account_summaries JOIN public.account_stats s ON ((s.account_id = account_summaries.account_id)))
          WHERE (account_summaries.sensitive = false)
          GROUP BY account_summaries.account_id
         HAVING (count(s.followers_count) >= 5)) t0
  GROUP BY t0.account_id
  ORDER BY (sum(t0.rank)) DESC WITH NO DATA;
CREATE UNIQUE INDEX index_global_follow_recommendations_on_account_id ON public.global_follow_recommendations USING btree (account_id);
