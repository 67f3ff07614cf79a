CREATE FUNCTION timestamp_id(table_name text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
  DECLARE
    time_part bigint;
    sequence_base bigint;
    tail bigint;
  BEGIN
    time_part := (
      ((date_part('epoch', now()) * 1000))::bigint
      << 16
    );
    sequence_base := (
      'x' ||
      substr(md5(table_name || '3f6b' || time_part::text), 1, 4)
    )::bit(16)::bigint;
    tail := (
      (sequence_base + nextval(table_name || '_id_seq'))
      & 65535);
    RETURN time_part | tail;
  END
$$;

CREATE TABLE accounts (
    id bigint DEFAULT timestamp_id('accounts'::text) NOT NULL,
    username character varying DEFAULT ''::character varying NOT NULL,
    domain character varying,
    private_key text,
    public_key text DEFAULT ''::text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    display_name character varying DEFAULT ''::character varying NOT NULL,
    uri character varying DEFAULT ''::character varying NOT NULL,
    locked boolean DEFAULT false NOT NULL,
    fields jsonb,
    actor_type character varying,
    also_known_as character varying[],
    suspended_at timestamp without time zone,
    hide_collections boolean,
    avatar_storage_schema_version integer,
    indexable boolean DEFAULT false NOT NULL
);
CREATE SEQUENCE accounts_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE TABLE statuses (
    id bigint NOT NULL,
    uri character varying,
    text text DEFAULT ''::text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    in_reply_to_id bigint,
    reblog_of_id bigint,
    visibility integer DEFAULT 0 NOT NULL,
    spoiler_text text DEFAULT ''::text NOT NULL,
    reply boolean DEFAULT false NOT NULL,
    language character varying,
    account_id bigint NOT NULL,
    deleted_at timestamp without time zone
);
ALTER TABLE statuses ALTER id SET DEFAULT timestamp_id('statuses'::text);
ALTER TABLE statuses ADD COLUMN edited_at timestamp, ADD COLUMN trendable boolean, ADD COLUMN ordered_media_attachment_ids bigint[];
CREATE SEQUENCE statuses_id_seq CACHE 20;
CREATE TABLE follows (
    id bigserial NOT NULL,
    created_at timestamp NOT NULL,
    account_id bigint NOT NULL,
    target_account_id bigint NOT NULL,
    show_reblogs boolean DEFAULT true NOT NULL,
    uri varchar
);
CREATE TABLE status_stats (
    id bigserial PRIMARY KEY,
    status_id bigint NOT NULL,
    replies_count bigint DEFAULT 0 NOT NULL,
    reblogs_count bigint DEFAULT 0 NOT NULL,
    favourites_count bigint DEFAULT 0 NOT NULL
);
ALTER SEQUENCE status_stats_id_seq AS bigint MAXVALUE 9000000000000000000 CACHE 10 CYCLE;
CREATE TABLE account_stats (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    statuses_count bigint DEFAULT 0 NOT NULL,
    following_count bigint DEFAULT 0 NOT NULL,
    last_status_at timestamp
);
CREATE TABLE status_edits (
    id bigserial PRIMARY KEY,
    status_id bigint NOT NULL,
    account_id bigint,
    text text DEFAULT '' NOT NULL,
    media_descriptions text[],
    created_at timestamp(6) NOT NULL
);
CREATE TABLE announcements (
    id bigserial PRIMARY KEY,
    text text DEFAULT '' NOT NULL,
    status_ids bigint[],
    scheduled_at timestamp
);
CREATE UNLOGGED TABLE trend_scores (status_id bigint PRIMARY KEY, score double precision NOT NULL DEFAULT 0, language varchar COLLATE "C");
CREATE UNLOGGED SEQUENCE trend_run_seq AS integer INCREMENT BY -1 MINVALUE -1000 MAXVALUE -1 START -1 CYCLE;
ALTER TABLE ONLY accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY statuses ADD CONSTRAINT statuses_pkey PRIMARY KEY (id);
ALTER TABLE ONLY follows ADD CONSTRAINT follows_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON accounts USING btree (lower((username)::text), COALESCE(lower((domain)::text), ''::text));
CREATE INDEX search_index ON accounts USING gin ((((setweight(to_tsvector('simple'::regconfig, (display_name)::text), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, (username)::text), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, (COALESCE(domain, ''::character varying))::text), 'C'::"char"))));
ALTER INDEX search_index ALTER COLUMN 1 SET STATISTICS 600;
CREATE INDEX index_statuses_20190820 ON statuses USING btree (account_id, id DESC, visibility, created_at) WHERE (deleted_at IS NULL);
CREATE INDEX index_statuses_on_uri ON statuses USING btree (uri text_pattern_ops) WHERE (uri IS NOT NULL);
CREATE UNIQUE INDEX index_follows_on_account_id_and_target_account_id ON follows USING btree (account_id, target_account_id);
ALTER TABLE follows CLUSTER ON index_follows_on_account_id_and_target_account_id;
ALTER TABLE follows REPLICA IDENTITY FULL;
ALTER TABLE ONLY follows ADD CONSTRAINT fk_32ed1b5560 FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY statuses ADD CONSTRAINT fk_9bda1543f7 FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY statuses ADD CONSTRAINT fk_rails_94a6f70399 FOREIGN KEY (in_reply_to_id) REFERENCES statuses(id) ON DELETE SET NULL;
ALTER TABLE ONLY status_edits ADD CONSTRAINT fk_rails_a960f234a0 FOREIGN KEY (status_id) REFERENCES statuses(id) ON DELETE CASCADE;

