CREATE FUNCTION timestamp_id(relname name, salt text DEFAULT 'salt') RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  time_part bigint; sequence_base bigint; tail bigint;
BEGIN
  time_part := (date_part('epoch', now()) * 1000)::bigint << 16;
  sequence_base := ('x' || substr(md5(relname || salt || time_part::text), 1, 4))::bit(16)::bigint;
  tail := ((sequence_base + nextval((relname || '_id_seq')::regclass)) & 65535);
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
  fields jsonb DEFAULT '[]',
  also_known_as text[],
  discoverable boolean,
  trendable boolean,
  search_vector tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', display_name), 'A') || setweight(to_tsvector('simple', username), 'B')) STORED,
  silenced_at timestamp(6) without time zone,
  suspended_at timestamp(6) without time zone,
  indexable boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON accounts (lower(username), COALESCE(lower(domain), ''));
CREATE INDEX search_index ON accounts USING gin (search_vector) WITH (fastupdate = off);
CREATE INDEX index_accounts_on_domain_and_id ON accounts (domain, id);
CREATE TABLE statuses (
  id bigint DEFAULT timestamp_id('statuses') NOT NULL PRIMARY KEY,
  uri character varying,
  text text DEFAULT '' NOT NULL,
  in_reply_to_id bigint REFERENCES statuses(id) ON DELETE SET NULL,
  reblog_of_id bigint REFERENCES statuses(id) ON DELETE CASCADE,
  sensitive boolean DEFAULT false NOT NULL,
  visibility integer DEFAULT 0 NOT NULL,
  language character varying,
  conversation_id bigint,
  ordered_media_attachment_ids bigint[],
  account_id bigint NOT NULL,
  deleted_at timestamp,
  created_at timestamp NOT NULL DEFAULT now()
);
ALTER TABLE statuses ADD CONSTRAINT fk_9bda1543f7 FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
CREATE INDEX index_statuses_20190820 ON statuses (account_id, id DESC, visibility, created_at) WHERE deleted_at IS NULL AND reblog_of_id IS NULL;
CREATE TABLE conversations (
  id bigserial PRIMARY KEY,
  uri varchar UNIQUE,
  created_at timestamp(6) NOT NULL
);
ALTER TABLE statuses ADD CONSTRAINT fk_conv FOREIGN KEY (conversation_id) REFERENCES conversations ON DELETE SET NULL NOT VALID;
CREATE INDEX index_statuses_local ON statuses (id DESC, account_id) WHERE uri IS NULL AND visibility = 0;
CREATE TABLE media_attachments (
  id bigint DEFAULT timestamp_id('media_attachments') PRIMARY KEY,
  status_id bigint REFERENCES statuses ON DELETE SET NULL,
  type integer DEFAULT 0 NOT NULL,
  file_meta jsonb,
  description character varying(1500),
  blurhash character varying(64)
);
CREATE TABLE follows (
  id bigserial PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  show_reblogs boolean DEFAULT true NOT NULL,
  notify boolean DEFAULT false NOT NULL,
  languages character varying[]
);
CREATE UNIQUE INDEX index_follows_on_account_id_and_target ON follows (account_id, target_account_id);
CREATE TABLE blocks (
  id bigserial PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE,
  UNIQUE (account_id, target_account_id)
);
CREATE TABLE domain_blocks (
  id bigserial PRIMARY KEY,
  domain varchar NOT NULL DEFAULT '' UNIQUE,
  severity integer DEFAULT 0
);
CREATE MATERIALIZED VIEW instances AS
  WITH domain_counts(domain, accounts_count) AS (
    SELECT domain, count(*) FROM accounts WHERE domain IS NOT NULL GROUP BY domain)
  SELECT domain, accounts_count FROM domain_counts
  UNION SELECT b.domain, COALESCE(c.accounts_count, 0) FROM domain_blocks b LEFT JOIN domain_counts c USING (domain);
CREATE UNIQUE INDEX index_instances_on_domain ON instances (domain);
CREATE INDEX index_instances_on_reverse_domain ON instances (reverse('.' || domain), domain);
CREATE MATERIALIZED VIEW account_summaries AS
  SELECT a.id AS account_id, mode() WITHIN GROUP (ORDER BY s.language) AS language, bool_or(s.sensitive) AS sensitive
  FROM accounts a JOIN statuses s ON s.account_id = a.id
  WHERE a.suspended_at IS NULL AND a.discoverable AND s.deleted_at IS NULL GROUP BY a.id;
CREATE UNIQUE INDEX index_account_summaries_on_account_id ON account_summaries (account_id);
CREATE MATERIALIZED VIEW follow_recommendations AS
  SELECT s.account_id, count(*)::numeric AS rank, array_agg('most_followed'::text) AS reason
  FROM follows f JOIN account_summaries s ON s.account_id = f.target_account_id
  WHERE NOT s.sensitive GROUP BY 1 HAVING count(*) >= 5;
CREATE UNIQUE INDEX ON follow_recommendations (account_id);
DROP MATERIALIZED VIEW follow_recommendations;
DROP MATERIALIZED VIEW account_summaries;
ALTER TABLE statuses ALTER COLUMN visibility TYPE smallint, ALTER COLUMN visibility SET DEFAULT 1;
ALTER TABLE statuses DROP COLUMN sensitive;
ALTER TABLE statuses ADD COLUMN sensitive boolean NOT NULL DEFAULT true, ADD COLUMN edited_at timestamp;
ALTER TABLE statuses VALIDATE CONSTRAINT fk_conv;
CREATE TABLE status_edits (
  id bigserial PRIMARY KEY,
  status_id bigint NOT NULL REFERENCES statuses ON DELETE CASCADE,
  text text DEFAULT '' NOT NULL,
  spoiler_text text DEFAULT '' NOT NULL
);
ALTER TABLE blocks RENAME TO relationships;
ALTER TABLE relationships RENAME CONSTRAINT blocks_pkey TO relationships_pkey;
ALTER SEQUENCE blocks_id_seq RENAME TO relationships_id_seq;
CREATE TYPE rel_kind AS ENUM ('block','mute');
ALTER TABLE relationships ADD COLUMN kind rel_kind NOT NULL DEFAULT 'block', ADD COLUMN expires_at timestamp;
ALTER TABLE relationships DROP CONSTRAINT blocks_account_id_target_account_id_key;
CREATE UNIQUE INDEX index_relationships ON relationships (account_id, kind, target_account_id);
DROP INDEX search_index;
ALTER TABLE accounts DROP COLUMN search_vector;
CREATE VIEW search_accounts AS SELECT id, username || COALESCE('@' || domain, '') AS acct, display_name FROM accounts WHERE discoverable;
ALTER TABLE accounts ALTER COLUMN also_known_as TYPE varchar[] USING also_known_as::varchar[], ALTER COLUMN fields DROP DEFAULT;
CREATE FUNCTION public_statuses(lim int DEFAULT 20) RETURNS SETOF statuses STABLE LANGUAGE sql AS 'SELECT * FROM statuses WHERE visibility = 0 ORDER BY id DESC LIMIT lim';
DROP FUNCTION timestamp_id CASCADE;
ALTER TABLE statuses ALTER COLUMN id SET DEFAULT nextval('statuses_id_seq');
ALTER TABLE media_attachments ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
DROP SEQUENCE media_attachments_id_seq;
ALTER TABLE follows RENAME COLUMN notify TO wants_notify;
COMMENT ON COLUMN follows.wants_notify IS 'bell';
