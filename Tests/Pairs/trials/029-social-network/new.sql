-- fediverse server; ids are snowflakes
CREATE FUNCTION timestamp_id(table_name text, salt text DEFAULT 'c0ffee') RETURNS bigint AS $$
DECLARE time_part bigint; sequence_base bigint; tail bigint;
BEGIN
  time_part := ((date_part('epoch', clock_timestamp()) * 1000))::bigint << 16;
  sequence_base := ('x' || substr(md5(table_name || salt || time_part::text), 1, 4))::bit(16)::bigint;
  tail := ((sequence_base + nextval(table_name || '_id_seq')) & 65535);
  RETURN time_part | tail;
END $$ LANGUAGE plpgsql VOLATILE;
CREATE SEQUENCE statuses_id_seq;
CREATE SEQUENCE accounts_id_seq
  MAXVALUE 9007199254740991
;
CREATE TYPE visibility AS ENUM ('public', 'unlisted', 'private', 'direct', 'limited');
CREATE TYPE actor_type AS ENUM ('Person', 'Service', 'Group', 'Application');
CREATE TABLE accounts (
  id bigint PRIMARY KEY DEFAULT timestamp_id('accounts'), username varchar NOT NULL DEFAULT '', domain varchar,
  private_key text, public_key text NOT NULL DEFAULT '', display_name varchar NOT NULL DEFAULT '', note text NOT NULL DEFAULT '', locked boolean NOT NULL DEFAULT false, silenced_at timestamp, suspended_at timestamp, actor_type actor_type NOT NULL DEFAULT 'Person', fields jsonb, also_known_as varchar[], moved_to_account_id bigint REFERENCES accounts ON DELETE SET NULL, discoverable boolean, created_at timestamp(6) NOT NULL DEFAULT now(), updated_at timestamp(6) NOT NULL DEFAULT now(),
  CONSTRAINT local_has_key CHECK (domain IS NOT NULL OR private_key IS NOT NULL OR username = '')
);
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON accounts (lower(username), coalesce(lower(domain), ''));
CREATE INDEX index_accounts_on_domain_and_id ON accounts (domain, id);
CREATE INDEX search_index ON accounts USING gin ((setweight(to_tsvector('simple', display_name), 'A') || setweight(to_tsvector('simple', username), 'B') || setweight(to_tsvector('simple', coalesce(domain, '')), 'C')));
CREATE TABLE account_stats (account_id bigint PRIMARY KEY REFERENCES accounts ON DELETE CASCADE, statuses_count bigint NOT NULL DEFAULT 0, following_count bigint NOT NULL DEFAULT 0, followers_count bigint NOT NULL DEFAULT 0, last_status_at timestamp(6));
CREATE TABLE users (id bigserial PRIMARY KEY, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, email varchar NOT NULL DEFAULT '' UNIQUE, encrypted_password varchar NOT NULL DEFAULT '', locale varchar,
  role_id bigint, chosen_languages varchar[], approved boolean NOT NULL DEFAULT true, settings jsonb, otp_required_for_login boolean NOT NULL DEFAULT false
);
CREATE TABLE user_roles (id bigserial PRIMARY KEY, name varchar NOT NULL DEFAULT '', position integer NOT NULL DEFAULT 0, permissions bigint NOT NULL DEFAULT 0, highlighted boolean NOT NULL DEFAULT false);
ALTER TABLE users ADD CONSTRAINT fk_users_role FOREIGN KEY (role_id) REFERENCES user_roles ON DELETE SET NULL;
CREATE TABLE follows (
  id bigserial PRIMARY KEY,
 account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, show_reblogs boolean NOT NULL DEFAULT true,
  notify boolean NOT NULL DEFAULT false, languages varchar[], CHECK (account_id <> target_account_id),
 created_at timestamp NOT NULL DEFAULT now());
ALTER TABLE follows ADD CONSTRAINT index_follows UNIQUE (target_account_id, account_id);
CREATE TABLE blocks (id serial PRIMARY KEY, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, uri varchar, UNIQUE (account_id, target_account_id));
CREATE TABLE polls (id bigserial PRIMARY KEY, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, options varchar[] NOT NULL DEFAULT '{}', cached_tallies bigint[] NOT NULL DEFAULT '{}', multiple boolean NOT NULL DEFAULT false, expires_at timestamp, CHECK (cardinality(options) = cardinality(cached_tallies)));
CREATE TABLE statuses (
  id bigint PRIMARY KEY DEFAULT timestamp_id('statuses'), uri varchar, text text NOT NULL DEFAULT '', created_at timestamp NOT NULL DEFAULT now(), updated_at timestamp NOT NULL DEFAULT now(), in_reply_to_id bigint REFERENCES statuses ON DELETE SET NULL, reblog_of_id bigint REFERENCES statuses ON DELETE CASCADE, sensitive boolean NOT NULL DEFAULT false,
  visibility visibility NOT NULL DEFAULT 'public', spoiler_text text NOT NULL DEFAULT '', language varchar, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, poll_id bigint REFERENCES polls ON DELETE SET NULL, deleted_at timestamp, edited_at timestamp, ordered_media_attachment_ids bigint[], local boolean GENERATED ALWAYS AS (uri IS NULL) STORED, CONSTRAINT reblog_is_empty CHECK (reblog_of_id IS NULL OR text = '')
);
CREATE UNIQUE INDEX index_statuses_on_uri ON statuses (uri
  text_pattern_ops) WHERE (uri IS NOT NULL
);
CREATE INDEX index_statuses_20190820 ON statuses (account_id, id DESC, visibility, updated_at) WHERE deleted_at IS NULL;
CREATE INDEX index_statuses_local ON statuses (id DESC, account_id) WHERE local AND visibility = 'public' AND reblog_of_id IS NULL AND deleted_at IS NULL;
CREATE TABLE status_stats (status_id bigint PRIMARY KEY REFERENCES statuses ON DELETE CASCADE, replies_count bigint NOT NULL DEFAULT 0, reblogs_count bigint NOT NULL DEFAULT 0, favourites_count bigint NOT NULL DEFAULT 0);
CREATE TABLE status_edits (id bigserial PRIMARY KEY, status_id bigint NOT NULL REFERENCES statuses ON DELETE CASCADE, account_id bigint REFERENCES accounts ON DELETE SET NULL, text text NOT NULL DEFAULT '', created_at timestamp(6) NOT NULL DEFAULT now());
CREATE TABLE favourites (id serial PRIMARY KEY, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, status_id bigint NOT NULL REFERENCES statuses ON DELETE CASCADE, UNIQUE (account_id, status_id));
CREATE INDEX index_favourites_on_status_id ON favourites (status_id) INCLUDE (account_id);
CREATE TABLE mentions (id serial PRIMARY KEY, status_id bigint
  NOT NULL
 REFERENCES statuses ON DELETE CASCADE, account_id bigint
  NOT NULL
 REFERENCES accounts ON DELETE CASCADE, silent boolean NOT NULL DEFAULT false);
