-- federated social network, structure.sql
CREATE SEQUENCE statuses_id_seq;
CREATE SEQUENCE accounts_id_seq;
CREATE FUNCTION timestamp_id(table_name text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
  DECLARE
    time_part bigint;
    sequence_base bigint;
    tail bigint;
  BEGIN
    time_part := (date_part('epoch', now()) * 1000)::bigint << 16;
    sequence_base := ('x' || substr(md5(table_name || time_part::text), 1, 4))::bit(16)::bigint;
    tail := ((sequence_base + nextval(table_name || '_id_seq')) & 65535);
    RETURN time_part | tail;
  END
$$;
CREATE TABLE accounts (
    id bigint DEFAULT timestamp_id('accounts'::text) NOT NULL PRIMARY KEY,
    username character varying DEFAULT ''::character varying NOT NULL,
    domain character varying,
    private_key text,
    public_key text DEFAULT ''::text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    display_name character varying DEFAULT ''::character varying NOT NULL,
    uri character varying DEFAULT ''::character varying NOT NULL,
    salmon_url character varying DEFAULT ''::character varying NOT NULL,
    hub_url character varying DEFAULT ''::character varying NOT NULL,
    locked boolean DEFAULT false NOT NULL,
    protocol integer DEFAULT 0 NOT NULL,
    silenced boolean DEFAULT false NOT NULL,
    suspended boolean DEFAULT false NOT NULL,
    statuses_count integer DEFAULT 0 NOT NULL,
    followers_count integer DEFAULT 0 NOT NULL
);
CREATE UNIQUE INDEX index_accounts_on_username_and_domain ON accounts (username, domain);
CREATE INDEX index_accounts_on_uri ON accounts (uri);
CREATE INDEX search_index ON accounts USING gin ((((setweight(to_tsvector('simple'::regconfig, (display_name)::text), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, (username)::text), 'B'::"char")))));

CREATE TABLE statuses (
    id bigint DEFAULT timestamp_id('statuses'::text) NOT NULL PRIMARY KEY,
    uri character varying,
    text text DEFAULT ''::text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    in_reply_to_id bigint,
    reblog_of_id bigint,
    url character varying,
    sensitive boolean DEFAULT false NOT NULL,
    visibility integer DEFAULT 0 NOT NULL,
    spoiler_text text DEFAULT ''::text NOT NULL,
    reply boolean DEFAULT false NOT NULL,
    favourites_count integer DEFAULT 0 NOT NULL,
    reblogs_count integer DEFAULT 0 NOT NULL,
    account_id bigint NOT NULL
);
CREATE UNIQUE INDEX index_statuses_on_uri ON statuses (uri);
CREATE INDEX index_statuses_on_account_id_id ON statuses (account_id, id);
CREATE INDEX index_statuses_on_in_reply_to_id ON statuses (in_reply_to_id);

