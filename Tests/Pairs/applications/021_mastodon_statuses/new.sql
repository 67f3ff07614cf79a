CREATE FUNCTION timestamp_id(table_name text) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  time_part bigint;
  sequence_base bigint;
  tail bigint;
BEGIN
  time_part := ((date_part('epoch', now()) * 1000))::bigint << 16;
  sequence_base := ('x' || substr(md5(table_name || 'b1c9d8' || time_part::text), 1, 4))::bit(16)::bigint;
  tail := ((sequence_base + nextval(table_name || '_id_seq')) & 65535);
  RETURN time_part | tail;
END
$$;
CREATE SEQUENCE statuses_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE media_attachments_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE accounts_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE TABLE accounts (
    id bigint DEFAULT timestamp_id('accounts'::text) NOT NULL,
    username character varying DEFAULT ''::character varying NOT NULL,
    domain character varying,
    private_key text,
    public_key text DEFAULT ''::text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    uri character varying DEFAULT ''::character varying NOT NULL,
    url character varying,
    actor_type character varying,
    also_known_as character varying[],
    fields jsonb,
    created_at timestamp without time zone NOT NULL,
    updated_at timestamp without time zone NOT NULL,
    silenced_at timestamp without time zone,
    suspended_at timestamp without time zone,
    suspension_origin integer,
    indexable boolean DEFAULT false NOT NULL
);
ALTER TABLE ONLY accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON accounts USING btree (lower((username)::text), COALESCE(lower((domain)::text), ''::text));
CREATE INDEX index_accounts_on_uri ON accounts USING btree (uri) WHERE (domain IS NOT NULL);
CREATE INDEX index_accounts_on_domain_and_id ON accounts USING btree (domain, id);
CREATE INDEX search_index ON accounts USING gin ((((setweight(to_tsvector('simple'::regconfig, note), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, (username)::text), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, (COALESCE(domain, ''::character varying))::text), 'C'::"char"))));
CREATE TABLE account_stats (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    statuses_count bigint DEFAULT 0 NOT NULL,
    followers_count bigint DEFAULT 0 NOT NULL,
    last_status_at timestamp without time zone
);
CREATE UNIQUE INDEX index_account_stats_on_account_id ON account_stats USING btree (account_id);
CREATE TABLE statuses (
    id bigint DEFAULT timestamp_id('statuses'::text) NOT NULL,
    uri character varying,
    account_id bigint NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    created_at timestamp without time zone NOT NULL,
    in_reply_to_id bigint,
    reblog_of_id bigint,
    visibility integer DEFAULT 0 NOT NULL,
    language character varying,
    deleted_at timestamp without time zone,
    edited_at timestamp without time zone,
    ordered_media_attachment_ids bigint[]
);
ALTER TABLE ONLY statuses ADD CONSTRAINT statuses_pkey PRIMARY KEY (id);
ALTER TABLE ONLY statuses ADD CONSTRAINT fk_rails_256483a9ab FOREIGN KEY (reblog_of_id) REFERENCES statuses(id) ON DELETE CASCADE;
ALTER TABLE ONLY statuses ADD CONSTRAINT fk_9bda1543f7 FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX index_statuses_on_uri ON statuses USING btree (uri text_pattern_ops) WHERE (uri IS NOT NULL);
CREATE INDEX index_statuses_20190820 ON statuses USING btree (account_id, id DESC, visibility);
CREATE TABLE media_attachments (
    id bigint DEFAULT timestamp_id('media_attachments'::text) NOT NULL PRIMARY KEY,
    status_id bigint REFERENCES statuses(id) ON DELETE SET NULL,
    account_id bigint REFERENCES accounts(id) ON DELETE SET NULL,
    file_file_size bigint,
    file_meta jsonb,
    description text
);
CREATE TABLE status_pins (id bigserial PRIMARY KEY, account_id bigint NOT NULL, status_id bigint NOT NULL, created_at timestamp DEFAULT now() NOT NULL);
CREATE UNIQUE INDEX index_status_pins_on_account_id_and_status_id ON status_pins USING btree (account_id, status_id);
CREATE TABLE domain_blocks (id bigserial PRIMARY KEY, domain varchar DEFAULT '' NOT NULL, severity integer DEFAULT 0);
CREATE VIEW instances AS
  WITH domain_counts(domain, accounts_count) AS (SELECT accounts.domain, count(*) AS accounts_count FROM accounts WHERE accounts.domain IS NOT NULL GROUP BY accounts.domain)
  SELECT domain_counts.domain, domain_counts.accounts_count, false AS blocked FROM domain_counts
  UNION
  SELECT domain_blocks.domain, COALESCE(dc.accounts_count, (0)::bigint), true FROM domain_blocks LEFT JOIN domain_counts dc ON dc.domain::text = domain_blocks.domain::text;