CREATE UNIQUE INDEX index_mentions ON mentions (account_id, status_id);
CREATE TABLE tags (id serial PRIMARY KEY, name varchar NOT NULL DEFAULT ''
  , usable boolean, trendable boolean, max_score double precision, display_name varchar
);
CREATE UNIQUE INDEX index_tags_on_name_lower_btree ON tags (lower(name) text_pattern_ops);
CREATE TABLE statuses_tags (status_id bigint NOT NULL REFERENCES statuses ON DELETE CASCADE, tag_id
  integer NOT NULL REFERENCES tags ON DELETE CASCADE, PRIMARY KEY (tag_id, status_id));
CREATE TABLE media_attachments (id bigserial PRIMARY KEY, status_id bigint REFERENCES statuses ON DELETE SET NULL, account_id bigint REFERENCES accounts ON DELETE SET NULL, file_name varchar, type integer NOT NULL DEFAULT 0,
  file_meta jsonb, description varchar(1500), blurhash varchar, processing smallint);
CREATE INDEX index_media_attachments_vacuum ON media_attachments (id) WHERE status_id IS NULL;
CREATE TABLE notifications (id bigserial PRIMARY KEY, activity_id bigint NOT NULL, activity_type varchar NOT NULL, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, from_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE
  , type varchar, filtered boolean NOT NULL DEFAULT false, CONSTRAINT notifications_once UNIQUE (account_id, activity_id, activity_type)
);
CREATE TABLE domain_blocks (id serial PRIMARY KEY, domain varchar NOT NULL UNIQUE, severity
  text NOT NULL DEFAULT 'silence' CHECK (severity IN ('silence', 'suspend', 'noop')), obfuscate boolean NOT NULL DEFAULT false
, created_at timestamp NOT NULL DEFAULT now());
CREATE FUNCTION count_favs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO status_stats (status_id, favourites_count) VALUES (coalesce(NEW.status_id, OLD.status_id), 1) ON CONFLICT (status_id) DO UPDATE SET favourites_count = greatest(0, status_stats.favourites_count + CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END);
  RETURN NULL;
END $$;
CREATE TRIGGER count_favs AFTER INSERT
  OR DELETE
 ON favourites FOR EACH ROW EXECUTE FUNCTION count_favs();
CREATE FUNCTION keep_edit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO status_edits (status_id, account_id, text) VALUES (OLD.id, OLD.account_id, OLD.text); NEW.edited_at := now(); RETURN NEW; END $$;
CREATE TRIGGER keep_edit BEFORE UPDATE OF text ON statuses FOR EACH ROW WHEN (OLD.text IS DISTINCT FROM NEW.text) EXECUTE FUNCTION keep_edit();
CREATE VIEW public_timeline AS SELECT s.id, s.text, a.username, a.domain, coalesce(st.favourites_count, 0) AS favourites_count, s.language FROM statuses s JOIN accounts a ON a.id = s.account_id LEFT JOIN status_stats st ON st.status_id = s.id WHERE s.visibility = 'public' AND a.silenced_at IS NULL AND a.suspended_at IS NULL AND s.reblog_of_id IS NULL AND s.deleted_at IS NULL;
CREATE MATERIALIZED VIEW account_summaries AS SELECT a.id AS account_id,
  mode() WITHIN GROUP (ORDER BY s.language) AS language, bool_or(s.sensitive) AS sensitive, st.followers_count FROM accounts a JOIN statuses s ON s.account_id = a.id AND s.deleted_at IS NULL LEFT JOIN account_stats st ON st.account_id = a.id GROUP BY a.id, st.followers_count;
CREATE UNIQUE INDEX index_account_summaries ON account_summaries (account_id);
CREATE INDEX index_account_summaries_lang ON account_summaries (language, sensitive);
CREATE MATERIALIZED VIEW instances AS SELECT a.domain, count(*) AS accounts_count, b.severity FROM accounts a LEFT JOIN domain_blocks b ON b.domain = a.domain WHERE a.domain IS NOT NULL GROUP BY a.domain, b.severity;
CREATE UNIQUE INDEX index_instances_on_domain ON instances (domain);
CREATE INDEX index_instances_on_reverse_domain ON instances (reverse('.' || domain), domain);