CREATE TABLE follows (
    id bigserial PRIMARY KEY,
    created_at timestamp without time zone NOT NULL,
    account_id bigint NOT NULL,
    target_account_id bigint NOT NULL
);
CREATE UNIQUE INDEX index_follows_on_account_id_and_target_account_id ON follows (account_id, target_account_id);
CREATE TABLE favourites (
    id bigserial PRIMARY KEY,
    created_at timestamp without time zone NOT NULL,
    account_id bigint NOT NULL,
    status_id bigint NOT NULL
);
CREATE TABLE stream_entries (
    id bigserial PRIMARY KEY,
    activity_id bigint,
    activity_type character varying,
    account_id bigint,
    hidden boolean DEFAULT false NOT NULL
);
CREATE TABLE subscriptions (
    id bigserial PRIMARY KEY,
    callback_url character varying DEFAULT '' NOT NULL,
    account_id bigint NOT NULL
);
CREATE TABLE media_attachments (
    id bigserial PRIMARY KEY,
    status_id bigint,
    remote_url character varying DEFAULT ''::character varying NOT NULL,
    shortcode character varying,
    type integer DEFAULT 0 NOT NULL,
    file_meta json,
    account_id bigint
);
ALTER TABLE ONLY follows ADD CONSTRAINT fk_32ed1b5560 FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY follows ADD CONSTRAINT fk_745ca29eac FOREIGN KEY (target_account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY statuses ADD CONSTRAINT fk_9bda1543f7 FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY statuses ADD CONSTRAINT fk_rails_94a6f70399 FOREIGN KEY (in_reply_to_id) REFERENCES statuses(id) ON DELETE SET NULL;
ALTER TABLE ONLY statuses ADD CONSTRAINT fk_rails_256483a9ab FOREIGN KEY (reblog_of_id) REFERENCES statuses(id) ON DELETE CASCADE;
ALTER TABLE ONLY favourites ADD CONSTRAINT fk_5eb6c2b873 FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY stream_entries ADD CONSTRAINT fk_5659b17554 FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY subscriptions ADD CONSTRAINT fk_9847d1cbb5 FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;

-- RemoveOstatus
DROP TABLE "stream_entries";
DROP TABLE "subscriptions";
ALTER TABLE "accounts" DROP COLUMN "salmon_url";
ALTER TABLE "accounts" DROP COLUMN "hub_url";

-- AddSilencedAtSuspendedAtToAccounts
ALTER TABLE "accounts" ADD "silenced_at" timestamp, ADD "suspended_at" timestamp;
ALTER TABLE "accounts" DROP COLUMN "silenced";
ALTER TABLE "accounts" DROP COLUMN "suspended";

-- CreateAccountStats: counters move
CREATE TABLE "account_stats" ("id" bigserial primary key, "account_id" bigint NOT NULL, "statuses_count" bigint DEFAULT 0 NOT NULL, "followers_count" bigint DEFAULT 0 NOT NULL, "last_status_at" timestamp, CONSTRAINT "fk_rails_215bb31ff1" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE);
CREATE UNIQUE INDEX "index_account_stats_on_account_id" ON "account_stats" ("account_id");
CREATE TABLE "status_stats" ("id" bigserial primary key, "status_id" bigint NOT NULL, "favourites_count" bigint DEFAULT 0 NOT NULL, "reblogs_count" bigint DEFAULT 0 NOT NULL);
CREATE UNIQUE INDEX "index_status_stats_on_status_id" ON "status_stats" ("status_id");
ALTER TABLE "status_stats" ADD CONSTRAINT "fk_rails_4a247aac42" FOREIGN KEY ("status_id") REFERENCES "statuses" ("id") ON DELETE CASCADE;
ALTER TABLE "accounts" DROP COLUMN "statuses_count", DROP COLUMN "followers_count";
ALTER TABLE "statuses" DROP COLUMN "favourites_count", DROP COLUMN "reblogs_count";

-- AddFixedLowercaseIndexToAccounts
ALTER INDEX "index_accounts_on_username_and_domain" RENAME TO "old_index_accounts_on_username_and_domain_lower";
CREATE UNIQUE INDEX CONCURRENTLY "index_accounts_on_username_and_domain_lower" ON "accounts" (lower(username), COALESCE(lower(domain), ''));
DROP INDEX CONCURRENTLY "old_index_accounts_on_username_and_domain_lower";
DROP INDEX index_accounts_on_uri;
CREATE INDEX index_accounts_on_uri ON accounts (uri) WHERE uri IS NOT NULL AND uri <> '';
CREATE INDEX index_accounts_on_domain_and_id ON accounts (domain, id);
CREATE UNIQUE INDEX index_statuses_on_uri_partial ON statuses (uri text_pattern_ops) WHERE uri IS NOT NULL;
DROP INDEX index_statuses_on_uri;
ALTER INDEX index_statuses_on_uri_partial RENAME TO index_statuses_on_uri;

-- CreateMaterializedViews
CREATE MATERIALIZED VIEW instances AS
  WITH domain_counts(domain, accounts_count) AS (
    SELECT accounts.domain, count(*) AS accounts_count FROM accounts WHERE accounts.domain IS NOT NULL GROUP BY accounts.domain
  )
  SELECT domain_counts.domain, domain_counts.accounts_count FROM domain_counts
  ORDER BY 1;
CREATE UNIQUE INDEX index_instances_on_domain ON instances USING btree (domain);
CREATE INDEX index_instances_on_reverse_domain ON instances (reverse('.' || domain::text), domain);
CREATE VIEW user_ips AS SELECT a.id AS account_id, max(s.created_at) AS used_at FROM accounts a JOIN statuses s ON s.account_id = a.id WHERE a.domain IS NULL GROUP BY a.id;
CREATE TABLE "polls" ("id" bigserial primary key, "account_id" bigint REFERENCES accounts ON DELETE CASCADE, "status_id" bigint REFERENCES statuses ON DELETE CASCADE, "expires_at" timestamp, "options" character varying[] DEFAULT '{}' NOT NULL, "cached_tallies" bigint[] DEFAULT '{}' NOT NULL, "multiple" boolean DEFAULT FALSE NOT NULL, "lock_version" integer DEFAULT 0 NOT NULL);
ALTER TABLE "statuses" ADD "poll_id" bigint, ADD "edited_at" timestamp, ADD "ordered_media_attachment_ids" bigint[];
ALTER TABLE media_attachments ALTER COLUMN file_meta TYPE jsonb, ALTER COLUMN id SET DEFAULT timestamp_id('media_attachments'::text);
CREATE OR REPLACE FUNCTION timestamp_id(table_name text) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
  DECLARE
    time_part bigint;
    sequence_base bigint;
    tail bigint;
  BEGIN
    time_part := (date_part('epoch', now()) * 1000)::bigint << 16;
    sequence_base := ('x' || substr(md5(table_name || 'd3f1c0ffee' || time_part::text), 1, 4))::bit(16)::bigint;
    tail := ((sequence_base + nextval(table_name || '_id_seq')) & 65535);
    RETURN time_part | tail;
  END
$$;
