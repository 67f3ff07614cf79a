-- fediverse server; ids are snowflakes
CREATE FUNCTION timestamp_id(table_name text) RETURNS bigint AS $$
DECLARE time_part bigint; tail bigint;
BEGIN
  time_part := (date_part('epoch', now()) * 1000)::bigint << 16;
  tail := nextval(table_name || '_id_seq') & 65535;
  RETURN time_part | tail;
END $$ LANGUAGE plpgsql VOLATILE;
CREATE SEQUENCE statuses_id_seq;
CREATE SEQUENCE accounts_id_seq
;
CREATE TABLE accounts (
  id bigint PRIMARY KEY DEFAULT timestamp_id('accounts'), username varchar NOT NULL DEFAULT '', domain varchar,
  private_key text, public_key text NOT NULL DEFAULT '', display_name varchar NOT NULL DEFAULT '', note text NOT NULL DEFAULT '', locked boolean NOT NULL DEFAULT false, silenced boolean NOT NULL DEFAULT false, suspended boolean NOT NULL DEFAULT false, statuses_count integer NOT NULL DEFAULT 0, followers_count integer NOT NULL DEFAULT 0, protocol integer NOT NULL DEFAULT 0, created_at timestamp NOT NULL DEFAULT now(), updated_at timestamp NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX index_accounts_on_username_and_domain_lower ON accounts (lower(username), lower(domain));
CREATE INDEX search_index ON accounts USING gin ((setweight(to_tsvector('simple', display_name), 'A') || setweight(to_tsvector('simple', username), 'B')));
CREATE TABLE users (id bigserial PRIMARY KEY, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, email varchar NOT NULL DEFAULT '' UNIQUE, encrypted_password varchar NOT NULL DEFAULT '', locale varchar,
  admin boolean NOT NULL DEFAULT false, moderator boolean NOT NULL DEFAULT false, filtered_languages varchar[] NOT NULL DEFAULT '{}', sign_in_count integer NOT NULL DEFAULT 0
);
CREATE TABLE follows (
  id serial PRIMARY KEY,
 account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, show_reblogs boolean NOT NULL DEFAULT true,
 created_at timestamp NOT NULL DEFAULT now());
CREATE UNIQUE INDEX index_follows ON follows (account_id, target_account_id);
CREATE TABLE blocks (id serial PRIMARY KEY, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, target_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, uri varchar, UNIQUE (account_id, target_account_id));
CREATE TABLE statuses (
  id bigint PRIMARY KEY DEFAULT timestamp_id('statuses'), uri varchar, text text NOT NULL DEFAULT '', created_at timestamp NOT NULL DEFAULT now(), updated_at timestamp NOT NULL DEFAULT now(), in_reply_to_id bigint REFERENCES statuses ON DELETE SET NULL, reblog_of_id bigint REFERENCES statuses ON DELETE CASCADE, sensitive boolean NOT NULL DEFAULT false,
  visibility integer NOT NULL DEFAULT 0, spoiler_text text NOT NULL DEFAULT '', language varchar, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, favourites_count integer NOT NULL DEFAULT 0, reblogs_count integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX index_statuses_on_uri ON statuses (uri
);
CREATE INDEX index_statuses_20180106 ON statuses (account_id, visibility, updated_at);
CREATE TABLE favourites (id serial PRIMARY KEY, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, status_id bigint NOT NULL REFERENCES statuses ON DELETE CASCADE, UNIQUE (account_id, status_id));
CREATE INDEX index_favourites_on_status_id ON favourites (status_id);
CREATE TABLE mentions (id serial PRIMARY KEY, status_id bigint
 REFERENCES statuses ON DELETE CASCADE, account_id bigint
 REFERENCES accounts ON DELETE CASCADE, silent boolean NOT NULL DEFAULT false);
CREATE UNIQUE INDEX index_mentions ON mentions (account_id, status_id);
CREATE TABLE tags (id serial PRIMARY KEY, name varchar NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX index_tags_on_name ON tags (name);
CREATE TABLE statuses_tags (status_id bigint NOT NULL REFERENCES statuses ON DELETE CASCADE, tag_id
  integer NOT NULL);
CREATE UNIQUE INDEX index_statuses_tags ON statuses_tags (tag_id, status_id);
CREATE TABLE media_attachments (id bigserial PRIMARY KEY, status_id bigint REFERENCES statuses ON DELETE SET NULL, account_id bigint REFERENCES accounts ON DELETE SET NULL, file_name varchar, type integer NOT NULL DEFAULT 0,
  file_meta json, description text);
CREATE TABLE notifications (id bigserial PRIMARY KEY, activity_id bigint NOT NULL, activity_type varchar NOT NULL, account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE, from_account_id bigint NOT NULL REFERENCES accounts ON DELETE CASCADE
);
CREATE UNIQUE INDEX account_activity ON notifications (account_id, activity_id, activity_type);
CREATE TABLE domain_blocks (id serial PRIMARY KEY, domain varchar NOT NULL UNIQUE, severity
  integer DEFAULT 0
, created_at timestamp NOT NULL DEFAULT now());
CREATE FUNCTION count_favs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE statuses SET favourites_count = favourites_count + 1 WHERE id = NEW.status_id;
  RETURN NULL;
END $$;
CREATE TRIGGER count_favs AFTER INSERT
 ON favourites FOR EACH ROW EXECUTE FUNCTION count_favs();
CREATE VIEW public_timeline AS SELECT s.id, s.text, a.username, a.domain, s.favourites_count FROM statuses s JOIN accounts a ON a.id = s.account_id WHERE s.visibility = 0 AND NOT a.silenced AND NOT a.suspended AND s.reblog_of_id IS NULL;
CREATE MATERIALIZED VIEW account_summaries AS SELECT a.id AS account_id,
  mode() WITHIN GROUP (ORDER BY s.language) AS language, a.followers_count FROM accounts a JOIN statuses s ON s.account_id = a.id GROUP BY a.id;
CREATE UNIQUE INDEX index_account_summaries ON account_summaries (account_id);
CREATE VIEW instances AS SELECT domain, count(*) AS accounts_count FROM accounts WHERE domain IS NOT NULL GROUP BY domain;
