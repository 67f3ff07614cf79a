CREATE FUNCTION timestamp_id(table_name text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  time_part bigint; sequence_base bigint; tail bigint;
BEGIN
  time_part := (date_part('epoch', now()) * 1000)::bigint << 16;
  sequence_base := ('x' || substr(md5(table_name || 'salt' || time_part::text), 1, 4))::bit(16)::bigint;
  tail := ((sequence_base + nextval(table_name || '_id_seq')) & 65535);
  RETURN time_part | tail;
END $$;
CREATE SEQUENCE statuses_id_seq;
CREATE SEQUENCE media_attachments_id_seq;
CREATE TABLE accounts (
  id bigserial PRIMARY KEY,
  username character varying DEFAULT '' NOT NULL,
  domain character varying,
  private_key text,
  public_key text DEFAULT '' NOT NULL,
  display_name character varying DEFAULT '' NOT NULL,
  note text DEFAULT '' NOT NULL,
  locked boolean DEFAULT false NOT NULL,
  actor_type character varying,
  fields jsonb,
  also_known_as character varying[],
  silenced_at timestamp(6) without time zone,
  suspended_at timestamp(6) without time zone,
  protocol integer DEFAULT 0 NOT NULL
);
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON accounts (lower(username), COALESCE(lower(domain), ''));
CREATE INDEX search_index ON accounts USING gin ((setweight(to_tsvector('simple', display_name), 'A') || setweight(to_tsvector('simple', username), 'B') || setweight(to_tsvector('simple', COALESCE(domain,'')), 'C')));
CREATE TABLE statuses (
  id bigint DEFAULT timestamp_id('statuses') NOT NULL PRIMARY KEY,
  uri character varying,
  text text DEFAULT '' NOT NULL,
  in_reply_to_id bigint REFERENCES statuses(id) ON DELETE SET NULL,
  reblog_of_id bigint REFERENCES statuses(id) ON DELETE CASCADE,
  sensitive boolean DEFAULT false NOT NULL,
  visibility integer DEFAULT 0 NOT NULL,
  language character varying,
  account_id bigint NOT NULL,
  deleted_at timestamp,
  created_at timestamp NOT NULL DEFAULT now()
);
ALTER TABLE statuses ADD CONSTRAINT fk_9bda1543f7 FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
CREATE INDEX index_statuses_20190820 ON statuses (account_id, id DESC, visibility, created_at) WHERE deleted_at IS NULL;
CREATE INDEX index_statuses_local ON statuses (id DESC, account_id) WHERE uri IS NULL AND visibility = 0;
CREATE TABLE media_attachments (
  id bigint DEFAULT timestamp_id('media_attachments') PRIMARY KEY,
  status_id bigint REFERENCES statuses ON DELETE SET NULL,
  type integer DEFAULT 0 NOT NULL,
  file_meta json,
  description text,
  blurhash character varying(64)
);
CREATE TABLE follows (
  id bigserial PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  show_reblogs boolean DEFAULT true NOT NULL,
  languages character varying[]
);
CREATE UNIQUE INDEX index_follows ON follows (account_id, target_account_id);
CREATE TABLE blocks (
  id bigserial PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  UNIQUE (account_id, target_account_id)
);
CREATE VIEW instances AS
  SELECT domain, count(*) AS accounts_count FROM accounts WHERE domain IS NOT NULL GROUP BY domain;
CREATE MATERIALIZED VIEW account_summaries AS
  SELECT a.id AS account_id, mode() WITHIN GROUP (ORDER BY s.language) AS language, bool_or(s.sensitive) AS sensitive
  FROM accounts a JOIN statuses s ON s.account_id = a.id
  WHERE a.suspended_at IS NULL AND s.deleted_at IS NULL GROUP BY a.id;
CREATE UNIQUE INDEX index_account_summaries_on_account_id ON account_summaries (account_id);
CREATE MATERIALIZED VIEW follow_recommendations AS
  SELECT s.account_id, count(*)::numeric AS rank, array_agg('most_followed'::text) AS reason
  FROM follows f JOIN account_summaries s ON s.account_id = f.target_account_id
  WHERE NOT s.sensitive GROUP BY 1 HAVING count(*) >= 5;
CREATE UNIQUE INDEX ON follow_recommendations (account_id);
