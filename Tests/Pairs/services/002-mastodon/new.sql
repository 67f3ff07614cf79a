CREATE FUNCTION timestamp_id(table_name text, shard integer DEFAULT 0) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  time_part bigint;
  sequence_base bigint;
  tail bigint;
BEGIN
  time_part := (date_part('epoch', now()) * 1000)::bigint << 16;
  sequence_base := ('x' || substr(md5(table_name || shard::text || 'salt' || time_part::text), 1, 4))::bit(16)::bigint;
  tail := (sequence_base + nextval(table_name || '_id_seq')) & 65535;
  RETURN time_part | tail;
END
$$;
CREATE SEQUENCE accounts_id_seq;
CREATE SEQUENCE statuses_id_seq;
CREATE SEQUENCE quotes_id_seq;
CREATE TABLE accounts (
  id bigint NOT NULL DEFAULT timestamp_id('accounts'::text),
  username varchar NOT NULL DEFAULT '',
  domain varchar,
  private_key text,
  public_key text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  display_name varchar NOT NULL DEFAULT '',
  uri varchar NOT NULL DEFAULT '',
  locked boolean NOT NULL DEFAULT false,
  protocol smallint NOT NULL DEFAULT 0,
  fields jsonb,
  also_known_as varchar[],
  suspended_at timestamp,
  attribution_domains varchar[] NOT NULL DEFAULT '{}',
  created_at timestamp(6) NOT NULL,
  CONSTRAINT accounts_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON accounts (lower(username::text), COALESCE(lower(domain::text), ''::text));
CREATE INDEX search_index ON accounts USING gin ((
  setweight(to_tsvector('simple'::regconfig, display_name::text), 'A'::"char") ||
  setweight(to_tsvector('simple'::regconfig, username::text), 'B'::"char") ||
  setweight(to_tsvector('simple'::regconfig, COALESCE(domain, '')::text), 'C'::"char")));
CREATE TABLE statuses (
  id bigint PRIMARY KEY DEFAULT timestamp_id('statuses'::text),
  uri varchar,
  text text NOT NULL DEFAULT '',
  in_reply_to_id bigint,
  reblog_of_id bigint,
  visibility integer NOT NULL DEFAULT 0,
  spoiler_text text NOT NULL DEFAULT '',
  account_id bigint NOT NULL,
  deleted_at timestamp,
  ordered_media_attachment_ids bigint[],
  quote_approval_policy integer NOT NULL DEFAULT 0,
  CONSTRAINT fk_statuses_account FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE,
  CONSTRAINT fk_rails_256483a9ab FOREIGN KEY (reblog_of_id) REFERENCES statuses ON DELETE CASCADE DEFERRABLE,
  CONSTRAINT fk_rails_94a6f70399 FOREIGN KEY (in_reply_to_id) REFERENCES statuses ON DELETE SET NULL
);
CREATE INDEX index_statuses_public ON statuses (id DESC, account_id) WHERE deleted_at IS NULL AND visibility = 0 AND reblog_of_id IS NULL;
CREATE TABLE quotes (
  id bigint PRIMARY KEY DEFAULT timestamp_id('quotes'::text),
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  status_id bigint NOT NULL REFERENCES statuses ON DELETE CASCADE,
  quoted_status_id bigint REFERENCES statuses ON DELETE SET NULL,
  state integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX index_quotes_on_status_id ON quotes (status_id);
CREATE TABLE follows (
  id bigserial PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  show_reblogs boolean NOT NULL DEFAULT true,
  languages varchar[]
);
CREATE UNIQUE INDEX index_follows ON follows (account_id, target_account_id);
CREATE TABLE account_summaries_cfg (id int);
CREATE MATERIALIZED VIEW account_summaries AS
 SELECT a.id AS account_id,
    mode() WITHIN GROUP (ORDER BY s.visibility) AS visibility,
    count(DISTINCT s.quote_approval_policy) AS policies,
    bool_or(a.locked) AS sensitive
   FROM accounts a JOIN statuses s ON s.account_id = a.id
  WHERE a.suspended_at IS NULL
  GROUP BY a.id;
CREATE UNIQUE INDEX index_account_summaries_on_account_id ON account_summaries (account_id);
CREATE MATERIALIZED VIEW global_follow_recommendations AS
 SELECT s.account_id, sum(x.rank) AS rank, array_agg(x.reason) AS reason
 FROM account_summaries s
 JOIN (SELECT f.target_account_id AS account_id, count(*)::numeric AS rank, 'most_followed'::text AS reason FROM follows f GROUP BY 1) x USING (account_id)
 GROUP BY s.account_id ORDER BY (sum(x.rank)) DESC;
CREATE UNIQUE INDEX index_global_follow_recommendations_on_account_id ON global_follow_recommendations (account_id);
CREATE VIEW user_ips AS SELECT id, username, domain, protocol FROM accounts;