CREATE MATERIALIZED VIEW account_summaries AS
 SELECT accounts.id AS account_id,
    mode() WITHIN GROUP (ORDER BY t0.language) AS language,
    mode() WITHIN GROUP (ORDER BY t0.reply) AS sensitive
   FROM (accounts
     CROSS JOIN LATERAL ( SELECT statuses.account_id, statuses.language, statuses.reply
           FROM statuses
          WHERE ((statuses.account_id = accounts.id) AND (statuses.deleted_at IS NULL) AND (statuses.reblog_of_id IS NULL))
          ORDER BY statuses.id DESC
         LIMIT 20) t0)
  WHERE ((accounts.suspended_at IS NULL) AND (accounts.locked = false))
  GROUP BY accounts.id
  WITH NO DATA;
CREATE UNIQUE INDEX index_account_summaries_on_account_id ON account_summaries USING btree (account_id);
CREATE INDEX idx_on_account_id_language_sensitive_250461e1eb ON account_summaries USING btree (account_id, language, sensitive);
CREATE MATERIALIZED VIEW global_follow_recommendations AS
 SELECT t0.account_id, sum(t0.rank) AS rank, array_agg(t0.reason) AS reason
   FROM ( SELECT s.account_id, (count(f.id)::numeric / (1.0 + count(f.id)::numeric)) AS rank, 'most_followed'::text AS reason
           FROM account_summaries s JOIN follows f ON f.target_account_id = s.account_id
          GROUP BY s.account_id HAVING count(f.id) >= 5
        UNION ALL
         SELECT s.account_id, 1::numeric AS rank, 'most_interactions'::text AS reason
           FROM account_summaries s JOIN account_stats a ON a.account_id = s.account_id) t0
  GROUP BY t0.account_id
  ORDER BY (sum(t0.rank)) DESC
  WITH NO DATA;
CREATE UNIQUE INDEX index_global_follow_recommendations_on_account_id ON global_follow_recommendations (account_id);
CREATE VIEW user_ips AS
 SELECT t0.user_id, t0.ip, max(t0.used_at) AS used_at
   FROM (SELECT a.id AS user_id, '127.0.0.1'::inet AS ip, a.created_at AS used_at FROM accounts a) t0
  GROUP BY t0.user_id, t0.ip;
CREATE PUBLICATION streaming FOR TABLE statuses (id, account_id, text, visibility) WHERE (visibility < 2 AND deleted_at IS NULL), ONLY status_edits;
COMMENT ON PUBLICATION streaming IS 'feeds the streaming service';
