CREATE FUNCTION timestamp_id(table_name text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  time_part bigint;
  tail bigint;
BEGIN
  time_part := ((date_part('epoch', now()) * 1000))::bigint << 16;
  tail := (('x' || substr(md5(table_name || 'salt' || time_part::text), 1, 4))::bit(16)::bigint + nextval(table_name || '_id_seq')) & 65535;
  RETURN time_part | tail;
END $$;
CREATE SEQUENCE statuses_id_seq;
CREATE SEQUENCE media_attachments_id_seq;
CREATE SEQUENCE accounts_id_seq;
CREATE TABLE accounts (
    id bigint DEFAULT timestamp_id('accounts'::text) PRIMARY KEY,
    username character varying DEFAULT '' NOT NULL,
    domain character varying,
    private_key text,
    public_key text DEFAULT '' NOT NULL,
    display_name character varying DEFAULT '' NOT NULL,
    note text DEFAULT '' NOT NULL,
    uri character varying DEFAULT '' NOT NULL,
    inbox_url character varying DEFAULT '' NOT NULL,
    locked boolean DEFAULT false NOT NULL,
    moved_to_account_id bigint,
    protocol integer DEFAULT 0 NOT NULL,
    memorial boolean DEFAULT false NOT NULL,
    silenced_at timestamp(6) without time zone,
    suspended_at timestamp(6) without time zone,
    fields jsonb,
    also_known_as varchar[],
    discoverable boolean,
    indexable boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);
CREATE INDEX index_accounts_on_moved_to_account_id ON accounts USING btree (moved_to_account_id);
ALTER SEQUENCE accounts_id_seq OWNED BY accounts.id;
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON accounts (lower((username)::text), COALESCE(lower((domain)::text), ''::text));
CREATE INDEX search_index ON accounts USING gin (((setweight(to_tsvector('simple'::regconfig, (display_name)::text), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, (username)::text), 'B'::"char") || setweight(to_tsvector('simple'::regconfig, COALESCE((domain)::text, ''::text)), 'C'::"char"))));
ALTER TABLE accounts ADD CONSTRAINT fk_moved FOREIGN KEY (moved_to_account_id) REFERENCES accounts(id) ON DELETE SET NULL;
CREATE TABLE user_roles (
    id bigserial PRIMARY KEY,
    name character varying DEFAULT '' NOT NULL,
    color character varying DEFAULT '' NOT NULL,
    position integer DEFAULT 0 NOT NULL,
    permissions bigint DEFAULT 0 NOT NULL,
    highlighted boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);
CREATE TABLE users (
    id bigserial PRIMARY KEY,
    email character varying DEFAULT '' NOT NULL UNIQUE,
    encrypted_password character varying DEFAULT '' NOT NULL,
    locale character varying,
    account_id bigint NOT NULL,
    disabled boolean DEFAULT false NOT NULL,
    chosen_languages varchar[],
    otp_required_for_login boolean DEFAULT false NOT NULL,
    sign_in_count integer DEFAULT 0 NOT NULL,
    role_id bigint,
    settings text,
    age_verified_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);
ALTER TABLE users ADD CONSTRAINT fk_rails_b2e5bd98fb FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
CREATE INDEX index_users_on_account_id ON users USING btree (account_id);
ALTER TABLE users ADD CONSTRAINT fk_rails_1900a7453a FOREIGN KEY (role_id) REFERENCES user_roles ON DELETE SET NULL;
CREATE TABLE user_ips_src (
    user_id bigint NOT NULL,
    ip inet NOT NULL,
    used_at timestamp(6) without time zone
);
ALTER TABLE user_ips_src ADD CONSTRAINT fk_rails_0a0224d64e FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
CREATE VIEW user_ips AS SELECT user_id, ip, max(used_at) AS used_at FROM user_ips_src GROUP BY user_id, ip;
CREATE TABLE statuses (
    id bigint DEFAULT timestamp_id('statuses'::text) PRIMARY KEY,
    uri character varying,
    text text DEFAULT '' NOT NULL,
    in_reply_to_id bigint,
    reblog_of_id bigint,
    sensitive boolean DEFAULT false NOT NULL,
    visibility integer DEFAULT 0 NOT NULL,
    spoiler_text text DEFAULT '' NOT NULL,
    language character varying,
    account_id bigint NOT NULL,
    deleted_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    poll_id bigint,
    edited_at timestamp(6) without time zone,
    trendable boolean,
    ordered_media_attachment_ids bigint[]
);
ALTER TABLE statuses ADD CONSTRAINT fk_rails_2dd367205a FOREIGN KEY (in_reply_to_id) REFERENCES statuses ON DELETE SET NULL;
CREATE INDEX index_statuses_on_in_reply_to_id ON statuses USING btree (in_reply_to_id);
ALTER TABLE statuses ADD CONSTRAINT fk_rails_b83415f7af FOREIGN KEY (reblog_of_id) REFERENCES statuses ON DELETE CASCADE;
ALTER TABLE statuses ADD CONSTRAINT fk_rails_5ad5339f4a FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
ALTER SEQUENCE statuses_id_seq OWNED BY statuses.id;
CREATE INDEX index_statuses_20190820 ON statuses (account_id, id DESC, visibility, updated_at) WHERE deleted_at IS NULL;
CREATE INDEX index_statuses_public_20231213 ON statuses (id DESC, language, account_id) WHERE deleted_at IS NULL AND visibility = 0 AND reblog_of_id IS NULL;
CREATE TABLE media_attachments (
    id bigint DEFAULT timestamp_id('media_attachments'::text) PRIMARY KEY,
    status_id bigint,
    file_file_name character varying,
    file_content_type character varying,
    file_file_size bigint,
    remote_url character varying DEFAULT '' NOT NULL,
    type integer DEFAULT 0 NOT NULL,
    account_id bigint,
    shortcode character varying,
    file_meta jsonb,
    blurhash character varying,
    processing integer,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);
ALTER TABLE media_attachments ADD CONSTRAINT fk_rails_9cf4f0769f FOREIGN KEY (status_id) REFERENCES statuses ON DELETE SET NULL;
CREATE INDEX index_media_attachments_on_status_id ON media_attachments USING btree (status_id);
ALTER TABLE media_attachments ADD CONSTRAINT fk_rails_44e31ec432 FOREIGN KEY (account_id) REFERENCES accounts ON DELETE SET NULL;
CREATE UNIQUE INDEX index_media_attachments_on_shortcode ON media_attachments (shortcode text_pattern_ops) WHERE shortcode IS NOT NULL;
ALTER SEQUENCE media_attachments_id_seq OWNED BY media_attachments.id;
CREATE TABLE follows (id bigserial PRIMARY KEY, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, uri character varying);
CREATE TABLE blocks (id bigserial PRIMARY KEY, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, uri character varying);
CREATE TABLE mutes (id bigserial PRIMARY KEY, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, uri character varying);
CREATE TABLE follow_requests (id bigserial PRIMARY KEY, created_at timestamp(6) without time zone NOT NULL, updated_at timestamp(6) without time zone NOT NULL, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, uri character varying);
CREATE UNIQUE INDEX index_follows_on_account_id_and_target_account_id ON follows (account_id, target_account_id);
CREATE UNIQUE INDEX index_blocks_on_account_id_and_target_account_id ON blocks (account_id, target_account_id);
CREATE UNIQUE INDEX index_mutes_on_account_id_and_target_account_id ON mutes (account_id, target_account_id);
CREATE UNIQUE INDEX index_follow_requests_on_account_id_and_target_account_id ON follow_requests (account_id, target_account_id);
ALTER TABLE mutes ADD COLUMN hide_notifications boolean DEFAULT true NOT NULL, ADD COLUMN expires_at timestamp(6) without time zone, DROP COLUMN uri;
ALTER TABLE follows ADD COLUMN languages character varying[], ADD COLUMN notify boolean DEFAULT false NOT NULL;
CREATE TABLE tags (
    id bigserial PRIMARY KEY,
    name character varying DEFAULT '' NOT NULL UNIQUE,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    usable boolean,
    trendable boolean,
    listable boolean,
    max_score double precision,
    max_score_at timestamp(6) without time zone,
    display_name character varying
);
CREATE TABLE statuses_tags (
    status_id bigint NOT NULL,
    tag_id bigint NOT NULL
);
ALTER TABLE statuses_tags ADD CONSTRAINT fk_rails_82b524b3e9 FOREIGN KEY (status_id) REFERENCES statuses ON DELETE CASCADE;
ALTER TABLE statuses_tags ADD CONSTRAINT fk_rails_11b7d77c9c FOREIGN KEY (tag_id) REFERENCES tags ON DELETE CASCADE;
ALTER TABLE statuses_tags ADD PRIMARY KEY (tag_id, status_id);
CREATE TABLE account_stats (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL UNIQUE,
    statuses_count bigint DEFAULT 0 NOT NULL,
    following_count bigint DEFAULT 0 NOT NULL,
    followers_count bigint DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    last_status_at timestamp(6) without time zone
);
ALTER TABLE account_stats ADD CONSTRAINT fk_rails_c523a689f8 FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
CREATE TABLE domain_blocks (
    id bigserial PRIMARY KEY,
    domain character varying DEFAULT '' NOT NULL UNIQUE,
    severity integer DEFAULT 0,
    reject_media boolean DEFAULT false NOT NULL,
    reject_reports boolean DEFAULT false NOT NULL,
    private_comment text,
    public_comment text,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    obfuscate boolean DEFAULT false NOT NULL
);
CREATE TABLE instances_known (
    domain character varying PRIMARY KEY
);
CREATE MATERIALIZED VIEW instances AS SELECT accounts.domain, count(*) AS accounts_count FROM accounts WHERE accounts.domain IS NOT NULL GROUP BY accounts.domain
UNION ALL SELECT domain_blocks.domain, 0 FROM domain_blocks
;
CREATE UNIQUE INDEX index_instances_on_domain ON instances (domain);
CREATE INDEX index_instances_on_reverse_domain ON instances (reverse((('.'::text || (domain)::text))), domain);
CREATE MATERIALIZED VIEW account_summaries AS SELECT a.id AS account_id, mode() WITHIN GROUP (ORDER BY s.language) AS language, mode() WITHIN GROUP (ORDER BY s.sensitive) AS sensitive FROM accounts a JOIN LATERAL (SELECT statuses.language, statuses.sensitive FROM statuses WHERE statuses.account_id = a.id AND statuses.deleted_at IS NULL AND statuses.reblog_of_id IS NULL ORDER BY statuses.id DESC LIMIT 20) s ON true WHERE a.suspended_at IS NULL AND a.silenced_at IS NULL AND a.discoverable GROUP BY a.id WITH NO DATA;
CREATE UNIQUE INDEX idx_account_summaries ON account_summaries (account_id);
CREATE TABLE custom_filters (
    id bigserial PRIMARY KEY,
    account_id bigint,
    expires_at timestamp(6) without time zone,
    phrase text DEFAULT '' NOT NULL,
    context varchar[] DEFAULT '{}' NOT NULL,
    action integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);
ALTER TABLE custom_filters ADD CONSTRAINT fk_rails_7568f0fa03 FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
CREATE TABLE custom_filter_keywords (
    id bigserial PRIMARY KEY,
    custom_filter_id bigint NOT NULL,
    keyword text DEFAULT '' NOT NULL,
    whole_word boolean DEFAULT true NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);
ALTER TABLE custom_filter_keywords ADD CONSTRAINT fk_rails_43f3b360d5 FOREIGN KEY (custom_filter_id) REFERENCES custom_filters ON DELETE CASCADE;
CREATE TABLE notifications (
    id bigserial PRIMARY KEY,
    activity_id bigint NOT NULL,
    activity_type character varying NOT NULL,
    account_id bigint NOT NULL,
    from_account_id bigint NOT NULL,
    type character varying,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    filtered boolean DEFAULT false NOT NULL,
    group_key character varying
);
ALTER TABLE notifications ADD CONSTRAINT fk_rails_8a8fa8693d FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
ALTER TABLE notifications ADD CONSTRAINT fk_rails_0f9ea99a4e FOREIGN KEY (from_account_id) REFERENCES accounts ON DELETE CASCADE;
CREATE UNIQUE INDEX account_activity ON notifications (account_id, activity_id, activity_type);
CREATE INDEX index_notifications_on_filtered ON notifications (account_id, id DESC, type) WHERE filtered = false;
